package nl.leerplaats.solver.relaxation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.solver.year.YearIndex;

/**
 * A part of the problem that is solved by itself: whole groups of students who share supervisors, of schools near each other.
 *
 * @param groups the groups
 */
public record Cluster(List<int[]> groups) {

    public Cluster {
        groups = List.copyOf(groups);
    }

    /** Number of students. */
    int size() {
        return groups.stream().mapToInt(group -> group.length).sum();
    }

    /** The students, group by group. */
    public int[] students() {
        return groups.stream().flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * All groups in clusters of neighbours, by halving across the longer side until a cluster is small enough.
     *
     * @param index the problem
     * @param groups the groups
     * @param most most students of a cluster, unless one group alone has more
     */
    public static List<Cluster> of(YearIndex index, List<int[]> groups, int most) {
        List<Cluster> clusters = new ArrayList<>();
        split(index, new Cluster(groups), most, clusters);
        return clusters;
    }

    /** A group, and how far its school is from another one. */
    private record Near(int[] group, double kilometres) {}

    /**
     * Overlapping clusters, one around each school: the nearest groups, until there are enough students. None where all groups would be in one.
     *
     * @param index the problem
     * @param groups the groups
     * @param least least students of a cluster
     */
    public static List<Cluster> windows(YearIndex index, List<int[]> groups, int least) {
        Set<Location> schools = new LinkedHashSet<>();
        groups.forEach(group -> schools.add(school(index, group)));
        Map<Set<int[]>, Cluster> windows = new LinkedHashMap<>();
        for (Location middle : schools) {
            Cluster window = around(index, middle, groups, least);
            if (window.groups.size() < groups.size()) {
                windows.putIfAbsent(new LinkedHashSet<>(window.groups), window);
            }
        }
        return List.copyOf(windows.values());
    }

    private static Cluster around(YearIndex index, Location middle, List<int[]> groups, int least) {
        List<Near> near = groups.stream()
                .map(group -> new Near(group, middle.kilometresTo(school(index, group))))
                .sorted(Comparator.comparingDouble(Near::kilometres))
                .toList();
        List<int[]> window = new ArrayList<>();
        int count = 0;
        for (Near one : near) {
            if (count >= least) {
                break;
            }
            window.add(one.group);
            count += one.group.length;
        }
        return new Cluster(window);
    }

    private static void split(YearIndex index, Cluster cluster, int most, List<Cluster> into) {
        if (cluster.size() <= most || cluster.groups.size() < 2) {
            into.add(cluster);
            return;
        }
        List<Location> schools =
                cluster.groups.stream().map(group -> school(index, group)).toList();
        double north = spread(schools.stream().map(Location::lat).toList());
        double east = spread(schools.stream().map(Location::lon).toList())
                * Math.cos(Math.toRadians(schools.get(0).lat()));
        List<int[]> sorted = new ArrayList<>(cluster.groups);
        sorted.sort(Comparator.comparingDouble(group ->
                north > east ? school(index, group).lat() : school(index, group).lon()));
        int half = cluster.size() / 2;
        int cut = 0;
        int count = 0;
        while (cut < sorted.size() - 1 && (cut == 0 || count + sorted.get(cut).length <= half)) {
            count += sorted.get(cut).length;
            cut++;
        }
        split(index, new Cluster(sorted.subList(0, cut)), most, into);
        split(index, new Cluster(sorted.subList(cut, sorted.size())), most, into);
    }

    private static Location school(YearIndex index, int[] group) {
        return index.facts().students().get(group[0]).school().school().location();
    }

    private static double spread(List<Double> values) {
        return values.stream().mapToDouble(one -> one).max().orElse(0)
                - values.stream().mapToDouble(one -> one).min().orElse(0);
    }
}
