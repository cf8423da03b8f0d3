package nl.leerplaats.solver.relaxation.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.solver.relaxation.closing.Incumbent;
import nl.leerplaats.solver.relaxation.generation.ClusterYears;
import nl.leerplaats.solver.relaxation.lp.IntegerMaster;
import nl.leerplaats.solver.relaxation.model.Cluster;
import nl.leerplaats.solver.relaxation.model.Column;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.relaxation.model.RelaxationContext;
import nl.leerplaats.solver.relaxation.model.Workers;
import nl.leerplaats.solver.relaxation.pricing.LagrangianBound;
import nl.leerplaats.solver.relaxation.pricing.Prices;
import nl.leerplaats.solver.relaxation.pricing.Pricing;
import org.jspecify.annotations.Nullable;

/** The students in clusters of neighbouring schools that are solved in parallel; a small problem is one cluster. */
final class Clusters implements AutoCloseable {

    /** Most milliseconds of the integer program over the columns found, for all students, and for one cluster of several, as far as all can have a turn. */
    private static final long MILLIS_OF_THE_CHOICE = 20_000;

    private static final long MILLIS_OF_A_CHOICE = 8_000;

    /** What follows a choice for all students has as much time as it at least. */
    private static final int PARTS_OF_THE_REST = 2;

    private final Effort effort;
    private final Workers workers;
    private final int[] clusterOf;
    private final List<ClusterYears> all = new ArrayList<>();

    /**
     * Splits the students into clusters.
     *
     * @param context the problem
     * @param pricing prices students on all threads
     * @param workers the threads
     * @param most most students of a cluster
     */
    Clusters(RelaxationContext context, Pricing pricing, Workers workers, int most) {
        this.workers = workers;
        effort = context.effort();
        clusterOf = new int[context.students()];
        List<Cluster> parts = Cluster.of(context.index(), context.groups(), most);
        Pricing inside = parts.size() == 1 ? pricing : new Pricing(context, new Workers(workers.executor(), 1));
        for (Cluster part : parts) {
            for (int student : part.students()) {
                clusterOf[student] = all.size();
            }
            all.add(new ClusterYears(context, inside, part));
        }
    }

    /** The clusters. */
    List<ClusterYears> all() {
        return all;
    }

    /** Tells whether all students are in one cluster. */
    boolean isOne() {
        return all.size() == 1;
    }

    /** An upper bound on the least cost of a student at some prices, from the columns known. */
    long ceiling(int student, Prices prices) {
        return all.get(clusterOf[student]).ceiling(student, prices);
    }

    /**
     * The restricted master heuristic: chooses among the columns of some clusters, each with the rest of the plan fixed, and offers what is
     * chosen.
     *
     * @param some the clusters
     * @param plan the plan
     * @param dual the best prices, of which the zero-half cuts are taken; null where there are none
     */
    void choose(List<ClusterYears> some, Incumbent plan, @Nullable LagrangianBound dual) {
        Prices cuts = dual == null ? null : dual.prices();
        int waves = some.size() == 1 ? 1 : 2; // neighbours mostly come one after the other: not at the same time then
        int turns = Math.max(waves, (some.size() + workers.threads() - 1) / workers.threads());
        long millis = Math.min(
                isOne() ? MILLIS_OF_THE_CHOICE : MILLIS_OF_A_CHOICE,
                effort.millisLeft() / ((long) PARTS_OF_THE_REST * turns));
        for (int wave = 0; wave < waves; wave++) {
            chooseAtOnce(every(some, wave, waves), plan, cuts, millis);
        }
    }

    /** Of a list the one with the number {@code first}, and each that is {@code step} farther than the last. */
    static <T> List<T> every(List<T> all, int first, int step) {
        return IntStream.iterate(first, number -> number < all.size(), number -> number + step)
                .mapToObj(all::get)
                .toList();
    }

    /**
     * The same for clusters that choose at the same time.
     *
     * @param these the clusters
     * @param plan the plan
     * @param cuts prices of the zero-half cuts and capacity links to add; null for none
     * @param millis most milliseconds of one of them
     * @return whether the plan is a better one now
     */
    boolean chooseAtOnce(List<ClusterYears> these, Incumbent plan, @Nullable Prices cuts, long millis) {
        List<IntegerMaster.Result> results = workers.map(
                these, () -> 0, (tool, one) -> one.choose(plan.years(), cuts, millis, Double.POSITIVE_INFINITY));
        boolean better = false;
        for (int number = 0; number < results.size(); number++) {
            better |=
                    offer(plan, these.get(number).cluster(), results.get(number).years());
        }
        return better;
    }

    /** Where two clusters took the same place, choices are offered group by group, so that those that fit are taken; tells whether any were. */
    private static boolean offer(Incumbent plan, Cluster cluster, List<Column> years) {
        Incumbent.Answer answer = plan.offer(years);
        boolean taken = answer == Incumbent.Answer.TAKEN;
        if (answer == Incumbent.Answer.OVER_A_LIMIT) {
            for (int[] group : cluster.groups()) {
                Set<Integer> students =
                        Arrays.stream(group).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
                taken |= plan.offer(years.stream()
                                .filter(column -> students.contains(column.student()))
                                .toList())
                        == Incumbent.Answer.TAKEN;
            }
        }
        return taken;
    }

    @Override
    public void close() {
        all.forEach(ClusterYears::close);
    }
}
