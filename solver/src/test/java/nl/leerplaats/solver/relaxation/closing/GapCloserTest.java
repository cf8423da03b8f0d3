package nl.leerplaats.solver.relaxation.closing;

import static nl.leerplaats.solver.relaxation.HandMade.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.relaxation.HandMade;
import nl.leerplaats.solver.relaxation.HandMade.Problem;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.PlanCost;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.PricedStudent;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import nl.leerplaats.solver.year.StudentYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gap is there since scarce places have no price: column generation would not leave it. */
class GapCloserTest {

    private static final int MOST_STEPS = 30;

    @BeforeAll
    static void load() {
        assumeThat(NativeSolvers.arePresent()).isTrue();
    }

    private static LagrangianBound free(Problem problem) {
        Prices prices = new Prices(problem.index(), UNIT, 100 * UNIT);
        List<PricedStudent> priced = problem.pricing()
                .price(problem.context().groups(), new Pricing.Query(prices, Map.of(), student -> Prices.FAR, 0, 1));
        return LagrangianBound.of(problem.index(), problem.limits(), prices, priced);
    }

    private final Proof proof = new Proof();

    private GapCloser closer(Problem problem, RelaxationContext context, Incumbent plan) {
        return closer(problem, context, plan, true);
    }

    private GapCloser closer(Problem problem, RelaxationContext context, Incumbent plan, boolean oneCluster) {
        plan.read();
        proof.lowerBudget(0);
        return new GapCloser(context, plan, proof, HandMade.alone(), free(problem), 0, oneCluster);
    }

    private static void close(GapCloser closer) {
        for (int step = 0; step < MOST_STEPS && !closer.isDone(); step++) {
            closer.step();
        }
        assertThat(closer.isDone()).isTrue();
    }

    private static Incumbent plan(Problem problem, RelaxationContext context) {
        return plan(problem, context, "bakery", "shop", "hall");
    }

    private static Incumbent plan(Problem problem, RelaxationContext context, String... companies) {
        return new Incumbent(
                context,
                problem.found(
                        problem.year(0, -1, companies[0]),
                        problem.year(1, -1, companies[1]),
                        problem.year(2, -1, companies[2])));
    }

    /** Of the six ways 5 + 20 + 30 is the best; the plan is 5 + 20 + 45, and the bound 3 times 5. */
    @Test
    void aSmallProblemIsClosedAsOneBlock() {
        Problem problem = HandMade.threeForThreePlaces();
        Incumbent plan = plan(problem, problem.context());
        close(closer(problem, problem.context(), plan));
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 55));
        assertThat(proof.soft()).isEqualTo(55);
    }

    /** Half of the gap of 55 is 27: every plan with another year costs at least 15 + 27. */
    @Test
    void afterTheFirstStepTheRadiusIsProven() {
        Problem problem = HandMade.threeForThreePlaces();
        GapCloser closer = closer(problem, problem.context(), plan(problem, problem.context()));
        closer.step();
        assertThat(closer.isDone()).isFalse();
        assertThat(proof.soft()).isBetween(15L + 27, 55L);
    }

    /**
     * From 15 + 40 + 5 the gap is 45. Half of it lists nobody's way to the hall but Bram's, who has it in the plan: the best choice among those
     * years costs 60, but with others 55 is possible.
     */
    @Test
    void theBestOfTheYearsListedIsNoBoundBeyondTheRadius() {
        Problem problem = HandMade.threeForThreePlaces();
        GapCloser closer =
                closer(problem, problem.context(), plan(problem, problem.context(), "shop", "hall", "bakery"));
        closer.step();
        assertThat(proof.soft()).isEqualTo(15 + 23);
    }

    /**
     * Two schools of 76 students, of whom two each want a small company with one place: 3 minutes more for one of both at the first, 4 at the
     * second. All others are at the hall.
     */
    private static Problem schools() {
        String[] students =
                IntStream.range(0, 152).mapToObj(number -> "s" + number).toArray(String[]::new);
        return HandMade.ofWeeks(1, students)
                .company("bakery", only(0, 1, 5))
                .company("shop", only(2, 3, 4))
                .company("hall", only(0, 151, 8))
                .with(tiny -> {
                    tiny.company("hall", one -> one.places(200).mentor("mies", Weekdays.ALL, 200));
                    tiny.school("other", one -> {});
                    for (int number = 2; number < students.length; number++) {
                        if (number < 4 || number % 2 == 0) {
                            tiny.student(students[number], one -> one.school("other"));
                        }
                    }
                })
                .build();
    }

    /** The minutes of these students' way; it is too far for others. */
    private static int[] only(int first, int last, int minutes) {
        int[] all = new int[152];
        Arrays.fill(all, 50);
        Arrays.fill(all, first, last + 1, minutes);
        return all;
    }

    private static Incumbent hall(Problem problem, RelaxationContext context) {
        StudentYear[] years = IntStream.range(0, 152)
                .mapToObj(student -> problem.year(student, -1, "hall"))
                .toArray(StudentYear[]::new);
        return new Incumbent(context, problem.found(years));
    }

    /** The gains of the schools add up: 3 and 4 above the bound. */
    @Test
    void aLargeProblemIsClosedGroupByGroup() {
        Problem problem = schools();
        assertThat(problem.context().groups()).hasSize(2);
        Incumbent plan = hall(problem, problem.context());
        GapCloser closer = closer(problem, problem.context(), plan, false);
        close(closer);
        long best = 150 * 8 + 5 + 4;
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, best));
        assertThat(proof.soft()).isEqualTo(best);
    }

    /** Nobody visits them: of trips, which make a program hard, there are none. The first step has all years in one program. */
    @Test
    void manyWhomNobodyVisitsAreOneBlock() {
        Problem problem = schools();
        Incumbent plan = hall(problem, problem.context());
        GapCloser closer = closer(problem, problem.context(), plan);
        closer.step();
        closer.step();
        assertThat(closer.isDone()).isTrue();
        assertThat(plan.cost()).isEqualTo(new PlanCost(0, 150 * 8 + 5 + 4));
        assertThat(proof.soft()).isEqualTo(150 * 8 + 5 + 4);
    }

    @Test
    void itStopsWhenTheTimeIsOver() {
        Problem small = HandMade.threeForThreePlaces();
        RelaxationContext over = small.context(new Effort(() -> 0));
        GapCloser one = closer(small, over, plan(small, over));
        assertThatThrownBy(one::step).isInstanceOf(CancellationException.class);
        Problem large = schools();
        RelaxationContext late = large.context(new Effort(() -> 0));
        GapCloser each = closer(large, late, hall(large, late), false);
        each.step();
        assertThat(proof.soft()).as("the Lagrangian bound alone").isEqualTo(148 * 8 + 2 * 5 + 2 * 4);
    }
}
