package nl.leerplaats.web.rest.work;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.work.CallLine;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;

/**
 * The call list: per company whom it is asked to take, and what it said.
 *
 * @param version version of the working plan that it is of
 * @param companies those with an open question first, then by name
 */
record RestCalls(long version, List<Ringing> companies) {

    /**
     * A company to ring.
     *
     * @param companyId company
     * @param name its name
     * @param person who is asked for; left out where not known
     * @param phone telephone number; left out where not known
     * @param open placements about which there is no answer yet
     * @param asked placements there that are not over, in the order of the dataset
     * @param calls earlier calls, the newest first
     */
    record Ringing(
            String companyId,
            String name,
            @Nullable String person,
            @Nullable String phone,
            int open,
            List<Asked> asked,
            List<RestCall> calls) {}

    /**
     * A placement that a company is asked for.
     *
     * @param studentId student
     * @param periodId period
     * @param mentorId mentor of the company
     * @param days stage weekdays
     * @param status {@code PROPOSED}, {@code ASKED}, {@code AGREED} or {@code PINNED}
     */
    record Asked(String studentId, String periodId, String mentorId, List<DayOfWeek> days, WorkingStatus status) {

        boolean isOpen() {
            return !status.isDecided();
        }
    }

    static RestCalls of(Working working, List<Call> calls) {
        List<Ringing> companies =
                CallLine.list(working.plan().dataset().dataset(), asked(working), Asked::isOpen, calls).stream()
                        .map(RestCalls::ringing)
                        .toList();
        return new RestCalls(working.version().version(), companies);
    }

    private static Map<String, List<Asked>> asked(Working working) {
        Map<RequestKey, Placement> placements = new LinkedHashMap<>();
        working.plan().plan().placements().forEach(one -> placements.put(RequestKey.of(one), one));
        Map<String, List<Asked>> asked = new LinkedHashMap<>();
        for (PlannedRequest request : working.plan().dataset().year().requests()) {
            Placement one = placements.get(request.key());
            if (one != null && !request.history()) {
                WorkingStatus status = working.version().status(request.key());
                asked.computeIfAbsent(one.companyId(), key -> new ArrayList<>())
                        .add(new Asked(
                                one.studentId(), one.periodId(), one.mentorId(), List.copyOf(one.days()), status));
            }
        }
        return asked;
    }

    private static Ringing ringing(CallLine<Asked> one) {
        return new Ringing(
                one.company().id(),
                one.company().name(),
                one.person(),
                one.phone(),
                one.open(),
                one.asked(),
                one.calls().stream().map(RestCall::of).toList());
    }
}
