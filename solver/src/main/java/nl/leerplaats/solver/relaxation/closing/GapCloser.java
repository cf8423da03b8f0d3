package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap between bound and incumbent after column generation, by reduced-cost enumeration with a growing radius: a small problem as
 * one block, a large one with a block for each group of students who share supervisors.
 */
public final class GapCloser {

    /** Most students for one block. */
    private static final int MOST_IN_ONE_BLOCK = 150;

    /** Most columns of the integer program for all students, and for one group. */
    private static final int MOST_YEARS = 60_000;

    private static final int MOST_YEARS_OF_A_GROUP = 8_000;

    private static final int SHORT_YEAR = 2;

    /** Most milliseconds of a program for all students, unless it is the last. */
    private static final long MILLIS_OF_A_STEP = 20_000;

    /** Most milliseconds of the program of one group. */
    private static final long GROUP_MILLIS = 4_000;

    /** Radius of a block at first, as a multiple of its even part of the gap, and the factor by which it grows. */
    private static final double FIRST_SHARE = 0.6;

    private static final int WIDER = 2;

    /** Radius at first, as a part of the gap, where some have more than {@value #SHORT_YEAR} requests. */
    private static final int PARTS_OF_LONG_YEARS = 8;

    /** A block with its radius and the bound so far. */
    private static final class Block {
        private final List<int[]> groups;
        private final ClusterYears years;
        private long radius;
        private ReducedCostEnumeration.Enumerated near = ReducedCostEnumeration.Enumerated.NOTHING;
        private Set<CapacityRow> taken = Set.of();
        private LoweredPrices.Lowered lowered = LoweredPrices.Lowered.NOTHING;
        private ReducedCostEnumeration.@Nullable BlockBound proven;
        private boolean done;

        Block(List<int[]> groups, ClusterYears years, long radius) {
            this.groups = groups;
            this.years = years;
            this.radius = radius;
        }

        /** Lists years, from which another program follows. */
        void list(ReducedCostEnumeration enumeration) {
            near = enumeration.enumerate(groups, radius, MOST_YEARS_OF_A_GROUP, null);
            taken = enumeration.listTaken(near);
            years.addColumns(near.years());
            proven = null;
        }

        void lower(LoweredPrices.Lowered latest) {
            proven = latest.equals(lowered) ? proven : null;
            lowered = latest;
        }

        LoweredPrices.Listed toListed() {
            int[] students = groups.stream().flatMapToInt(Arrays::stream).toArray();
            return new LoweredPrices.Listed(students, taken, near.radius());
        }
    }

    private final RelaxationContext context;
    private final Incumbent plan;
    private final Proof proof;
    private final Workers workers;
    private final Pricing alone;
    private final LagrangianBound dual;
    private final Effort effort;
    private final long budget;
    private final long lpSoft;
    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable TwinlessChoice twinless;

    /**
     * Begins.
     *
     * @param dual the best prices and what they prove
     * @param budget medium cost of the plan above the least of each student
     * @param mostTogether most students for which clusters are not needed: more are never one block
     */
    public GapCloser(
            RelaxationContext context,
            Incumbent plan,
            Proof proof,
            Workers workers,
            LagrangianBound dual,
            long budget,
            int mostTogether) {
        this.context = context;
        this.plan = plan;
        this.proof = proof;
        this.workers = workers;
        this.dual = dual;
        this.budget = budget;
        effort = context.effort();
        alone = new Pricing(context, new Workers(workers.executor(), 1));
        lpSoft = dual.soft(budget);
        List<List<int[]>> parts = context.students() <= Math.min(MOST_IN_ONE_BLOCK, mostTogether)
                ? List.of(context.groups())
                : context.groups().stream().map(List::of).toList();
        twinless = parts.size() == 1 && hasLongYears() ? new TwinlessChoice(context, plan, dual) : null;
        long gap = gap();
        for (List<int[]> part : parts) {
            long radius = parts.size() == 1
                    ? gap / (twinless == null ? WIDER : PARTS_OF_LONG_YEARS)
                    : (long) (FIRST_SHARE * gap / parts.size());
            blocks.add(new Block(part, new ClusterYears(context, alone, new Cluster(part)), radius));
        }
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

    /** All blocks are done. */
    public boolean isDone() {
        return blocks.stream().allMatch(block -> block.done);
    }

    /** One step on every block that is not done. */
    public void step() {
        TwinlessChoice choice = twinless;
        if (choice != null) {
            stepWithoutTwins(choice, blocks.get(0));
        } else if (blocks.size() == 1) {
            stepForAll(blocks.get(0));
        } else {
            stepForEach();
        }
    }

    /** Years are listed without twins, with the rows of capacity as constraints that a choice asks for. */
    private void stepWithoutTwins(TwinlessChoice choice, Block block) {
        long gap = gap();
        long radius = Math.min(block.radius, gap);
        boolean farEnough = choice.prove(forAll(), block.groups, radius, MOST_YEARS, MILLIS_OF_A_STEP, this::prove);
        block.done = radius == gap || farEnough;
        block.radius *= WIDER;
    }

    private void stepForAll(Block block) {
        long unit = context.scale().unit();
        long gap = gap();
        long radius = Math.min(block.radius, gap);
        ReducedCostEnumeration enumeration = forAll();
        ReducedCostEnumeration.Enumerated near = enumeration.enumerate(block.groups, radius, MOST_YEARS, null);
        block.years.addColumns(near.years());
        long excess =
                context.excess(new Cluster(block.groups).students(), plan.years()); // the budget of the integer program
        proof.lowerBudget(excess);
        double farther = (double) (dual.value() - dual.prices().mediumUnit() * budget + near.radius()) / unit;
        boolean last = radius == gap || near.radius() < radius;
        IntegerMaster.Result result = block.years.choose(
                plan.years(),
                dual.prices().sets(),
                last ? Effort.NO_LIMIT : MILLIS_OF_A_STEP,
                last ? Double.POSITIVE_INFINITY : farther + 1);
        plan.offer(result.years());
        proof.atLeastSoft((long) Math.ceil(Math.min(result.least(), farther)), excess);
        block.done = last;
        block.radius *= WIDER;
    }

    /** The distance between the plan and the bound of the linear program, in price units. */
    private long gap() {
        return (plan.cost().soft() - lpSoft) * context.scale().unit();
    }

    private ReducedCostEnumeration forAll() {
        return new ReducedCostEnumeration(context, new Pricing(context, workers), dual, budget);
    }

    /** Lists more years of the blocks that are not done, and proves what all blocks cost, each with what only it wants at lower prices. */
    private void stepForEach() {
        List<Block> open = blocks.stream().filter(block -> !block.done).toList();
        workers.map(open, this::enumeration, this::list);
        if (effort.isOver()) {
            prove(0);
            blocks.forEach(block -> block.done = true);
            return;
        }
        List<LoweredPrices.Lowered> lowered = LoweredPrices.of(
                context.index(),
                dual.prices().rows(),
                blocks.stream().map(Block::toListed).toList());
        for (int number = 0; number < blocks.size(); number++) {
            blocks.get(number).lower(lowered.get(number));
        }
        List<ReducedCostEnumeration.BlockBound> proven = workers.map(blocks, this::enumeration, this::prove);
        workers.map(open, () -> effort, (clock, block) -> choose(block)).forEach(plan::offer);
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            boolean limited = block.near.radius() < block.radius;
            block.done = limited || proven.get(number).complete();
            block.radius *= block.done ? 1 : WIDER;
        }
        prove(proven.stream().mapToLong(ReducedCostEnumeration.BlockBound::gain).sum());
    }

    private void prove(long gain) {
        proof.atLeastSoft(
                LagrangianBound.ceiling(
                        dual.value() + gain - dual.prices().mediumUnit() * budget,
                        context.scale().unit()),
                budget);
    }

    private ReducedCostEnumeration enumeration() {
        return new ReducedCostEnumeration(context, alone, dual, budget);
    }

    private Block list(ReducedCostEnumeration enumeration, Block block) {
        if (!effort.isOver()) {
            block.list(enumeration);
        }
        return block;
    }

    private ReducedCostEnumeration.BlockBound prove(ReducedCostEnumeration enumeration, Block block) {
        ReducedCostEnumeration.BlockBound known = block.proven;
        if (known != null) {
            return known;
        }
        if (effort.isOver()) {
            return new ReducedCostEnumeration.BlockBound(0, false);
        }
        ReducedCostEnumeration.BlockBound proven =
                enumeration.prove(block.groups, block.near, block.lowered, effort, GROUP_MILLIS);
        block.proven = proven;
        return proven;
    }

    private List<Column> choose(Block block) {
        return effort.isOver()
                ? List.of()
                : block.years
                        .choose(plan.years(), List.of(), GROUP_MILLIS, Double.POSITIVE_INFINITY)
                        .years();
    }
}
