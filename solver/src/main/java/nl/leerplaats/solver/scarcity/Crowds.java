package nl.leerplaats.solver.scarcity;

import java.util.Objects;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Counts pupils at a company. */
final class Crowds {

    private Crowds() {}

    /** The weekdays on which a plan has more pupils at a company, in any part of the year, than the company has places. */
    static Weekdays overPlaces(PlanningYear year, Plan plan, String companyId) {
        Company company = Objects.requireNonNull(year.findCompany(companyId));
        int[][] pupils = new int[year.segments().count()][Weekdays.COUNT];
        int mask = 0;
        for (Placement placement : plan.placements()) {
            PlannedRequest request = year.findRequest(RequestKey.of(placement));
            if (request == null || request.history() || !placement.companyId().equals(companyId)) {
                continue;
            }
            int days = Weekdays.copyOf(placement.days()).mask();
            int last = year.segments().last(request);
            int step = year.segments().step(request);
            for (int segment = year.segments().first(request); segment <= last; segment += step) {
                for (int day = 0; day < Weekdays.COUNT; day++) {
                    pupils[segment][day] += days >> day & 1;
                    mask |= pupils[segment][day] > company.places().get(day) ? 1 << day : 0;
                }
            }
        }
        return new Weekdays(mask);
    }
}
