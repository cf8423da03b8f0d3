package nl.leerplaats.solver.relaxation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.PricedColumn;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;

/** Proofs rest on a complete enumeration: every year with a reduced cost below the radius is listed. */
class NearYearsTest {

    private static final int SEEDS = 300;

    /** Points of soft cost up to which years are listed: the cost of a few placements. */
    private static final long[] RADII = {0, 100, 1_000, 20_000};

    private static final long POINTS_OF_MEDIUM = 30;

    private static final Map<CostTerm, Integer> NOTHING_SHARED =
            SingleStudentYears.SHARED.stream().collect(Collectors.toMap(term -> term, term -> 0));

    /** Lists at most this many years of each student; gives how many lists were of several years with three requests or more. */
    private static int check(int most) {
        int longYears = 0;
        ExecutorService executor = Executors.newSingleThreadExecutor();
        for (long seed = 0; seed < SEEDS; seed++) {
            Dataset dataset = Reweighted.of(RandomTinyDatasets.of(seed), NOTHING_SHARED);
            YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(dataset)));
            RelaxationContext context = HandMade.context(index);
            long unit = context.scale().unit();
            Prices free = new Prices(index, unit, POINTS_OF_MEDIUM * unit);
            Pricing pricing = new Pricing(context, new Workers(executor, 1));
            List<List<OneYear>> years = index.facts().students().stream()
                    .map(one -> SingleStudentYears.list(dataset, one.student().id()))
                    .toList();
            for (long radius : RADII) {
                for (PricedStudent one : pricing.price(
                        context.groups(),
                        new Pricing.Query(free, Map.of(), student -> Prices.FAR, radius * unit, most))) {
                    List<Long> all = years.get(one.student()).stream()
                            .map(year -> (year.soft() + POINTS_OF_MEDIUM * year.medium()) * unit)
                            .filter(cost -> cost < one.completeBelow())
                            .sorted()
                            .toList();
                    List<Long> listed = one.columns().stream()
                            .map(PricedColumn::cost)
                            .filter(cost -> cost < one.completeBelow())
                            .sorted()
                            .toList();
                    longYears += index.requestsOf(one.student()).length > 2 && all.size() > 1 ? 1 : 0;
                    assertThat(listed)
                            .as("seed %d, student %d, radius %d, most %d", seed, one.student(), radius, most)
                            .isEqualTo(all);
                }
            }
        }
        executor.shutdown();
        return longYears;
    }

    @Test
    void everyYearNearTheCheapestIsListed() {
        assertThat(check(1_000_000))
                .as("lists of years with three requests or more")
                .isGreaterThan(100);
    }

    /** A list that is cut is complete only below the cheapest year that it leaves out. */
    @Test
    void aListThatIsCutIsCompleteBelowWhatItLeavesOut() {
        assertThat(check(3)).as("lists of years with three requests or more").isGreaterThan(10);
    }
}
