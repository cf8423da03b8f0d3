package nl.leerplaats.data.check;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plan that names only what exists; the rest breaks the rule {@code format} and counts in nothing else.
 *
 * @param placed placement by request, in the order of the plan
 * @param supervisorOf supervisor id by student id, in the order of the plan
 */
record ReadPlan(Map<RequestKey, Placed> placed, Map<String, String> supervisorOf) {

    static ReadPlan of(PlanningYear year, Plan plan, Tally tally) {
        Map<RequestKey, Placed> placed = new LinkedHashMap<>();
        for (Placement placement : plan.placements()) {
            Placed read = find(year, placement);
            if (read == null || placed.putIfAbsent(read.request().key(), read) != null) {
                tally.fail(
                        HardRule.FORMAT,
                        1,
                        placement.studentId(),
                        placement.periodId(),
                        placement.companyId(),
                        placement.mentorId(),
                        placement.days());
            }
        }
        Map<String, String> supervisorOf = new LinkedHashMap<>();
        for (Supervision supervision : plan.supervisions()) {
            if (year.findStudent(supervision.studentId()) == null
                    || year.findSupervisor(supervision.supervisorId()) == null
                    || supervisorOf.putIfAbsent(supervision.studentId(), supervision.supervisorId()) != null) {
                tally.fail(HardRule.FORMAT, 1, supervision.studentId(), "", supervision.supervisorId(), "", "");
            }
        }
        return new ReadPlan(placed, supervisorOf);
    }

    private static @Nullable Placed find(PlanningYear year, Placement placement) {
        PlannedRequest request = year.findRequest(RequestKey.of(placement));
        Company company = year.findCompany(placement.companyId());
        if (request == null || company == null || !Weekdays.areDistinct(placement.days())) {
            return null;
        }
        Mentor mentor = company.findMentor(placement.mentorId()).orElse(null);
        return mentor == null ? null : new Placed(request, company, mentor, Weekdays.copyOf(placement.days()));
    }
}
