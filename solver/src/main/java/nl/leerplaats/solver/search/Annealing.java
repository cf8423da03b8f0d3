package nl.leerplaats.solver.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.StudentYear;

/**
 * One round of the search: simulated annealing on the years of some students. Medium cost has a finite weight while it runs, so that a
 * placement may be given up for a moment; what counts in the end is medium before soft, and a round never leaves the plan more expensive
 * than it was.
 */
final class Annealing {

    /** Temperatures from which a round starts, in years' soft cost; at 0 it only accepts what costs no more. */
    private static final double[] FIRST_TEMPERATURES = {0, 0.05, 0.5, 5, 25};

    /** Number of temperatures from which a round can start. */
    static final int TEMPERATURES = FIRST_TEMPERATURES.length;

    /** Temperature at which a round ends, in years' soft cost. */
    private static final double LAST_TEMPERATURE = 0.005;

    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final RandomGenerator random;
    private final Round round;
    private final Map<Integer, StudentYear> originals = new LinkedHashMap<>();
    private final Map<Integer, StudentYear> cheapest = new LinkedHashMap<>();
    private long leastMedium;
    private long leastSoft;

    /**
     * Prepares a round.
     *
     * @param state the plan
     * @param planner plans one student
     * @param occupants who is where in the plan
     * @param random source of all choices
     * @param round whom to start from, and how long
     */
    Annealing(PlanState state, YearPlanner planner, Occupants occupants, RandomGenerator random, Round round) {
        this.state = state;
        this.planner = planner;
        this.occupants = occupants;
        this.random = random;
        this.round = round;
    }

    /**
     * Runs the round.
     *
     * @param stop ends it early
     * @return the years that changed, by student
     */
    Map<Integer, StudentYear> run(BooleanSupplier stop) {
        Neighbourhood neighbourhood = new Neighbourhood(state, planner, occupants, random, round.students());
        double unit = round.scale().softPerStudent();
        double first = FIRST_TEMPERATURES[random.nextInt(round.temperatures())];
        leastMedium = state.medium();
        leastSoft = state.soft();
        int tries = round.students().length * round.triesPerStudent();
        for (int number = 0; number < tries && !stop.getAsBoolean(); number++) {
            double cooling = first == 0 ? 0 : Math.pow(LAST_TEMPERATURE / first, (double) number / tries);
            attempt(neighbourhood, unit * first * cooling);
        }
        return putBackCheapest();
    }

    private void attempt(Neighbourhood neighbourhood, double temperature) {
        long medium = state.medium();
        long soft = state.soft();
        neighbourhood.change();
        double dearer = round.scale().softPerMedium() * (state.medium() - medium) + (state.soft() - soft);
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
    private Map<Integer, StudentYear> putBackCheapest() {
        for (int student : originals.keySet()) {
            occupants.remove(student, state.year(student));
            state.clear(student);
        }
        Map<Integer, StudentYear> changed = new LinkedHashMap<>();
        originals.forEach((student, original) -> {
            StudentYear year = cheapest.getOrDefault(student, original);
            state.set(student, year);
            occupants.add(student, year);
            if (!year.isSame(original)) {
                changed.put(student, year);
            }
        });
        return changed;
    }
}
