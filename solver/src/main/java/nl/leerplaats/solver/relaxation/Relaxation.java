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
 * Proves how good a plan can be at best, and makes plans of the years that it finds on the way. It works piece by piece: first what each
 * student alone cannot avoid; then, where the plan has more medium cost than that, the least medium cost; then the least soft cost at the
 * medium cost of the best plan; then block by block what is left between plan and bound. A large problem is worked on in clusters of
 * neighbours, side by side, and their prices are put together.
 */
public final class Relaxation implements AutoCloseable {

    /** Prices of a point of medium cost that are tried where nothing else is known, in points of soft cost. */
    private static final long[] FIRST_MEDIUM_POINTS = {10, 30, 100, 300, 1000, 3000};

    /** Most students of a cluster: a linear program of this size takes parts of a second. */
    private static final int CLUSTER_SIZE = 320;

    /** Rounds of the clusters, each by itself, before all are looked at together. */
    private static final int ROUNDS_APART = 10;

    /** Most milliseconds for the choice among the years found, of all together and of one cluster of several. */
    private static final long MILLIS_OF_THE_CHOICE = 20_000;

    private static final long MILLIS_OF_A_CHOICE = 8_000;

    /** Share of the time that is waited for the native code, where it is not loaded by then. */
    private static final double SHARE_OF_LOADING = 0.25;

    /** Share of the time that the prices of the clusters, and then those for everybody, may take. */
    private static final double SHARE_OF_PRICES = 0.3;

    private final boolean programs;
    private final Effort effort;
    private final long unit;
    private final long never;
    private final Ground ground;
    private final PlanBook plan;
    private final Workers workers;
    private final Pricing pricing;
    private final int[] clusterOf;
    private final List<ClusterYears> clusters;
    private int softRounds;
    private long millisForSoft;
    private final Proof proof = new Proof();
    private final Deque<Runnable> next = new ArrayDeque<>();
    private long unavoidable;
    private @Nullable Dual dual;
    private volatile Bound bound = new Bound(0, 0, 0, Long.MAX_VALUE / 4);

    /**
     * Prepares; nothing is proven yet.
     *
     * @param index the problem
     * @param shared where the search leaves its plans and takes those found here
     * @param programs works with linear and integer programs; without them it only looks at each student alone
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
        ground = new Ground(
                index,
                Scale.of(index),
                new OwnCost(index),
                new Limits(index),
                StudentGroups.of(index),
                new long[index.facts().students().size()],
                effort);
        unit = ground.scale().unit();
        never = ground.scale().never();
        plan = new PlanBook(ground, shared);
        workers = new Workers(executor, threads);
        pricing = new Pricing(ground, workers);
        clusterOf = new int[ground.students()];
        clusters = clustersOf(clusterSize);
        next.add(this::lookAtEachAlone);
    }

    /** What is proven so far. May be called from any thread. */
    public Bound bound() {
        return bound;
    }

    /** The prices of the best bound on soft cost so far; null before there is one. */
    @Nullable
    Dual dual() {
        return dual;
    }

    /** Nothing is left to do, or no time to do it. */
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

    private void lookAtEachAlone() {
        Prices medium = new Prices(ground.index(), 0, 1);
        pricing.price(ground.groups(), new Pricing.Question(medium, Map.of(), this::mediumInPlan, 0, 1))
                .forEach(priced -> ground.least()[priced.student()] = priced.least());
        unavoidable = Arrays.stream(ground.least()).sum();
        proof.unavoidable(unavoidable);
        proof.lowerBudget(excess());
        bound = proof.toBound();
        if (programs && unit > 0) {
            next.add(this::beginPrograms);
        } else {
            lookAtFreePrices();
        }
    }

    /** Where there is no native code, or it is not there when a part of the time is over, prices are what nobody shares. */
    private void beginPrograms() {
        long millis = effort.millisLeft();
        double least = millis < Effort.NO_LIMIT ? millis * (1 - SHARE_OF_LOADING) : 0;
        if (!NativeSolvers.arePresent(() -> effort.millisLeft() <= least)) {
            lookAtFreePrices();
            return;
        }
        List<ClusterYears> missing = clusters.stream()
                .filter(one -> ground.excess(one.cluster().students(), plan.years()) > 0)
                .toList();
        if (missing.isEmpty()) {
            next.add(this::beginSoft);
        } else {
            workers.forEach(missing, one -> one.begin(true, plan.years()));
            next.add(() -> mediumRound(missing));
        }
    }

    /** More than the least medium cost of a student alone, by what the student has in the plan: more is not looked at. */
    private long mediumInPlan(int student) {
        return plan.isKnown() ? ground.own().medium(student, plan.years().get(student)) + 1 : ClusterYears.FAR;
    }

    /** What each student costs at least where nothing is scarce, at some prices of medium cost. */
    private void lookAtFreePrices() {
        Merged free = new Merged(ground, List.of());
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

    /** Tells whether a cluster cannot have less medium cost than it has in the plan, as long as the others live by the plan. */
    private boolean isLeast(ClusterYears cluster) {
        Dual best = cluster.best();
        return best != null
                && Dual.ceiling(best.value(), unit)
                        >= ground.excess(cluster.cluster().students(), plan.years());
    }

    private void endMedium(List<ClusterYears> missing) {
        Merged merged = new Merged(ground, missing);
        Dual all = ask(merged.prices(0, unit), Map.of());
        proof.atLeastExcess(Dual.ceiling(all.value(), unit));
        if (excess() > proof.leastExcess()) {
            chooseIn(missing);
        }
        next.add(this::beginSoft);
    }

    private Dual ask(Prices prices, Map<Integer, List<TripShare>> shares) {
        return Dual.of(
                ground.index(),
                ground.limits(),
                prices,
                pricing.price(
                        ground.groups(),
                        new Pricing.Question(
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
            putTogether();
        }
        if (ended && !one && dual != null) {
            beginTogether(Objects.requireNonNull(dual));
        } else {
            next.add(ended ? this::chooseAmongFound : this::softRound);
        }
    }

    /** The time for prices is used, of the clusters or also of all together: something has to be left for what comes after. */
    private boolean isLate(int parts) {
        return millisForSoft < Effort.NO_LIMIT && effort.millisLeft() < millisForSoft * (1 - parts * SHARE_OF_PRICES);
    }

    /** What is at the border of a cluster has no good price yet: all are looked at together from here, with what the clusters found. */
    private void beginTogether(Dual known) {
        Together together = new Together(ground, pricing, workers, known);
        clusters.forEach(one -> together.add(one.handOver()));
        together.add(ground.columns(IntStream.range(0, ground.students()).toArray(), plan.years()));
        next.add(() -> roundTogether(together));
    }

    private void roundTogether(Together together) {
        note(together.round(excess()));
        if (together.isExhausted() || isLate(2)) {
            clusters.forEach(one -> one.addNear(together.listYears(one.cluster().students())));
            next.add(this::chooseAmongFound);
        } else {
            next.add(() -> roundTogether(together));
        }
    }

    /** Makes prices for everybody of the prices of the clusters and notes what they prove. */
    private void putTogether() {
        if (clusters.size() == 1) {
            note(clusters.get(0).best());
            return;
        }
        Merged merged = new Merged(ground, clusters);
        Map<Integer, List<TripShare>> shares = merged.shares();
        long dearest = merged.dearestMedium(never);
        for (long medium : excess() == 0 ? new long[] {never} : new long[] {dearest, Math.min(never, 3 * dearest)}) {
            note(ask(merged.prices(unit, medium), shares));
        }
    }

    private void note(@Nullable Dual found) {
        if (found == null) {
            return;
        }
        proof.lowerBudget(excess());
        proof.atLeastSoft(found.soft(excess()), excess());
        Dual known = dual;
        if (known == null || found.soft(excess()) > known.soft(excess())) {
            dual = found;
        }
    }

    private void chooseAmongFound() {
        chooseIn(clusters);
        Dual best = dual;
        if (best != null && plan.cost().soft() > proof.soft()) {
            next.add(() -> narrow(new GapCloser(ground, plan, proof, workers, best, excess(), effort)));
        }
    }

    private List<ClusterYears> clustersOf(int most) {
        List<Cluster> parts = Cluster.of(ground.index(), ground.groups(), most);
        Pricing inside = parts.size() == 1 ? pricing : new Pricing(ground, new Workers(workers.executor(), 1));
        List<ClusterYears> made = parts.stream()
                .map(part -> new ClusterYears(ground, inside, part))
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
        Dual best = dual;
        List<ScarceRow> sets = best == null ? List.of() : best.prices().sets();
        int waves = some.size() == 1 ? 1 : 2; // neighbours mostly come one after the other: not at the same time then
        for (int wave = 0; wave < waves; wave++) {
            List<ClusterYears> these = new ArrayList<>();
            for (int number = wave; number < some.size(); number += waves) {
                these.add(some.get(number));
            }
            List<YearChoice.Result> results = workers.map(
                    these,
                    () -> 0,
                    (tool, one) -> one.choose(plan.years(), sets, effort, millis, Double.POSITIVE_INFINITY));
            for (int number = 0; number < results.size(); number++) {
                List<Column> years = results.get(number).years();
                if (plan.offer(years) == PlanBook.Answer.OVER_A_LIMIT) {
                    offerByGroup(these.get(number).cluster(), years);
                }
            }
        }
    }

    /** Two clusters took the same place: the groups that took another keep what was chosen for them. */
    private void offerByGroup(Cluster cluster, List<Column> years) {
        for (int[] group : cluster.groups()) {
            Set<Integer> students = Arrays.stream(group).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
            plan.offer(years.stream()
                    .filter(column -> students.contains(column.student()))
                    .toList());
        }
    }

    private void narrow(GapCloser closer) {
        closer.look();
        if (!closer.isDone()) {
            next.add(() -> narrow(closer));
        }
    }

    @Override
    public void close() {
        clusters.forEach(ClusterYears::close);
    }
}
