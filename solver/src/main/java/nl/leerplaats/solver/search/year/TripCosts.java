package nl.leerplaats.solver.search.year;

import java.util.Arrays;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.Visits;
import nl.leerplaats.solver.year.YearIndex;

/** What the first visit to each company of one student costs more than now: nothing where the supervisor goes anyway. */
final class TripCosts {

    private final PlanState state;
    private final YearIndex index;
    /** Slot of each company; of no meaning for a company at which the student has no option. */
    private final int[] slotOf;

    private CompanyFact[] companies = new CompanyFact[0];
    private long[] ofSchool = new long[0];
    private long[] trips = new long[0];

    TripCosts(PlanState state) {
        this.state = state;
        index = state.index();
        slotOf = new int[index.facts().companies().size()];
    }

    /** Sets the student. */
    void prepare(int student) {
        companies = index.companiesOf(student);
        if (trips.length < companies.length) {
            trips = new long[Math.max(companies.length, 2 * trips.length)];
            ofSchool = new long[trips.length];
        }
        int[] supervisors = index.supervisorsOf(student);
        for (int slot = 0; slot < companies.length; slot++) {
            slotOf[companies[slot].index()] = slot;
            // all supervisors that a student can have work at one school
            ofSchool[slot] = supervisors.length == 0 ? 0 : index.tripCost(supervisors[0], companies[slot]);
        }
    }

    /** Sets the supervisor, or nobody. */
    void ofSupervisor(int supervisor) {
        if (supervisor == StudentYear.NOBODY) {
            Arrays.fill(trips, 0, companies.length, 0);
            return;
        }
        System.arraycopy(ofSchool, 0, trips, 0, companies.length);
        Visits visits = state.visits();
        for (int number = 0; number < visits.companies(supervisor); number++) {
            int company = visits.company(supervisor, number);
            int slot = slotOf[company];
            if (slot < companies.length && companies[slot].index() == company) {
                trips[slot] = 0;
            }
        }
    }

    /** Cost of the trip to the company of a slot. */
    long get(int slot) {
        return trips[slot];
    }
}
