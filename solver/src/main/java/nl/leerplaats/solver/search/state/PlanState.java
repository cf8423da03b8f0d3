package nl.leerplaats.solver.search.state;

import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.Resource;
import nl.leerplaats.solver.year.SharedLedger;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.Visits;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;

/** A plan as the search keeps it: the year of each student, what is occupied, and the medium and soft cost, kept up to date. */
public final class PlanState {

    private final YearIndex index;
    private final OwnCost own;
    private final Occupancy occupancy;
    private final SharedLedger shared;
    private final StudentYear[] years;
    private final YearUse[] uses;
    private long ownMedium;
    private long ownSoft;

    /** A plan that holds only what is pinned. */
    public PlanState(YearIndex index) {
        this.index = index;
        own = new OwnCost(index);
        YearFacts facts = index.facts();
        occupancy = new Occupancy(facts);
        shared = new SharedLedger(index);
        years = new StudentYear[facts.students().size()];
        uses = new YearUse[years.length];
        for (int student = 0; student < years.length; student++) {
            add(student, index.pinnedYear(student));
        }
        occupancy.pinnedAreIn();
    }

    /**
     * A copy that changes by itself.
     *
     * @param like a plan
     * @param index the problem of the copy: that of the plan, with other options to choose from
     */
    public PlanState(PlanState like, YearIndex index) {
        this.index = index;
        own = like.own;
        occupancy = new Occupancy(like.occupancy);
        shared = new SharedLedger(like.shared);
        years = like.years.clone();
        uses = like.uses.clone();
        ownMedium = like.ownMedium;
        ownSoft = like.ownSoft;
    }

    public YearIndex index() {
        return index;
    }

    public OwnCost own() {
        return own;
    }

    public Occupancy occupancy() {
        return occupancy;
    }

    /** The year of a student now. */
    public StudentYear year(int student) {
        return years[student];
    }

    /** The years of all students now. */
    public StudentYear[] years() {
        return years.clone();
    }

    /** Puts another year in the place of a student's. */
    public void set(int student, StudentYear year) {
        remove(student);
        add(student, year);
    }

    /** Takes away all that is not pinned. */
    public void clear(int student) {
        set(student, index.pinnedYear(student));
    }

    /** Medium cost of the plan. */
    public long medium() {
        return ownMedium + shared.medium();
    }

    /** Soft cost of the plan. */
    public long soft() {
        return ownSoft + shared.soft();
    }

    /** What a student's part in a load costs beside the years of the others, in points of the level of the load. */
    public long loadCost(int student, YearUse.LoadPart part) {
        return shared.costBeside(uses[student], part);
    }

    /** Tells whether a supervisor can have one more student. */
    public boolean hasRoom(int supervisor) {
        Resource.Load load = index.loads().ofSupervisor(supervisor);
        return shared.taken(load) < load.limit();
    }

    /** The companies that each supervisor visits anyway. */
    public Visits visits() {
        return shared.visits();
    }

    /** What a placement at a company saves if it begins in time: the lapse of its recognition, where no other keeps it. */
    public long lapseSaving(CompanyFact company) {
        return company.canLapse() && shared.keepers(company) == 0
                ? index.recognition(company).points()
                : 0;
    }

    private void add(int student, StudentYear year) {
        years[student] = year;
        uses[student] = YearUse.of(index, student, year);
        shared.add(uses[student]);
        change(student, year, 1);
    }

    private void remove(int student) {
        shared.remove(uses[student]);
        change(student, years[student], -1);
    }

    private void change(int student, StudentYear year, int sign) {
        ownMedium += sign * own.medium(student, year);
        ownSoft += sign * own.soft(student, year);
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null) {
                occupancy.change(option, sign);
            }
        }
    }
}
