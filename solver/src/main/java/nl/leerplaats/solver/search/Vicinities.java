package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.solver.year.YearIndex;

/** Draws groups of students who live near each other: one for each of those who search at the same time, no student in two. */
final class Vicinities {

    /** Fewest students of a group, where there are so many. */
    static final int FEWEST_STUDENTS = 8;

    /** Most students of a group; a plan with no more has no elsewhere. */
    static final int MOST_STUDENTS = 60;

    /** Students among whom the next centre is drawn: the one who lives farthest from the other centres. */
    private static final int DRAWS = 4;

    private final YearIndex index;
    private final RandomGenerator random;
    private final boolean[] taken;
    private final List<Location> centres = new ArrayList<>();

    private Vicinities(YearIndex index, RandomGenerator random) {
        this.index = index;
        this.random = random;
        taken = new boolean[index.facts().students().size()];
    }

    /**
     * Draws the groups.
     *
     * @param index the problem
     * @param count how many groups, at least 1; there are students enough for them
     * @param random source of all choices
     * @return numbers of the students of each group, rising
     */
    static List<int[]> draw(YearIndex index, int count, RandomGenerator random) {
        int most = Math.max(1, index.openStudents().length / count);
        Vicinities drawn = new Vicinities(index, random);
        List<int[]> groups = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int wanted = FEWEST_STUDENTS + random.nextInt(MOST_STUDENTS - FEWEST_STUDENTS + 1);
            groups.add(drawn.next(Math.min(wanted, most)));
        }
        return groups;
    }

    /** A student and those who live nearest, of whom nobody is in a group yet. */
    private int[] next(int wanted) {
        int[] left = IntStream.of(index.openStudents())
                .filter(student -> !taken[student])
                .toArray();
        int[] group = left;
        if (left.length > wanted) {
            Location centre = centre(left);
            centres.add(centre);
            group = IntStream.of(left)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer student) -> distance(home(student), centre))
                            .thenComparingInt(student -> student))
                    .limit(wanted)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
        }
        for (int student : group) {
            taken[student] = true;
        }
        return group;
    }

    private Location centre(int[] left) {
        Location chosen = home(left[random.nextInt(left.length)]);
        for (int draw = 1; draw < DRAWS && !centres.isEmpty(); draw++) {
            Location other = home(left[random.nextInt(left.length)]);
            chosen = toNearestCentre(other) > toNearestCentre(chosen) ? other : chosen;
        }
        return chosen;
    }

    private double toNearestCentre(Location home) {
        return centres.stream()
                .mapToDouble(centre -> distance(home, centre))
                .min()
                .orElse(0);
    }

    /** The square of a distance, in degrees of latitude. */
    private static double distance(Location a, Location b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(b.lat()));
        return north * north + east * east;
    }

    private Location home(int student) {
        return index.facts().students().get(student).student().home();
    }
}
