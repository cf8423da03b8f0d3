package nl.leerplaats.solver.relaxation.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.CompleteEnumeration;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.model.CapacityLink;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** At any prices, what is proven over years without twins is never above the best of all plans, and mostly is it. */
class TwinlessOnTinyDatasetsTest {

    private static final int SEEDS = Integer.getInteger("leerplaats.seeds", 120);
    private static final long POINTS_OF_MEDIUM = 3_000;
    private static final int MOST_POINTS_OF_A_PLACE = 400;

    private static final int MOST_POINTS_OF_A_LINK = 100;

    private static final int MOST_STEPS = 60;

    private static final int FAR = 20_000;

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    /** A problem with prices that are drawn. */
    private static final class Drawn {
        private final Dataset dataset;
        private final long seed;
        private final RelaxationContext context;
        private final Pricing pricing;
        private final LagrangianBound dual;
        private final LagrangianBound mediumDual;
        private final Incumbent plan;

        Drawn(Dataset dataset, long seed) {
            this.dataset = dataset;
            this.seed = seed;
            YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(dataset)));
            context = HandMade.context(index);
            pricing = new Pricing(context, HandMade.alone());
            dual = dual(
                    new Random(seed),
                    context.scale().unit(),
                    POINTS_OF_MEDIUM * context.scale().unit());
            mediumDual = dual(new Random(seed), 0, context.scale().unit());
            StudentYear[] years = IntStream.range(0, context.students())
                    .mapToObj(index::pinnedYear)
                    .toArray(StudentYear[]::new);
            plan = new Incumbent(context, HandMade.found(context, years));
            plan.read();
        }

        /** The best of all plans. */
        Cost best() {
            return CompleteEnumeration.of(dataset).optimum();
        }

        boolean isTooDear() {
            long unit = context.scale().unit();
            return unit == 0 || POINTS_OF_MEDIUM * unit > context.scale().never();
        }

        /** Half of the places on a weekday of a segment have a price. */
        private LagrangianBound dual(Random random, long softUnit, long mediumUnit) {
            YearIndex index = context.index();
            long unit = context.scale().unit();
            Prices prices = new Prices(index, softUnit, mediumUnit);
            for (int company = 0; company < index.facts().companies().size(); company++) {
                for (int segment = 0; segment < index.facts().year().segments().count(); segment++) {
                    if (random.nextBoolean()) {
                        CapacityRow row = context.limits().row(false, company, segment, 1 << random.nextInt(5));
                        prices.charge(row, random.nextInt(MOST_POINTS_OF_A_PLACE) * unit);
                    }
                    link(random, prices, company, segment);
                }
            }
            return LagrangianBound.of(
                    index,
                    context.limits(),
                    prices,
                    pricing.price(context.groups(), new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1)));
        }

        /** Half of the places on a weekday of a segment have a link to the trip of a supervisor too. */
        private void link(Random random, Prices prices, int company, int segment) {
            int supervisors = context.index().facts().supervisors().size();
            CapacityRow row = context.limits().row(false, company, segment, 1 << random.nextInt(5));
            if (supervisors > 0 && row.limit() > 0 && random.nextBoolean()) {
                long points = random.nextInt(MOST_POINTS_OF_A_LINK);
                prices.charge(
                        context.index(),
                        new CapacityLink(random.nextInt(supervisors), row),
                        points * context.scale().unit());
            }
        }

        /** What is proven of soft cost, in points. */
        long prove(long budget) {
            List<Long> gains = new ArrayList<>(List.of(0L));
            TwinlessChoice choice = new TwinlessChoice(context, plan, dual);
            ReducedCostEnumeration enumeration = new ReducedCostEnumeration(context, pricing, dual, budget);
            long unit = context.scale().unit();
            for (long radius = 1_000; radius < 1_000_000; radius *= 4) {
                if (choice.prove(enumeration, radius * unit, Effort.NO_LIMIT, gains::add)) {
                    break;
                }
            }
            long gain = gains.stream().mapToLong(Long::longValue).max().orElse(0);
            return dual.soft(budget, gain);
        }
    }

    /** Those whose prices can be told in whole units. */
    private static List<Drawn> drawn() {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> new Drawn(RandomTinyDatasets.of(seed), seed))
                .filter(one -> !one.isTooDear())
                .toList();
    }

    /** What the groups one by one prove, in points. */
    private static long proveApart(Drawn drawn, long budget) {
        Proof proof = new Proof();
        proof.lowerBudget(budget);
        long gap = FAR * drawn.context.scale().unit();
        GroupsApart apart =
                new GroupsApart(drawn.context, drawn.plan, proof, HandMade.alone(), drawn.dual, budget, gap, true);
        for (int step = 0; step < MOST_STEPS && !apart.isDone(); step++) {
            apart.step();
        }
        return proof.soft();
    }

    @Test
    void groupsOneByOneProveNoMoreThanTheBestOfAllPlansCosts() {
        int more = 0;
        for (Drawn drawn : drawn()) {
            Cost best = drawn.best();
            long proven = proveApart(drawn, best.medium());
            assertThat(proven).as("seed %d", drawn.seed).isLessThanOrEqualTo(best.soft());
            more += proven > drawn.dual.soft(best.medium()) ? 1 : 0;
        }
        assertThat(more).isGreaterThan(SEEDS / 5);
    }

    @Test
    void noBoundOnMediumCostIsAboveTheLeastAndMostAreIt() {
        int tried = 0;
        int exact = 0;
        for (Drawn drawn : drawn()) {
            long unavoidable = Arrays.stream(drawn.context.least()).sum();
            long least = drawn.best().medium() - unavoidable;
            Proof proof = new Proof();
            MediumGap gap =
                    new MediumGap(drawn.context, drawn.plan, proof, drawn.pricing, drawn.mediumDual, unavoidable);
            for (int step = 0; step < MOST_STEPS && !gap.isDone(); step++) {
                gap.step();
            }
            assertThat(proof.leastExcess()).as("seed %d", drawn.seed).isLessThanOrEqualTo(least);
            assertThat(drawn.plan.cost().medium())
                    .as("seed %d", drawn.seed)
                    .isGreaterThanOrEqualTo(least + unavoidable);
            tried++;
            exact += proof.leastExcess() == least ? 1 : 0;
        }
        assertThat(exact).as("of " + tried).isGreaterThan(tried * 9 / 10);
    }

    @Test
    void noBoundIsAboveTheBestOfAllPlansAndMostAreIt() {
        int tried = 0;
        int exact = 0;
        for (Drawn drawn : drawn()) {
            Cost best = drawn.best();
            long proven = drawn.prove(best.medium());
            assertThat(proven).as("seed %d", drawn.seed).isLessThanOrEqualTo(best.soft());
            PlanCost found = drawn.plan.cost();
            assertThat(found.medium() > best.medium() || found.medium() == best.medium() && found.soft() >= best.soft())
                    .as("seed %d: %s is no plan", drawn.seed, found)
                    .isTrue();
            tried++;
            exact += proven == best.soft() ? 1 : 0;
        }
        assertThat(tried).isGreaterThan(SEEDS / 2);
        assertThat(exact).as("of " + tried).isGreaterThan(tried * 2 / 3);
    }
}
