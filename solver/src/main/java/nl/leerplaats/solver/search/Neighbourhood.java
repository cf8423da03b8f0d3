package nl.leerplaats.solver.search;

import java.util.random.RandomGenerator;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/**
 * Changes that keep every rule: the year of one student planned anew; two to four related students taken out and planned anew, the one who
 * wants a place first; and chains, in which a student takes the place of others and they look for another.
 */
final class Neighbourhood {

    /** Most students that one change touches. */
    private static final int MOST_STUDENTS = 6;

    /** Most students who make room for one. */
    private static final int MOST_BLOCKERS = 3;

    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final RandomGenerator random;
    private final int[] open;
    private final int[] group = new int[MOST_STUDENTS];
    private final StudentYear[] before = new StudentYear[MOST_STUDENTS];
    private int size;

    /**
     * Builds the neighbourhood of a plan.
     *
     * @param state the plan
     * @param planner plans one student
     * @param occupants who is where in the plan
     * @param random source of all choices
     * @param open students to start from, by number
     */
    Neighbourhood(PlanState state, YearPlanner planner, Occupants occupants, RandomGenerator random, int[] open) {
        this.state = state;
        this.planner = planner;
        this.occupants = occupants;
        this.random = random;
        this.open = open;
    }

    /** Changes the plan by one try; {@link #takeBack} undoes it. */
    void change() {
        size = 0;
        int student = open[random.nextInt(open.length)];
        int kind = random.nextInt(8);
        if (kind == 0) {
            replan(student);
        } else if (kind < 5) {
            chain(student);
        } else {
            ruin(student);
        }
    }

    /** Puts the plan back as it was before the last change. */
    void takeBack() {
        for (int number = 0; number < size; number++) {
            clear(group[number]);
        }
        for (int number = size - 1; number >= 0; number--) {
            put(group[number], before[number]);
        }
    }

    /** Number of students whom the last change touched. */
    int size() {
        return size;
    }

    /** A student whom the last change touched. */
    int student(int number) {
        return group[number];
    }

    /** The year that a student had before the last change. */
    StudentYear before(int number) {
        return before[number];
    }

    private void replan(int student) {
        takeOut(student);
        plan(student);
    }

    /** Takes related students out together, then plans them one by one. */
    private void ruin(int student) {
        takeOut(student);
        int wanted = 2 + random.nextInt(3);
        for (int tries = 0; size < wanted && tries < 2 * wanted; tries++) {
            int related = findRelated(group[random.nextInt(size)]);
            if (!isIn(related)) {
                takeOut(related);
            }
        }
        if (random.nextBoolean()) {
            shuffle();
        }
        for (int number = 0; number < size; number++) {
            plan(group[number]);
        }
    }

    /** A student takes a place that is not free; those who make room look for another, and may do the same. */
    private void chain(int student) {
        takeOut(student);
        int next = 0;
        while (next < size) {
            int one = group[next];
            Option wanted = size < MOST_STUDENTS && (next == 0 || random.nextInt(3) == 0) ? findWanted(one) : null;
            if (wanted != null) {
                makeRoom(wanted);
            }
            plan(one);
            next++;
        }
    }

    private void makeRoom(Option wanted) {
        int company = wanted.company().index();
        int blockers = 0;
        while (!state.occupancy().fits(wanted)
                && occupants.count(company) > 0
                && size < MOST_STUDENTS
                && blockers < MOST_BLOCKERS) {
            int other = occupants.student(company, random.nextInt(occupants.count(company)));
            if (isIn(other)) {
                return;
            }
            takeOut(other);
            blockers++;
        }
    }

    /** An option of the student, the better the likelier, at a company where somebody has to make room. */
    private @Nullable Option findWanted(int student) {
        RequestFact[] requests = state.index().requestsOf(student);
        for (int tries = 0; tries < 4 && requests.length > 0; tries++) {
            Option option = findOption(requests[random.nextInt(requests.length)]);
            if (option != null
                    && occupants.count(option.company().index()) > 0
                    && !state.occupancy().fits(option)) {
                return option;
            }
        }
        return null;
    }

    /** An option of a request, likelier one with a short way, or one with many hours. */
    private @Nullable Option findOption(RequestFact request) {
        RequestOptions choices = state.index().choicesOf(request);
        if (request.pinned() || choices.size() == 0) {
            return null;
        }
        int position = towardsFirst(choices.size());
        return random.nextBoolean()
                ? choices.option(position)
                : state.index().optionsOf(request).get(position);
    }

    /** A student at a company that this one could go to, or any of those to start from. */
    private int findRelated(int student) {
        RequestFact[] requests = state.index().requestsOf(student);
        for (int tries = 0; tries < 3 && requests.length > 0; tries++) {
            Option option = findOption(requests[random.nextInt(requests.length)]);
            int count = option == null ? 0 : occupants.count(option.company().index());
            if (option != null && count > 0) {
                return occupants.student(option.company().index(), random.nextInt(count));
            }
        }
        return open[random.nextInt(open.length)];
    }

    private int towardsFirst(int length) {
        double share = random.nextDouble();
        return (int) (length * share * share);
    }

    private boolean isIn(int student) {
        for (int number = 0; number < size; number++) {
            if (group[number] == student) {
                return true;
            }
        }
        return false;
    }

    private void shuffle() {
        for (int number = size - 1; number > 0; number--) {
            int other = random.nextInt(number + 1);
            int student = group[number];
            StudentYear year = before[number];
            group[number] = group[other];
            before[number] = before[other];
            group[other] = student;
            before[other] = year;
        }
    }

    private void takeOut(int student) {
        group[size] = student;
        before[size++] = state.year(student);
        clear(student);
    }

    private void plan(int student) {
        put(student, planner.plan(student));
    }

    private void clear(int student) {
        occupants.remove(student, state.year(student));
        state.clear(student);
    }

    private void put(int student, StudentYear year) {
        state.set(student, year);
        occupants.add(student, year);
    }
}
