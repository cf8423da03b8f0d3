package nl.leerplaats.solver.relaxation.closing;

import java.util.stream.IntStream;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap between bound and incumbent after column generation, by reduced-cost enumeration with a growing radius: a small problem as
 * one block, a large one, and one of which the years are too many for that, with a block for each group of students who share supervisors.
 */
public final class GapCloser {

    /** Most students that supervisors visit for one block: trips are what makes its program hard. */
    private static final int MOST_VISITED_IN_ONE_BLOCK = 150;

    /** Most columns of the integer program for all students. */
    private static final int MOST_YEARS = 60_000;

    private static final int SHORT_YEAR = 2;

    /** Most milliseconds of a program for all students, unless it is the last. */
    private static final long MILLIS_OF_A_STEP = 20_000;

    /** The same where the groups can follow one by one. */
    private static final long MILLIS_BEFORE_GROUPS = 5_000;

    /** Part of the gap that is the radius at first, and the factor by which it grows. */
    private static final int WIDER = 2;

    /** Radius at first, as a part of the gap, where some have more than {@value #SHORT_YEAR} requests. */
    private static final int PARTS_OF_LONG_YEARS = 8;

    private final RelaxationContext context;
    private final Incumbent plan;
    private final Proof proof;
    private final Workers workers;
    private final LagrangianBound dual;
    private final long budget;
    private final long lpSoft;
    private final @Nullable TwinlessChoice twinless;
    private final ClusterYears years;
    private long radius;
    private boolean together;
    private @Nullable GroupsApart apart;

    /**
     * Begins.
     *
     * @param dual the best prices and what they prove
     * @param budget medium cost of the plan above the least of each student
     * @param oneCluster there are so few students that they are not in clusters: else they are never one block
     */
    public GapCloser(
            RelaxationContext context,
            Incumbent plan,
            Proof proof,
            Workers workers,
            LagrangianBound dual,
            long budget,
            boolean oneCluster) {
        this.context = context;
        this.plan = plan;
        this.proof = proof;
        this.workers = workers;
        this.dual = dual;
        this.budget = budget;
        lpSoft = dual.soft(budget);
        together = oneCluster && countVisited() <= MOST_VISITED_IN_ONE_BLOCK;
        twinless = together && hasLongYears() ? new TwinlessChoice(context, plan, dual) : null;
        years = new ClusterYears(
                context, new Pricing(context, new Workers(workers.executor(), 1)), new Cluster(context.groups()));
        radius = gap() / (twinless == null ? WIDER : PARTS_OF_LONG_YEARS);
        apart = together ? null : apart();
    }

    private long countVisited() {
        return IntStream.range(0, context.students())
                .filter(context.index()::hasSupervisors)
                .count();
    }

    /** With three requests or more there are very many columns of small reduced cost, most of them twins. */
    private boolean hasLongYears() {
        for (int student = 0; student < context.students(); student++) {
            if (context.index().requestsOf(student).length > SHORT_YEAR) {
                return true;
            }
        }
        return false;
    }

    private GroupsApart apart() {
        return new GroupsApart(context, plan, proof, workers, dual, budget, gap(), twinless != null);
    }

    /** All blocks are done. */
    public boolean isDone() {
        GroupsApart groups = apart;
        return !together && (groups == null || groups.isDone());
    }

    /** One step on every block that is not done. */
    public void step() {
        TwinlessChoice choice = twinless;
        GroupsApart groups = apart;
        if (groups != null) {
            groups.step();
        } else if (choice != null) {
            stepWithoutTwins(choice);
        } else {
            stepForAll();
        }
    }

    /** Years are listed without twins, with the rows of capacity as constraints that a choice asks for; where they are too many, group by group. */
    private void stepWithoutTwins(TwinlessChoice choice) {
        long gap = gap();
        long within = Math.min(radius, gap);
        boolean several = context.groups().size() > 1;
        long millis = several ? MILLIS_BEFORE_GROUPS : MILLIS_OF_A_STEP;
        boolean farEnough = choice.prove(forAll(), within, millis, this::prove);
        together = within < gap && !farEnough;
        radius *= WIDER;
        if (several && !together && gap() > 0) {
            apart = apart();
        }
    }

    private void stepForAll() {
        long unit = context.scale().unit();
        long gap = gap();
        long within = Math.min(radius, gap);
        ReducedCostEnumeration enumeration = forAll();
        ReducedCostEnumeration.Enumerated near = enumeration.enumerate(context.groups(), within, MOST_YEARS, null);
        years.addColumns(near.years());
        long excess = context.excess(
                new Cluster(context.groups()).students(), plan.years()); // the budget of the integer program
        proof.lowerBudget(excess);
        double farther = (double) (dual.value() - dual.prices().mediumUnit() * budget + near.radius()) / unit;
        boolean last = within == gap || near.radius() < within;
        IntegerMaster.Result result = years.choose(
                plan.years(),
                dual.prices(),
                last ? Effort.NO_LIMIT : MILLIS_OF_A_STEP,
                last ? Double.POSITIVE_INFINITY : farther + 1);
        plan.offer(result.years());
        proof.atLeastSoft((long) Math.ceil(Math.min(result.least(), farther)), excess);
        together = !last;
        radius *= WIDER;
    }

    /** The distance between the plan and the bound of the linear program, in price units. */
    private long gap() {
        return (plan.cost().soft() - lpSoft) * context.scale().unit();
    }

    private ReducedCostEnumeration forAll() {
        return new ReducedCostEnumeration(context, new Pricing(context, workers), dual, budget);
    }

    private void prove(long gain) {
        proof.atLeastSoft(dual.soft(budget, gain), budget);
    }
}
