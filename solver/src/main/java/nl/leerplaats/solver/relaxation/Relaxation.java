package nl.leerplaats.solver.relaxation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.natives.NativeSolvers;
import nl.leerplaats.solver.search.SharedYears;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Raises the lower bound and improves the incumbent, piece by piece: first the least medium cost of each student alone; then, where the
 * plan has more than that, a bound on medium cost; then a bound on soft cost with the medium cost of the best plan as budget; then, block by
 * block, the gap that is left. A large problem is decomposed into clusters of neighbouring schools that are solved in parallel; their prices
 * are merged into prices for all students (docs/relaxation.md).
 */
public final class Relaxation implements AutoCloseable {

    /** Prices of a point of medium cost, in points of soft cost, that are evaluated where there is no linear program. */
    private static final long[] FIRST_MEDIUM_POINTS = {10, 30, 100, 300, 1000, 3000};

    /** Most students of a cluster: a linear program of this size takes parts of a second. */
    private static final int CLUSTER_SIZE = 320;

    /** Rounds of column generation of each cluster by itself before all students are priced at once. */
    private static final int ROUNDS_APART = 10;

    /** Most milliseconds of the integer program over the columns found, for all students and for one cluster of several. */
    private static final long MILLIS_OF_THE_CHOICE = 20_000;

    private static final long MILLIS_OF_A_CHOICE = 8_000;

    /** Share of the time after which native code that is not loaded yet is not waited for any more. */
    private static final double SHARE_OF_LOADING = 0.25;

    /** Share of the time for the prices of the clusters, and the same again for those of all students. */
    private static final double SHARE_OF_PRICES = 0.3;

    private final boolean programs;
    private final Effort effort;
    private final long unit;
    private final long never;
    private final RelaxationContext context;
    private final Incumbent plan;
    private final Workers workers;
    private final Pricing pricing;
    private final int[] clusterOf;
    private final List<ClusterYears> clusters;
    private int softRounds;
    private long millisForSoft;
    private final Proof proof = new Proof();
    private final Deque<Runnable> next = new ArrayDeque<>();
    private long unavoidable;
    private @Nullable LagrangianBound dual;
    private volatile Bound bound = new Bound(0, 0, 0, Long.MAX_VALUE / 4);

    /**
     * Prepares; nothing is proven yet.
     *
     * @param index the problem
     * @param shared where the search leaves its plans and takes those found here
     * @param programs works with linear and integer programs; without them there is only pricing at prices of 0
     * @param executor runs the work of other threads
     * @param threads threads to use, 1 or more
     * @param effort how long to work
     */
    public Relaxation(
            YearIndex index,
            SharedYears shared,
            boolean programs,
            ExecutorService executor,
            int threads,
            Effort effort) {
        this(index, shared, programs, executor, threads, effort, CLUSTER_SIZE);
    }

    /** The same with another size of clusters: a test can have many of few students. */
    Relaxation(
            YearIndex index,
            SharedYears shared,
            boolean programs,
            ExecutorService executor,
            int threads,
            Effort effort,
            int clusterSize) {
        this.programs = programs;
        this.effort = effort;
        context = new RelaxationContext(
                index,
                Scale.of(index),
                new OwnCost(index),
                new Limits(index),
                StudentGroups.of(index),
                new long[index.facts().students().size()],
                effort);
        unit = context.scale().unit();
        never = context.scale().never();
        plan = new Incumbent(context, shared);
        workers = new Workers(executor, threads);
        pricing = new Pricing(context, workers);
        clusterOf = new int[context.students()];
        clusters = clustersOf(clusterSize);
        next.add(this::priceEachAlone);
    }

    /** What is proven so far. May be called from any thread. */
    public Bound bound() {
        return bound;
    }

    /** The prices of the best bound on soft cost so far; null before there is one. */
    @Nullable
    LagrangianBound dual() {
        return dual;
    }

    /** There is nothing left to do, or no time left. */
    public boolean isOver() {
        return next.isEmpty() || effort.isOver();
    }

    private boolean isProven() {
        return plan.isKnown() && proof.isOptimal(excess(), plan.cost().soft());
    }

    /** Does the next piece of work, unless the effort is over. */
    public void advance() {
        plan.read();
        Runnable work = effort.isOver() ? null : next.poll();
        if (work != null) {
            try {
                work.run();
            } catch (CancellationException e) { // the time was over: what was proven and found before stays
                next.clear();
            }
            if (isProven()) {
                next.clear();
            }
        }
        bound = proof.toBound();
    }

    private long excess() {
        return plan.cost().medium() - unavoidable;
    }

    private void priceEachAlone() {
        Prices medium = new Prices(context.index(), 0, 1);
        pricing.price(context.groups(), new Pricing.Query(medium, Map.of(), this::mediumInPlan, 0, 1))
                .forEach(priced -> context.least()[priced.student()] = priced.least());
        unavoidable = Arrays.stream(context.least()).sum();
        proof.unavoidable(unavoidable);
        proof.lowerBudget(excess());
        bound = proof.toBound();
        if (programs && unit > 0) {
            next.add(this::beginPrograms);
        } else {
            priceAtZero();
        }
    }

    /** Without native code, or where it is not loaded in time, only the prices of 0 are evaluated. */
    private void beginPrograms() {
        long millis = effort.millisLeft();
        double least = millis < Effort.NO_LIMIT ? millis * (1 - SHARE_OF_LOADING) : 0;
        if (!NativeSolvers.arePresent(() -> effort.millisLeft() <= least)) {
            priceAtZero();
            return;
        }
        List<ClusterYears> missing = clusters.stream()
                .filter(one -> context.excess(one.cluster().students(), plan.years()) > 0)
                .toList();
        if (missing.isEmpty()) {
            next.add(this::beginSoft);
        } else {
            workers.forEach(missing, one -> one.begin(true, plan.years()));
            next.add(() -> mediumRound(missing));
        }
    }

    /** An upper bound on the least medium cost of a student alone: one more than what the student has in the plan. */
    private long mediumInPlan(int student) {
        return plan.isKnown() ? context.own().medium(student, plan.years().get(student)) + 1 : Prices.FAR;
    }

    /** The bounds at prices of 0 for all that is shared, at some prices of medium cost. */
    private void priceAtZero() {
        MergedPrices free = new MergedPrices(context, List.of());
        for (long points : excess() == 0 ? new long[] {never / Math.max(1, unit)} : FIRST_MEDIUM_POINTS) {
            if (unit > 0 && points * unit <= never) {
                note(ask(free.prices(unit, points * unit), Map.of()));
            }
        }
    }

    private void mediumRound(List<ClusterYears> missing) {
        workers.forEach(missing, one -> one.round(plan.years()));
        if (missing.stream().allMatch(one -> one.isExhausted() || isLeast(one))) {
            next.add(() -> endMedium(missing));
        } else {
            next.add(() -> mediumRound(missing));
        }
    }

    /** Tells whether a cluster has the least medium cost possible while the rest of the plan is fixed. */
    private boolean isLeast(ClusterYears cluster) {
        LagrangianBound best = cluster.best();
        return best != null
                && LagrangianBound.ceiling(best.value(), unit)
                        >= context.excess(cluster.cluster().students(), plan.years());
    }

    private void endMedium(List<ClusterYears> missing) {
        MergedPrices merged = new MergedPrices(context, missing);
        LagrangianBound all = ask(merged.prices(0, unit), Map.of());
        proof.atLeastExcess(LagrangianBound.ceiling(all.value(), unit));
        if (excess() > proof.leastExcess()) {
            chooseIn(missing);
        }
        next.add(this::beginSoft);
    }

    private LagrangianBound ask(Prices prices, Map<Integer, List<TripShare>> shares) {
        return LagrangianBound.of(
                context.index(),
                context.limits(),
                prices,
                pricing.price(
                        context.groups(),
                        new Pricing.Query(
                                prices,
                                shares,
                                student -> clusters.get(clusterOf[student]).ceiling(student, prices),
                                0,
                                1)));
    }

    private void beginSoft() {
        proof.lowerBudget(excess());
        millisForSoft = effort.millisLeft();
        workers.forEach(clusters, one -> one.begin(false, plan.years()));
        next.add(this::softRound);
    }

    private void softRound() {
        workers.forEach(clusters, one -> one.round(plan.years()));
        softRounds++;
        boolean one = clusters.size() == 1;
        boolean ended = clusters.stream().allMatch(ClusterYears::isExhausted)
                || isLate(1)
                || !one && softRounds >= ROUNDS_APART;
        if (one || ended) {
            mergePrices();
        }
        if (ended && !one && dual != null) {
            beginAscent(Objects.requireNonNull(dual));
        } else {
            next.add(ended ? this::chooseAmongFound : this::softRound);
        }
    }

    /** The time for prices is used up (1: of the clusters, 2: also of all students at once); the rest is for integer programs. */
    private boolean isLate(int parts) {
        return millisForSoft < Effort.NO_LIMIT && effort.millisLeft() < millisForSoft * (1 - parts * SHARE_OF_PRICES);
    }

    /** Goes on with prices for all students at once, from the columns of the clusters: what clusters share has no good price yet. */
    private void beginAscent(LagrangianBound known) {
        AscentColumnGeneration ascent = new AscentColumnGeneration(context, pricing, workers, known);
        clusters.forEach(one -> ascent.add(one.handOver()));
        ascent.add(context.columns(IntStream.range(0, context.students()).toArray(), plan.years()));
        next.add(() -> ascentRound(ascent));
    }

    private void ascentRound(AscentColumnGeneration ascent) {
        note(ascent.round(excess()));
        if (ascent.isExhausted() || isLate(2)) {
            clusters.forEach(
                    one -> one.addColumns(ascent.listYears(one.cluster().students())));
            next.add(this::chooseAmongFound);
        } else {
            next.add(() -> ascentRound(ascent));
        }
    }

    /** Merges the prices of the clusters into prices for all students and notes their bound. */
    private void mergePrices() {
        if (clusters.size() == 1) {
            note(clusters.get(0).best());
            return;
        }
        MergedPrices merged = new MergedPrices(context, clusters);
        Map<Integer, List<TripShare>> shares = merged.shares();
        long dearest = merged.dearestMedium(never);
        for (long medium : excess() == 0 ? new long[] {never} : new long[] {dearest, Math.min(never, 3 * dearest)}) {
            note(ask(merged.prices(unit, medium), shares));
        }
    }

    private void note(@Nullable LagrangianBound found) {
        if (found == null) {
            return;
        }
        proof.lowerBudget(excess());
        proof.atLeastSoft(found.soft(excess()), excess());
        LagrangianBound known = dual;
        if (known == null || found.soft(excess()) > known.soft(excess())) {
            dual = found;
        }
    }

    private void chooseAmongFound() {
        chooseIn(clusters);
        LagrangianBound best = dual;
        if (best != null && plan.cost().soft() > proof.soft()) {
            next.add(() -> narrow(new GapCloser(context, plan, proof, workers, best, excess(), effort)));
        }
    }

    private List<ClusterYears> clustersOf(int most) {
        List<Cluster> parts = Cluster.of(context.index(), context.groups(), most);
        Pricing inside = parts.size() == 1 ? pricing : new Pricing(context, new Workers(workers.executor(), 1));
        List<ClusterYears> made = parts.stream()
                .map(part -> new ClusterYears(context, inside, part))
                .toList();
        for (int number = 0; number < made.size(); number++) {
            for (int student : made.get(number).cluster().students()) {
                clusterOf[student] = number;
            }
        }
        return made;
    }

    private void chooseIn(List<ClusterYears> some) {
        long millis = clusters.size() == 1 ? MILLIS_OF_THE_CHOICE : MILLIS_OF_A_CHOICE;
        LagrangianBound best = dual;
        List<CapacityRow> sets = best == null ? List.of() : best.prices().sets();
        int waves = some.size() == 1 ? 1 : 2; // neighbours mostly come one after the other: not at the same time then
        for (int wave = 0; wave < waves; wave++) {
            List<ClusterYears> these = new ArrayList<>();
            for (int number = wave; number < some.size(); number += waves) {
                these.add(some.get(number));
            }
            List<IntegerMaster.Result> results = workers.map(
                    these,
                    () -> 0,
                    (tool, one) -> one.choose(plan.years(), sets, effort, millis, Double.POSITIVE_INFINITY));
            for (int number = 0; number < results.size(); number++) {
                List<Column> years = results.get(number).years();
                if (plan.offer(years) == Incumbent.Answer.OVER_A_LIMIT) {
                    offerByGroup(these.get(number).cluster(), years);
                }
            }
        }
    }

    /** Two clusters took the same place: their choices are offered group by group, so that those that fit are taken. */
    private void offerByGroup(Cluster cluster, List<Column> years) {
        for (int[] group : cluster.groups()) {
            Set<Integer> students = Arrays.stream(group).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
            plan.offer(years.stream()
                    .filter(column -> students.contains(column.student()))
                    .toList());
        }
    }

    private void narrow(GapCloser closer) {
        closer.step();
        if (!closer.isDone()) {
            next.add(() -> narrow(closer));
        }
    }

    @Override
    public void close() {
        clusters.forEach(ClusterYears::close);
    }
}
