package nl.leerplaats.solver.search.year;

import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.YearIndex;

/** What the first placement of one student at each company saves of recognitions that lapse: nothing where others keep it. */
final class LapseSavings {

    private final PlanState state;
    private final YearIndex index;
    private RequestFact[] requests = new RequestFact[0];
    private CompanyFact[] companies = new CompanyFact[0];
    private long[] savings = new long[0];

    LapseSavings(PlanState state) {
        this.state = state;
        index = state.index();
    }

    /** Sets the student; gives the most that one placement saves. */
    long prepare(int student) {
        requests = index.requestsOf(student);
        companies = index.companiesOf(student);
        if (savings.length < companies.length) {
            savings = new long[Math.max(companies.length, 2 * savings.length)];
        }
        long most = 0;
        for (int slot = 0; slot < companies.length; slot++) {
            savings[slot] = state.lapseSaving(companies[slot]);
            most = Math.max(most, savings[slot]);
        }
        return most;
    }

    /** What a placement for a request saves, as the first of the student at the company of a slot. */
    long get(int position, int slot) {
        long saving = savings[slot];
        return saving == 0 || companies[slot].isKeptBy(requests[position]) ? saving : 0;
    }
}
