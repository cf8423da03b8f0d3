package nl.leerplaats.solver.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.leerplaats.data.model.Location;
import nl.leerplaats.solver.year.StudentYear;

/**
 * One round of the search: simulated annealing on the years of students who live near each other. Medium cost has a finite weight while it
 * runs, so that a placement may be given up for a moment; what counts in the end is medium before soft, and a round never leaves the plan
 * dearer than it was.
 */
final class Annealing {

    /** Soft cost that a point of medium cost is worth while a round runs; with less, scarce places went to the wrong students. */
    private static final double SOFT_PER_MEDIUM = 1000;

    /** Tries for each student of the round. */
    private static final int TRIES_PER_STUDENT = 40;

    private static final int FEWEST_STUDENTS = 8;
    private static final int MOST_STUDENTS = 60;

    /** Temperatures from which a round starts, in soft cost; at 0 it only takes what is no dearer. */
    private static final double[] TEMPERATURES = {0, 100, 1000, 10_000, 50_000};

    /** Temperature at which a round ends, in soft cost. */
    private static final double LAST_TEMPERATURE = 10;

    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final Random random;
    private final Map<Integer, StudentYear> originals = new LinkedHashMap<>();
    private final Map<Integer, StudentYear> cheapest = new LinkedHashMap<>();
    private long leastMedium;
    private long leastSoft;

    Annealing(PlanState state, YearPlanner planner, Occupants occupants, Random random) {
        this.state = state;
        this.planner = planner;
        this.occupants = occupants;
        this.random = random;
    }

    /** Runs the round and tells which students' years may have changed. */
    Set<Integer> run() {
        int[] students = neighbours();
        Neighbourhood neighbourhood = new Neighbourhood(state, planner, occupants, random, students);
        double first = TEMPERATURES[random.nextInt(TEMPERATURES.length)];
        leastMedium = state.medium();
        leastSoft = state.soft();
        int tries = students.length * TRIES_PER_STUDENT;
        for (int number = 0; number < tries; number++) {
            double cooling = first == 0 ? 0 : Math.pow(LAST_TEMPERATURE / first, (double) number / tries);
            attempt(neighbourhood, first * cooling);
        }
        putBackCheapest();
        return originals.keySet();
    }

    private void attempt(Neighbourhood neighbourhood, double temperature) {
        long medium = state.medium();
        long soft = state.soft();
        neighbourhood.change();
        double dearer = SOFT_PER_MEDIUM * (state.medium() - medium) + (state.soft() - soft);
        if (dearer > 0 && (temperature == 0 || random.nextDouble() >= Math.exp(-dearer / temperature))) {
            neighbourhood.takeBack();
            return;
        }
        for (int number = 0; number < neighbourhood.size(); number++) {
            originals.putIfAbsent(neighbourhood.student(number), neighbourhood.before(number));
        }
        if (state.medium() < leastMedium || state.medium() == leastMedium && state.soft() <= leastSoft) {
            leastMedium = state.medium();
            leastSoft = state.soft();
            for (int student : originals.keySet()) {
                cheapest.put(student, state.year(student));
            }
        }
    }

    /** Makes of every student touched what the cheapest plan of the round has, which may be what the round began with. */
    private void putBackCheapest() {
        for (int student : originals.keySet()) {
            occupants.remove(student, state.year(student));
            state.clear(student);
        }
        originals.forEach((student, original) -> {
            StudentYear year = cheapest.getOrDefault(student, original);
            state.set(student, year);
            occupants.add(student, year);
        });
    }

    /** A student and those who live nearest, in a number that differs from round to round. */
    private int[] neighbours() {
        int[] open = state.index().openStudents();
        int wanted = FEWEST_STUDENTS + random.nextInt(MOST_STUDENTS - FEWEST_STUDENTS + 1);
        if (open.length <= wanted) {
            return open;
        }
        Location centre = home(open[random.nextInt(open.length)]);
        double narrowing = Math.cos(Math.toRadians(centre.lat()));
        return Arrays.stream(open)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer student) -> distance(home(student), centre, narrowing))
                        .thenComparingInt(student -> student))
                .limit(wanted)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static double distance(Location a, Location b, double narrowing) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * narrowing;
        return north * north + east * east;
    }

    private Location home(int student) {
        return state.index().facts().students().get(student).student().home();
    }
}
