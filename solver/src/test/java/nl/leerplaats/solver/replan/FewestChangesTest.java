package nl.leerplaats.solver.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.PlacesChanged;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.replan.Keep;
import nl.leerplaats.data.replan.Obstacles;
import nl.leerplaats.data.replan.Replanning;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.relaxation.CompleteEnumeration;
import org.junit.jupiter.api.Test;

/** The first proposal against all plans there are: no plan changes fewer agreed placements, and of those with as many none is cheaper. */
class FewestChangesTest {

    private static final int SEEDS = Integer.getInteger("leerplaats.seeds", 40);

    /** So many datasets in which agreed placements clash are enough, unless more seeds are asked for. */
    private static final int CLASHES = Integer.getInteger("leerplaats.seeds", 6);

    private static final Duration TIME = Duration.ofSeconds(2);

    /** Datasets with more plans than this are not tried, for time. */
    private static final double MOST_PLANS = 200_000;

    private static final Map<DayOfWeek, Integer> ONE_PLACE =
            Weekdays.ALL.toList().stream().collect(Collectors.toMap(day -> day, day -> 1));

    private static LocalDate monday(Dataset dataset, long seed) {
        LocalDate asOf = dataset.asOf();
        LocalDate first = LocalDate.of(2026, 9, 7).plusWeeks(seed % 3);
        return asOf != null && asOf.isAfter(first) ? asOf : first;
    }

    @Test
    void noPlanChangesFewerAndOfThoseNoneIsCheaper() throws InterruptedException {
        int dropped = 0;
        int compared = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            if (all.size() > MOST_PLANS) {
                continue;
            }
            Plan working = all.bestPlan();
            if (working.placements().isEmpty()) {
                continue;
            }
            LocalDate asOf = monday(dataset, seed);
            List<Placement> placements = working.placements();
            String company = placements.get((int) (seed % placements.size())).companyId();
            Dataset now = Replans.after(dataset, new CompanyUnavailable(company, asOf));

            Proposals proposals = Replans.propose(now, working, asOf, Keep.ALL, TIME);

            Replanning replanning = proposals.replanning();
            PlanningYear year = PlanningYear.of(replanning.dataset());
            long least = CompleteEnumeration.of(Variants.counting(year)).leastMedium();
            Proposal first = Replans.first(proposals);
            String text = "seed " + seed + ", " + company + " from " + asOf;
            assertThat(proposals.leastChanges()).as(text).isEqualTo(least);
            assertThat(Replans.agreed(first.verdict())).as(text).isEqualTo(least);
            if (year.dataset().supervisors().isEmpty()) {
                assertThat(first.verdict().cost()).as(text).isEqualTo(cheapestOfFewest(year));
                compared++;
            }
            dropped += least > 0 ? 1 : 0;
        }
        assertThat(dropped).as("where somebody had to go").isGreaterThan(10);
        assertThat(compared).as("where no supervisor has to stay").isGreaterThan(5);
    }

    /** Two who share the only place that is left cannot both stay, though each of them could. */
    @Test
    void whereAgreedPlacementsClashAsFewAsCanBeAreGivenUp() throws InterruptedException {
        int clashed = 0;
        for (long seed = 0; seed < 10 * SEEDS && clashed < CLASHES; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            CompleteEnumeration all = CompleteEnumeration.of(dataset);
            if (all.size() > MOST_PLANS) {
                continue;
            }
            Plan working = all.bestPlan();
            LocalDate asOf = monday(dataset, seed);
            Dataset now = Replans.after(
                    dataset,
                    dataset.companies().stream()
                            .map(one -> new PlacesChanged(one.id(), ONE_PLACE))
                            .toArray(PlacesChanged[]::new));
            Replanning replanning = Replanning.of(now, working, asOf, Keep.ALL);
            PlanningYear year = PlanningYear.of(replanning.dataset());
            if (Obstacles.of(year, replanning.working()).clashing().isEmpty()) {
                continue;
            }

            Proposals proposals = Replans.propose(now, working, asOf, Keep.ALL, TIME.multipliedBy(4));

            long least = CompleteEnumeration.of(Variants.counting(year)).leastMedium();
            assertThat(proposals.leastChanges()).as("seed %d", seed).isEqualTo(least);
            assertThat(Replans.agreed(Replans.first(proposals).verdict()))
                    .as("seed %d", seed)
                    .isEqualTo(least);
            clashed++;
        }
        assertThat(clashed).as("where agreed placements clash").isGreaterThan(5);
    }

    /** The cost by the weights of the dataset of the best plan where an agreed placement costs more than all else. */
    private static Cost cheapestOfFewest(PlanningYear year) {
        Plan best = CompleteEnumeration.of(Variants.holding(year)).bestPlan();
        return PlanChecker.check(year, best).cost();
    }
}
