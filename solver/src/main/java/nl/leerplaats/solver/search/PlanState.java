package nl.leerplaats.solver.search;

import java.util.Objects;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** The search's own picture of a plan: the year of each student, what is occupied, and the medium and soft cost, kept up to date. */
final class PlanState {

    private final YearIndex index;
    private final OwnCost own;
    private final Occupancy occupancy;
    private final Visits visits;
    private final int[] loads;
    private final int[] keepersAt;
    private final StudentYear[] years;
    private final long lapse;
    private long medium;
    private long soft;

    /** A plan that holds only what is pinned. */
    PlanState(YearIndex index) {
        this.index = index;
        own = new OwnCost(index);
        YearFacts facts = index.facts();
        occupancy = new Occupancy(facts);
        visits = new Visits(facts.supervisors().size());
        loads = new int[facts.supervisors().size()];
        keepersAt = new int[facts.companies().size()];
        years = new StudentYear[facts.students().size()];
        lapse = index.weight(CostTerm.RECOGNITION_LAPSE);
        soft = lapse * facts.companies().stream().filter(CompanyFact::canLapse).count();
        for (int student = 0; student < years.length; student++) {
            years[student] = pinnedYear(student);
            add(student);
        }
        occupancy.pinnedAreIn();
    }

    /**
     * A copy that changes by itself.
     *
     * @param like a plan
     * @param index the problem of the copy: that of the plan, with other options to choose from
     */
    PlanState(PlanState like, YearIndex index) {
        this.index = index;
        own = like.own;
        occupancy = new Occupancy(like.occupancy);
        visits = new Visits(like.visits);
        loads = like.loads.clone();
        keepersAt = like.keepersAt.clone();
        years = like.years.clone();
        lapse = like.lapse;
        medium = like.medium;
        soft = like.soft;
    }

    /** The year of a student in which only what is pinned is decided. */
    StudentYear pinnedYear(int student) {
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            options[position] = index.fixedOption(requests[position]);
        }
        return new StudentYear(
                options, index.isSupervisorPinned(student) ? index.baselineSupervisor(student) : StudentYear.NOBODY);
    }

    YearIndex index() {
        return index;
    }

    OwnCost own() {
        return own;
    }

    Occupancy occupancy() {
        return occupancy;
    }

    /** The year of a student now. */
    StudentYear year(int student) {
        return years[student];
    }

    /** The years of all students now. */
    StudentYear[] years() {
        return years.clone();
    }

    /** Puts another year in the place of a student's. */
    void set(int student, StudentYear year) {
        remove(student);
        years[student] = year;
        add(student);
    }

    /** Takes away all that is not pinned. */
    void clear(int student) {
        set(student, pinnedYear(student));
    }

    /** Medium cost of the plan. */
    long medium() {
        return medium;
    }

    /** Soft cost of the plan. */
    long soft() {
        return soft;
    }

    /** Students of a supervisor. */
    int load(int supervisor) {
        return loads[supervisor];
    }

    /** What one more student costs a supervisor; only asked where there is room. */
    long moreLoadCost(int supervisor) {
        return index.loadCost(supervisor, loads[supervisor] + 1) - index.loadCost(supervisor, loads[supervisor]);
    }

    /** Tells whether a supervisor can have one more student. */
    boolean hasRoom(int supervisor) {
        return loads[supervisor]
                < index.facts().supervisors().get(supervisor).supervisor().maxStudents();
    }

    /** The companies that each supervisor visits anyway. */
    Visits visits() {
        return visits;
    }

    /** What a placement at a company saves if it begins in time: the lapse of its recognition, where no other keeps it. */
    long lapseSaving(CompanyFact company) {
        return company.canLapse() && keepersAt[company.index()] == 0 ? lapse : 0;
    }

    private void add(int student) {
        change(student, 1);
    }

    private void remove(int student) {
        change(student, -1);
    }

    private void change(int student, int sign) {
        StudentYear year = Objects.requireNonNull(years[student]);
        medium += sign * own.medium(student, year);
        soft += sign * own.soft(student, year);
        int supervisor = year.supervisor();
        if (supervisor != StudentYear.NOBODY) {
            soft -= index.loadCost(supervisor, loads[supervisor]);
            loads[supervisor] += sign;
            soft += index.loadCost(supervisor, loads[supervisor]);
        }
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null) {
                place(option, supervisor, sign);
            }
        }
    }

    private void place(Option option, int supervisor, int sign) {
        CompanyFact company = option.company();
        occupancy.change(option, sign);
        if (option.keepsRecognition()) {
            keepersAt[company.index()] += sign;
            int firstOrLast = sign > 0 ? 1 : 0;
            soft -= keepersAt[company.index()] == firstOrLast ? sign * lapse : 0;
        }
        if (supervisor != StudentYear.NOBODY && !option.request().history()) {
            boolean trip =
                    sign > 0 ? visits.add(supervisor, company.index()) : visits.remove(supervisor, company.index());
            soft += trip ? sign * index.tripCost(supervisor, company) : 0;
        }
    }
}
