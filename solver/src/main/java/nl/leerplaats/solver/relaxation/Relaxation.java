package nl.leerplaats.solver.relaxation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.search.PlannedYears;
import nl.leerplaats.solver.search.SharedYears;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Proves how good a plan can be at best, and makes plans of the years that it finds on the way. It works piece by piece: first what each
 * student alone cannot avoid; then, where the plan has more medium cost than that, the least medium cost; then the least soft cost at the
 * medium cost of the best plan; then block by block what is left between plan and bound.
 */
public final class Relaxation implements AutoCloseable {

    private final YearIndex index;
    private final SharedYears shared;
    private final Effort effort;
    private final OwnCost own;
    private final Limits limits;
    private final List<int[]> groups;
    private final Workers workers;
    private final Proof proof = new Proof();
    private final Deque<Runnable> next = new ArrayDeque<>();
    private final long[] least;
    private final Pricing pricing;
    private long unavoidable;int rounds;
    private StudentYear[] plan = new StudentYear[0];
    private PlanCost cost = new PlanCost(Long.MAX_VALUE, Long.MAX_VALUE);
    private volatile Bound bound = new Bound(0, 0, 0, Long.MAX_VALUE / 4);
    private @Nullable ColumnGeneration mediumYears;
    private @Nullable ColumnGeneration softYears;

    Relaxation(YearIndex index, SharedYears shared, ExecutorService executor, int threads, Effort effort) {
        this.index = index;
        this.shared = shared;
        this.effort = effort;
        own = new OwnCost(index);
        limits = new Limits(index);
        groups = StudentGroups.of(index);
        workers = new Workers(executor, threads);
        least = new long[index.facts().students().size()];
        pricing = new Pricing(index, own, least, workers);
        next.add(this::lookAtEachAlone);
    }

    /** What is proven so far. May be called from any thread. */
    public Bound bound() {
        return bound;
    }

    /** Nothing is left to do. */
    public boolean isDone() {
        return next.isEmpty();
    }

    /** Does the next piece of work. */
    public void advance() {
        readPlan();
        Runnable work = next.poll();
        if (work != null && !effort.isOver()) {
            work.run();
            if (isProven()) {
                next.clear();
            }
        }
        bound = proof.toBound();
    }

    private boolean isProven() {
        return plan.length > 0 && proof.isOptimal(excess(), cost.soft());
    }

    private long excess() {
        return cost.medium() - unavoidable;
    }

    private void lookAtEachAlone() {
        Prices medium = new Prices(index, 0, 1);
        pricing.price(groups, new Pricing.Question(medium, Map.of(), student -> Long.MAX_VALUE / 4, 0, 1))
                .forEach(priced -> least[priced.student()] = priced.least());
        unavoidable = Arrays.stream(least).sum();
        proof.unavoidable(unavoidable);
        readPlan();
        if (plan.length == 0) {
            next.add(this::lookAtEachAlone);
        } else if (excess() > 0) {
            mediumYears = new ColumnGeneration(index, limits, pricing, groups, true, excess(), columnsOf(plan));
            next.add(this::mediumRound);
        } else {
            next.add(this::beginSoft);
        }
    }

    private void mediumRound() {
        ColumnGeneration years = java.util.Objects.requireNonNull(mediumYears);
        years.round();
        Dual best = years.best();
        if (best != null) {
            proof.atLeastExcess(Dual.ceiling(best.value(), ColumnGeneration.UNIT));
        }
        if (proof.leastExcess() >= excess()) {
            next.add(this::beginSoft);
        } else if (years.isExhausted()) {
            next.add(this::chooseMedium);
        } else {
            next.add(this::mediumRound);
        }
    }

    private void chooseMedium() {
        ColumnGeneration years = java.util.Objects.requireNonNull(mediumYears);
        offer(YearChoice.choose(
                        index,
                        limits,
                        new YearChoice.Task(
                                years.columns(), List.of(), null, 0, 1, excess(), columnsOf(plan), effort))
                .years());
        next.add(this::beginSoft);
    }

    private void beginSoft() {
        proof.lowerBudget(excess());
        softYears = new ColumnGeneration(index, limits, pricing, groups, false, excess(), columnsOf(plan));
        next.add(this::softRound);
    }

    private void softRound() {
        ColumnGeneration years = java.util.Objects.requireNonNull(softYears);
        years.lowerBudget(excess());
        years.add(columnsOf(plan));
        years.round();
        Dual best = years.best();rounds++;
        if (best != null) {
            proof.atLeastSoft(best.soft(excess()), excess());
        }
        next.add(years.isExhausted() ? this::choosePool : this::softRound);
    }

    private void choosePool() {
        ColumnGeneration years = java.util.Objects.requireNonNull(softYears);
        offer(YearChoice.choose(
                        index,
                        limits,
                        new YearChoice.Task(
                                years.columns(), List.of(), null, 1, 0, excess(), columnsOf(plan), effort))
                .years());
        Dual best = years.best();
        if (best != null) {
            long gap = cost.soft() - best.soft(excess());
            System.out.println("rounds " + rounds + " t " + gap + " plan " + cost + " bound " + proof.toBound());
            next.add(() -> close(best, gap * ColumnGeneration.UNIT));
        }
    }

    private void close(Dual dual, long radius) {
        Closing closing = new Closing(index, limits, pricing, dual, excess());
        if (groups.size() == 1 || least.length <= Integer.getInteger("one", 80)) {
            Closing.Near near = closing.listNear(groups, radius);
            List<Column> columns = closing.choose2(near.columns(), plan, effort);
            offer(columns);
            System.out.println("near " + near.columns().size() + " radius " + near.radius() + " plan " + cost);
        } else {
            long gain = 0;
            for (int[] group : groups) {
                long t0 = System.nanoTime();
                long r = Long.getLong("r", 300) * ColumnGeneration.UNIT;
                Closing.Near near = closing.listNear(List.of(group), r);
                long t1 = System.nanoTime();
                Closing.Block block = closing.prove(List.of(group), near, effort.atMost(5000));
                gain += block.gain();
                long t2 = System.nanoTime();
                System.out.printf("block %d near %d radius %.1f gain %.1f %s  %.2fs %.2fs%n", group.length, near.columns().size(), near.radius() / 1e6, block.gain() / 1e6, block.complete(), (t1 - t0) / 1e9, (t2 - t1) / 1e9);
            }
            long soft = Dual.ceiling(dual.value() + gain - dual.prices().mediumUnit() * excess(), dual.prices().softUnit());
            proof.atLeastSoft(soft, excess());
            System.out.println("bound " + soft + " plan " + cost + " gap " + 100.0 * (cost.soft() - soft) / soft);
        }
    }

    private void readPlan() {
        PlannedYears best = shared.best();
        if (best != null && new PlanCost(best.medium(), best.soft()).isLessThan(cost)) {
            take(best.years().toArray(new StudentYear[0]), new PlanCost(best.medium(), best.soft()));
        }
    }

    private void take(StudentYear[] years, PlanCost itsCost) {
        plan = years;
        cost = itsCost;
    }

    private List<Column> columnsOf(StudentYear[] years) {
        List<Column> columns = new ArrayList<>();
        for (int student = 0; student < years.length; student++) {
            columns.add(pricing.column(student, years[student]));
        }
        return columns;
    }

    /** Takes over a choice of years, of all students or of some, where the plan gets cheaper, and offers it to the search. */
    private void offer(List<Column> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        StudentYear[] years = plan.clone();
        chosen.forEach(column -> years[column.student()] = column.year());
        PlanCost itsCost = PlanCost.of(index, own, years);
        if (itsCost.isLessThan(cost)) {
            take(years, itsCost);
            shared.offer(itsCost.medium(), itsCost.soft(), years);
        }
    }

    @Override
    public void close() {
        if (mediumYears != null) {
            mediumYears.close();
        }
        if (softYears != null) {
            softYears.close();
        }
    }
}
