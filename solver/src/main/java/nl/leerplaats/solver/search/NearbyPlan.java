package nl.leerplaats.solver.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentWorkLimit;
import nl.leerplaats.solver.search.state.Occupants;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.LevelPacking;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.StudentWorkLimits;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is known, and what a few changes make of it: one student's year planned anew, chains of students who take each other's places,
 * and places that fill. Nobody moves unless the plan gets cheaper by it. No random numbers; the same questions in the same order give the
 * same plan.
 */
public final class NearbyPlan {

    /** Students at most in one chain. */
    static final int CHAIN = 4;

    private final YearIndex index;
    private final PlanState state;
    private final YearPlanner planner;
    private final Occupants occupants;
    private final StudentWorkLimits limits;
    private final Chains chains;
    private final Work work;
    private final LevelPacking packing;

    /**
     * An empty plan, with what is pinned.
     *
     * @param index the problem
     * @param most how often a student may be planned anew, in all
     */
    public NearbyPlan(YearIndex index, int most) {
        this(index, new LevelPacking(index), new Work(most));
    }

    /** The same, until somebody stops it. */
    NearbyPlan(YearIndex index, int most, BooleanSupplier stop) {
        this(index, new LevelPacking(index), new Work(most, stop));
    }

    /**
     * An empty plan of a problem in which nothing costs a student more than in that of another plan.
     *
     * @param index the problem
     * @param like a plan of the other problem, whose scale is taken over
     * @param most how often a student may be planned anew, in all
     */
    public NearbyPlan(YearIndex index, NearbyPlan like, int most) {
        this(index, like.packing, new Work(most));
    }

    private NearbyPlan(YearIndex index, LevelPacking packing, Work work) {
        this(
                index,
                packing,
                new PlanState(index),
                new Occupants(index.facts().companies().size()),
                work);
    }

    private NearbyPlan(YearIndex index, LevelPacking packing, PlanState state, Occupants occupants, Work work) {
        this.index = index;
        this.packing = packing;
        this.state = state;
        this.occupants = occupants;
        planner = new YearPlanner(state, packing);
        limits = new StudentWorkLimits(index);
        this.work = work;
        chains = new Chains(state, planner, occupants, work);
    }

    /**
     * A copy of a plan that changes by itself.
     *
     * @param like a plan, which nobody changes meanwhile
     * @param index the problem of that plan, or the same with other options to choose from
     * @param most how often a student may be planned anew, in all
     * @return the same years, those too that are not among the options; {@link #takeOut} such a one before anything else
     */
    public static NearbyPlan copyOf(NearbyPlan like, YearIndex index, int most) {
        return new NearbyPlan(
                index, like.packing, new PlanState(like.state, index), new Occupants(like.occupants), new Work(most));
    }

    /** Medium cost of the plan. */
    public long medium() {
        return state.medium();
    }

    /** Soft cost of the plan. */
    public long soft() {
        return state.soft();
    }

    /** The year of a student. */
    public StudentYear year(int student) {
        return state.year(student);
    }

    /** How often a student was planned anew. */
    public int work() {
        return work.done();
    }

    /** Allows so much more work. */
    public void allow(int more) {
        work.allow(more);
    }

    /**
     * Takes over a year, less what breaks a rule beside the years that were taken over before.
     *
     * @param student a student whose year was not taken over yet
     * @param year made of options of this index
     * @return whether all of it is in the plan
     */
    public boolean take(int student, StudentYear year) {
        RequestFact[] requests = index.requestsOf(student);
        StudentYear pinned = index.pinnedYear(student);
        @Nullable Option[] options = new Option[requests.length];
        StudentWorkLimit limit = limits.of(student);
        long minutes = 0;
        long dates = 0;
        for (int position = 0; position < requests.length; position++) {
            Option fixed = pinned.option(position);
            options[position] = fixed;
            minutes += fixed == null ? 0 : fixed.minutes();
            dates += fixed == null ? 0 : fixed.stageDates();
        }
        boolean whole = true;
        for (int position = 0; position < requests.length; position++) {
            Option wanted = year.option(position);
            if (wanted == null || requests[position].pinned()) {
                continue;
            }
            boolean fits = state.occupancy().fits(wanted) && limit.allowsMore(minutes, dates, wanted);
            whole &= fits;
            options[position] = fits ? wanted : null;
            minutes += fits ? wanted.minutes() : 0;
            dates += fits ? wanted.stageDates() : 0;
        }
        int supervisor = supervisor(student, year.supervisor());
        whole &= supervisor == year.supervisor();
        StudentYear kept = new StudentYear(options, supervisor);
        state.set(student, kept);
        occupants.add(student, kept);
        return whole;
    }

    /** The supervisor if there is room, nobody if not; the one who was pinned before all. */
    private int supervisor(int student, int wanted) {
        if (index.isSupervisorPinned(student)) {
            return index.baselineSupervisor(student);
        }
        for (int candidate : index.supervisorsOf(student)) {
            if (candidate == wanted && state.hasRoom(wanted)) {
                return wanted;
            }
        }
        return StudentYear.NOBODY;
    }

    /** Looks for a cheaper plan by chains that start from a student; tells whether there is one, which then is the plan. */
    public boolean improve(int student) {
        return improve(student, CHAIN);
    }

    /** The same with at most so many students in a chain, 1 or more. */
    public boolean improve(int student, int length) {
        return chains.improve(student, length);
    }

    /** Tells of a student's year whether another one in its place keeps what the student has. */
    @FunctionalInterface
    public interface Keeps {

        /** Nothing counts as lost. */
        Keeps ANYTHING = (student, before, after) -> true;

        /** Tells whether nothing is lost by a student, by number. */
        boolean test(int student, StudentYear before, StudentYear after);
    }

    /**
     * Makes the cheapest plan in which a request is placed and everybody keeps what they have; if none was found, the cheapest in which the
     * request is placed, whatever that costs.
     *
     * @param request a request that is not pinned
     * @param length students at most in a chain, 1 or more
     * @param keeps what everybody has to keep if that is possible
     * @return whether there is such a plan among those that were tried; if not, nothing changed
     */
    public boolean place(RequestFact request, int length, Keeps keeps) {
        return chains.place(request, length, keeps);
    }

    /** Who has options at any of these companies, by number. */
    public List<Integer> listInterested(Collection<Integer> companies) {
        List<Integer> interested = new ArrayList<>();
        for (int student : index.openStudents()) {
            for (CompanyFact company : index.companiesOf(student)) {
                if (companies.contains(company.index())) {
                    interested.add(student);
                    break;
                }
            }
        }
        return interested;
    }

    /**
     * Fills places that are free: of all who could go there the one moves who gains most, then the places left behind fill, and so on until
     * nobody gains.
     *
     * @param companies companies with places, by number
     */
    public void fill(Set<Integer> companies) {
        Set<Integer> vacant = new TreeSet<>(companies);
        while (!vacant.isEmpty() && !work.isDone()) {
            Set<Integer> left = moveWhoGainsMost(vacant);
            if (left.isEmpty()) {
                return;
            }
            vacant.addAll(left);
        }
    }

    /** The companies that the student leaves who gains most; none where nobody gains. */
    private Set<Integer> moveWhoGainsMost(Set<Integer> vacant) {
        long leastMedium = state.medium();
        long leastSoft = state.soft();
        int mover = -1;
        StudentYear better = null;
        for (int student : listInterested(vacant)) {
            if (work.isDone()) {
                break;
            }
            StudentYear before = state.year(student);
            clear(student);
            StudentYear year = planner.plan(student);
            work.add(planner.work(student));
            put(student, year);
            if (state.medium() < leastMedium || state.medium() == leastMedium && state.soft() < leastSoft) {
                leastMedium = state.medium();
                leastSoft = state.soft();
                mover = student;
                better = year;
            }
            clear(student);
            put(student, before);
        }
        if (better == null) {
            return Set.of();
        }
        Set<Integer> left = new TreeSet<>(state.year(mover).companies(false));
        clear(mover);
        put(mover, better);
        return left.isEmpty() ? Set.of(-1) : left;
    }

    /**
     * What the plan would save if a student alone moved to any of these companies, for each who would gain by it: the year that is best for
     * the student with all that is free, where that has one of the companies. The plan stays as it is.
     */
    public List<Mover> listMovers(Set<Integer> companies) {
        List<Mover> movers = new ArrayList<>();
        for (int student : listInterested(companies)) {
            long medium = state.medium();
            long soft = state.soft();
            StudentYear before = state.year(student);
            clear(student);
            StudentYear year = planner.plan(student);
            work.add(planner.work(student));
            put(student, year);
            Set<Integer> at = year.companies(false);
            at.removeAll(before.companies(false));
            at.retainAll(companies);
            Mover mover = new Mover(student, year, medium - state.medium(), soft - state.soft());
            if (!at.isEmpty() && (mover.medium() > 0 || mover.medium() == 0 && mover.soft() > 0)) {
                movers.add(mover);
            }
            clear(student);
            put(student, before);
        }
        return movers;
    }

    /**
     * A student who would gain by moving.
     *
     * @param student the student, by number
     * @param year the year then
     * @param medium medium cost that the plan saves
     * @param soft soft cost that the plan saves; negative where medium cost is saved at a price
     */
    public record Mover(int student, StudentYear year, long medium, long soft) {}

    /** Puts another year in the place of a student's, which has to fit. */
    public void replace(int student, StudentYear year) {
        clear(student);
        put(student, year);
    }

    /** Takes all that is not pinned of a student's year away. */
    public void takeOut(int student) {
        clear(student);
    }

    /** The weekdays of a placement, bit 0 for Monday, on which its company has no room for it. */
    public int fullAtCompany(Option option) {
        return state.occupancy().fullAtCompany(option);
    }

    /** The weekdays of a placement, bit 0 for Monday, on which its mentor has no room for it. */
    public int fullAtMentor(Option option) {
        return state.occupancy().fullAtMentor(option);
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
