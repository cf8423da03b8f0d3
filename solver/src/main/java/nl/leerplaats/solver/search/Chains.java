package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.RequestOptions;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Chains through a plan: a student takes the place of one or two others, who look for another place and may do the same. Every student in a
 * chain gets the best whole year that is free. Tried in a fixed order, the most promising first and widely at the head of the chain, narrowly
 * behind it.
 */
final class Chains {

    /** How many students who could make room are tried, by position in the chain; behind the last it is the last. */
    private static final int[] TRIED = {120, 40, 24};

    /** With how many of them the chain goes on. */
    private static final int[] FOLLOWED = {8, 4, 2};

    /** Pairs of students who make room together are looked for at so many companies. */
    private static final int PAIR_COMPANIES = 12;

    private final PlanState state;
    private final YearIndex index;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final Work work;
    private final Map<Integer, StudentYear> originals = new LinkedHashMap<>();
    private @Nullable Map<Integer, StudentYear> best;
    private long leastMedium;
    private long leastSoft;
    private boolean leastLoses;
    private int wantedStudent;
    private int wantedPosition;
    private NearbyPlan.Keeps keeps = NearbyPlan.Keeps.ANYTHING;

    Chains(PlanState state, YearPlanner planner, Occupants occupants, Work work) {
        this.state = state;
        index = state.index();
        this.planner = planner;
        this.occupants = occupants;
        this.work = work;
    }

    /** One way to make room, the years of the student and of those who make room with it, and what the plan costs then. */
    private record Way(List<Integer> blockers, StudentYear year, List<StudentYear> years, long medium, long soft) {
        static final Comparator<Way> CHEAPEST =
                Comparator.comparingLong(Way::medium).thenComparingLong(Way::soft);
    }

    boolean improve(int student, int length) {
        leastMedium = state.medium();
        leastSoft = state.soft();
        leastLoses = false;
        keeps = NearbyPlan.Keeps.ANYTHING;
        wantedStudent = -1;
        return search(student, length);
    }

    boolean place(RequestFact request, int length, NearbyPlan.Keeps whatCounts) {
        leastMedium = Long.MAX_VALUE;
        leastSoft = Long.MAX_VALUE;
        leastLoses = true;
        keeps = whatCounts;
        wantedStudent = request.student().index();
        RequestFact[] requests = index.requestsOf(wantedStudent);
        wantedPosition = 0;
        while (requests[wantedPosition].index() != request.index()) {
            wantedPosition++;
        }
        return search(wantedStudent, length);
    }

    /** The students whose year the last chain that was found changed; none after one that was not found. */
    Set<Integer> lastChanged() {
        Map<Integer, StudentYear> found = best;
        return found == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(found.keySet()));
    }

    private boolean search(int student, int length) {
        originals.clear();
        best = null;
        takeOut(student);
        extend(student, plan(student), length - 1, 0);
        originals.keySet().forEach(this::clear);
        originals.forEach(this::put);
        Map<Integer, StudentYear> found = best;
        if (found == null) {
            return false;
        }
        found.keySet().forEach(this::clear);
        found.forEach(this::put);
        return true;
    }

    /**
     * Plans a student who is out of the plan, as it is and with others making room; afterwards the student is out again.
     *
     * @param direct the student's best year as it is
     */
    private void extend(int student, StudentYear direct, int more, int depth) {
        put(student, direct);
        note();
        clear(student);
        if (more == 0 || work.isDone()) {
            return;
        }
        List<Way> ways = new ArrayList<>();
        List<Integer> companies = companiesByCost(student);
        Set<Integer> helpful = new TreeSet<>();
        int tried = 0;
        for (int other : listBlockers(student, companies, direct)) {
            if (tried++ >= at(TRIED, depth) || work.isDone()) {
                break;
            }
            Way way = tryWithout(student, direct, List.of(other));
            if (way != null) {
                ways.add(way);
                helpful.addAll(companiesOf(other));
            }
        }
        if (depth == 0 && more > 1) {
            addPairs(student, direct, companies, helpful, ways);
        }
        if (more > 1) {
            ways.sort(Way.CHEAPEST);
            for (Way way : ways.subList(0, Math.min(ways.size(), at(FOLLOWED, depth)))) {
                follow(student, way, more - way.blockers().size(), depth + 1);
            }
        }
    }

    /** Two students of one company make room together where one alone is no help. */
    private void addPairs(
            int student, StudentYear direct, List<Integer> companies, Set<Integer> helpful, List<Way> ways) {
        int looked = 0;
        for (int company : companies) {
            List<Integer> here = listMovable(company);
            if (helpful.contains(company) || here.size() < 2) {
                continue;
            }
            if (looked++ >= PAIR_COMPANIES) {
                return;
            }
            for (int one = 0; one < here.size(); one++) {
                for (int other = one + 1; other < here.size() && !work.isDone(); other++) {
                    Way way = tryWithout(student, direct, List.of(here.get(one), here.get(other)));
                    if (way != null) {
                        ways.add(way);
                    }
                }
            }
        }
    }

    /** What the plan costs when some make room and then look for another place; null where their room is of no use. */
    private @Nullable Way tryWithout(int student, StudentYear direct, List<Integer> blockers) {
        blockers.forEach(this::takeOut);
        StudentYear year = plan(student);
        Way way = null;
        if (!year.isSame(direct)) {
            put(student, year);
            List<StudentYear> years = new ArrayList<>();
            for (int blocker : blockers) {
                StudentYear other = plan(blocker);
                put(blocker, other);
                years.add(other);
            }
            note();
            way = new Way(blockers, year, years, state.medium(), state.soft());
            blockers.forEach(this::clear);
            clear(student);
        }
        blockers.forEach(this::putBack);
        return way;
    }

    /**
     * Goes on with the chain: the last of those who make room makes others make room. The years until then were found when the way was tried;
     * they count as work all the same.
     */
    private void follow(int student, Way way, int more, int depth) {
        if (work.isDone() || more < 1) {
            return;
        }
        List<Integer> others = way.blockers().subList(0, way.blockers().size() - 1);
        int last = way.blockers().get(others.size());
        way.blockers().forEach(this::takeOut);
        work.add(planner.work(student));
        put(student, way.year());
        for (int number = 0; number < others.size(); number++) {
            work.add(planner.work(others.get(number)));
            put(others.get(number), way.years().get(number));
        }
        work.add(planner.work(last));
        extend(last, way.years().get(others.size()), more, depth);
        others.forEach(this::clear);
        clear(student);
        way.blockers().forEach(this::putBack);
    }

    private void note() {
        boolean counts = wantedStudent < 0 || state.year(wantedStudent).option(wantedPosition) != null;
        boolean cheaper = state.medium() < leastMedium || state.medium() == leastMedium && state.soft() < leastSoft;
        if (!counts || !cheaper && !leastLoses) {
            return;
        }
        boolean loses = isAnythingLost();
        if (loses == leastLoses ? cheaper : leastLoses) {
            leastLoses = loses;
            leastMedium = state.medium();
            leastSoft = state.soft();
            Map<Integer, StudentYear> years = new LinkedHashMap<>();
            originals.keySet().forEach(student -> years.put(student, state.year(student)));
            best = years;
        }
    }

    private boolean isAnythingLost() {
        for (Map.Entry<Integer, StudentYear> original : originals.entrySet()) {
            int student = original.getKey();
            if (!keeps.test(student, original.getValue(), state.year(student))) {
                return true;
            }
        }
        return false;
    }

    /** The companies of a student's options, the cheapest option first. */
    private List<Integer> companiesByCost(int student) {
        CompanyFact[] companies = index.companiesOf(student);
        long[] least = new long[companies.length];
        for (int slot = 0; slot < companies.length; slot++) {
            least[slot] = RequestOptions.NEVER;
            for (RequestFact request : index.requestsOf(student)) {
                if (!request.pinned()) {
                    least[slot] = Math.min(least[slot], index.choicesOf(request).leastSoft(slot));
                }
            }
        }
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slot < companies.length; slot++) {
            slots.add(slot);
        }
        slots.sort(Comparator.comparingLong((Integer slot) -> least[slot]).thenComparingInt(slot -> slot));
        return slots.stream().map(slot -> companies[slot].index()).toList();
    }

    /** Who could make room: those at the companies, in that order; and where nobody supervises, the students of those who could. */
    private Set<Integer> listBlockers(int student, List<Integer> companies, StudentYear direct) {
        Set<Integer> blockers = new LinkedHashSet<>();
        companies.forEach(company -> blockers.addAll(listMovable(company)));
        if (direct.supervisor() == StudentYear.NOBODY) {
            for (int supervisor : index.supervisorsOf(student)) {
                for (int other : index.openStudents()) {
                    if (state.year(other).supervisor() == supervisor
                            && !index.isSupervisorPinned(other)
                            && !originals.containsKey(other)) {
                        blockers.add(other);
                    }
                }
            }
        }
        return blockers;
    }

    /** The students at a company who are not in the chain yet. */
    private List<Integer> listMovable(int company) {
        Set<Integer> students = new TreeSet<>();
        for (int number = 0; number < occupants.count(company); number++) {
            int student = occupants.student(company, number);
            if (!originals.containsKey(student)) {
                students.add(student);
            }
        }
        return List.copyOf(students);
    }

    private Set<Integer> companiesOf(int student) {
        return state.year(student).companies(false);
    }

    private static int at(int[] limits, int depth) {
        return limits[Math.min(depth, limits.length - 1)];
    }

    private StudentYear plan(int student) {
        work.add(planner.work(student));
        return planner.plan(student);
    }

    private void takeOut(int student) {
        originals.put(student, state.year(student));
        clear(student);
    }

    /** Ends the part of a student in the chain. */
    private void putBack(int student) {
        StudentYear original = originals.remove(student);
        if (original == null) {
            throw new IllegalStateException("Student (" + student + ") is not in the chain.");
        }
        put(student, original);
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
