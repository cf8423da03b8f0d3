package nl.leerplaats.solver.relaxation.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.model.CapacityRow;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.ContendedRows;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.jspecify.annotations.Nullable;

/**
 * Closes the gap with a block for each group of students who share supervisors: trips and loads are exact within it, places are at their prices, at lower ones
 * where nobody else wants them. The gains of the blocks add up.
 */
final class GroupsApart {

    /** Most columns of the integer program of one group. */
    private static final int MOST_YEARS = 8_000;

    /** Most milliseconds of the program of one group. */
    private static final long MILLIS = 4_000;

    /** Radius of a block at first, as a multiple of its even part of the gap, and the factor by which it grows. */
    private static final double FIRST_SHARE = 0.6;

    private static final int WIDER = 2;

    /** Most programs for one radius where years are listed without twins. */
    private static final int MOST_PROGRAMS = 20;

    private static final int NEVER_LISTED = -1;

    /** A block with its radius and what was listed, and proven of it, last. */
    private static final class Block {
        private final List<int[]> groups;
        private final ClusterYears years;
        private long radius;
        private long listedRadius;
        private int listedRows = NEVER_LISTED;
        private ReducedCostEnumeration.Enumerated near = ReducedCostEnumeration.Enumerated.NOTHING;
        private Set<CapacityRow> taken = Set.of();
        private LoweredPrices.Lowered lowered = LoweredPrices.Lowered.NOTHING;
        private ReducedCostEnumeration.@Nullable Chosen proven;
        private int programs;
        private boolean done;

        Block(List<int[]> groups, ClusterYears years, long radius) {
            this.groups = groups;
            this.years = years;
            this.radius = radius;
        }

        /** Lists years, from which another program follows, where that gives others than before. */
        void list(ReducedCostEnumeration enumeration, @Nullable Set<CapacityRow> contended) {
            int rows = contended == null ? 0 : contended.size();
            if (listedRadius == radius && listedRows == rows) {
                return;
            }
            listedRadius = radius;
            listedRows = rows;
            near = enumeration.enumerate(
                    groups, radius, MOST_YEARS, contended == null ? null : new ContendedRows(contended));
            taken = enumeration.listTaken(near);
            years.addColumns(near.years());
            proven = null;
        }

        void lower(LoweredPrices.Lowered latest) {
            proven = latest.equals(lowered) ? proven : null;
            lowered = latest;
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
    private final List<Block> blocks = new ArrayList<>();
    private final @Nullable Set<CapacityRow> contended;

    /**
     * Begins.
     *
     * @param dual the best prices and what they prove
     * @param budget medium cost of the plan above the least of each student
     * @param gap the distance between the plan and the bound of the prices, in price units
     * @param twinless years are listed without twins
     */
    GroupsApart(
            RelaxationContext context,
            Incumbent plan,
            Proof proof,
            Workers workers,
            LagrangianBound dual,
            long budget,
            long gap,
            boolean twinless) {
        this.context = context;
        this.plan = plan;
        this.proof = proof;
        this.workers = workers;
        this.dual = dual;
        this.budget = budget;
        effort = context.effort();
        alone = new Pricing(context, new Workers(workers.executor(), 1));
        contended = twinless ? new LinkedHashSet<>() : null;
        List<int[]> groups = context.groups();
        long radius = (long) (FIRST_SHARE * gap / groups.size());
        for (int[] group : groups) {
            List<int[]> part = List.of(group);
            blocks.add(new Block(part, new ClusterYears(context, alone, new Cluster(part)), radius));
        }
    }

    /** All blocks are done. */
    boolean isDone() {
        return blocks.stream().allMatch(block -> block.done);
    }

    /** Lists more years of the blocks that are not done, and proves what all blocks cost, each with what only it wants at lower prices. */
    void step() {
        List<Block> open = blocks.stream().filter(block -> !block.done).toList();
        workers.map(blocks, this::enumeration, this::list);
        if (effort.isOver()) {
            prove(0);
            blocks.forEach(block -> block.done = true);
            return;
        }
        lowerPrices();
        List<ReducedCostEnumeration.Chosen> proven = workers.map(blocks, this::enumeration, this::prove);
        workers.map(open, () -> effort, (clock, block) -> choose(block)).forEach(plan::offer);
        Map<CapacityRow, Integer> owners =
                LoweredPrices.owners(blocks.stream().map(block -> block.taken).toList());
        for (int number = 0; number < blocks.size(); number++) {
            advance(number, proven.get(number), owners);
        }
        prove(proven.stream().mapToLong(one -> one.bound().gain()).sum());
    }

    private void lowerPrices() {
        Set<CapacityRow> rows = contended;
        List<LoweredPrices.Listed> listed = new ArrayList<>();
        for (Block block : blocks) {
            Set<CapacityRow> taken = new LinkedHashSet<>(block.taken);
            if (rows != null) {
                taken.retainAll(rows);
            }
            int[] students = block.groups.stream().flatMapToInt(Arrays::stream).toArray();
            listed.add(new LoweredPrices.Listed(students, taken, block.near.radius()));
        }
        List<LoweredPrices.Lowered> lowered =
                LoweredPrices.of(context.index(), dual.prices().rows(), listed);
        for (int number = 0; number < blocks.size(); number++) {
            blocks.get(number).lower(lowered.get(number));
        }
    }

    private void advance(int number, ReducedCostEnumeration.Chosen chosen, Map<CapacityRow, Integer> owners) {
        Block block = blocks.get(number);
        boolean complete = chosen.bound().complete();
        boolean more = complete && ++block.programs < MOST_PROGRAMS && contends(number, chosen.columns(), owners);
        if (!more) {
            block.done = complete || block.near.radius() < block.radius;
            block.radius *= block.done ? 1 : WIDER;
            block.programs = 0;
        }
    }

    /** Where years are listed without twins, makes the rows constraints that the choice of a block asks for; tells whether there are any. */
    private boolean contends(int number, List<Column> chosen, Map<CapacityRow, Integer> owners) {
        Set<CapacityRow> rows = contended;
        return rows != null
                && rows.addAll(WantedRows.of(
                        context.limits(),
                        dual.prices(),
                        chosen,
                        row -> !rows.contains(row) && Objects.equals(owners.get(row), number)));
    }

    private void prove(long gain) {
        proof.atLeastSoft(dual.soft(budget, gain), budget);
    }

    private ReducedCostEnumeration enumeration() {
        return new ReducedCostEnumeration(context, alone, dual, budget);
    }

    private Block list(ReducedCostEnumeration enumeration, Block block) {
        if (!effort.isOver()) {
            block.list(enumeration, contended);
        }
        return block;
    }

    private ReducedCostEnumeration.Chosen prove(ReducedCostEnumeration enumeration, Block block) {
        ReducedCostEnumeration.Chosen known = block.proven;
        if (known != null) {
            return known;
        }
        if (effort.isOver()) {
            return ReducedCostEnumeration.Chosen.NOTHING;
        }
        ReducedCostEnumeration.Chosen proven =
                enumeration.prove(block.groups, block.near, block.lowered, contended, MILLIS);
        block.proven = proven;
        return proven;
    }

    private List<Column> choose(Block block) {
        return effort.isOver()
                ? List.of()
                : block.years
                        .choose(plan.years(), null, MILLIS, Double.POSITIVE_INFINITY)
                        .years();
    }
}
