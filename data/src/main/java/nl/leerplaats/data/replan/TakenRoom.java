package nl.leerplaats.data.replan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.Segments;

/** Who takes the room that a placement of a working plan had at its company or with its mentor (docs/rules.md, occupation). */
final class TakenRoom {

    private final PlanningYear year;
    private final Segments segments;
    private final Map<RequestKey, Placement> before;
    private final Map<String, List<Occupant>> occupants = new LinkedHashMap<>();

    /** A placement of the new plan, from its first to its last segment, each or every second one. */
    private record Occupant(PlannedRequest request, String mentorId, Weekdays days, int first, int last, int step) {

        boolean isThere(int segment, int day) {
            return first <= segment
                    && segment <= last
                    && (segment - first) % step == 0
                    && (days.mask() & 1 << day) != 0;
        }
    }

    TakenRoom(PlanningYear year, Map<RequestKey, Placement> before, Map<RequestKey, Placement> after) {
        this.year = year;
        this.before = before;
        segments = year.segments();
        after.forEach((key, placement) -> {
            PlannedRequest request = year.findRequest(key);
            if (request != null && !request.history()) {
                occupants
                        .computeIfAbsent(placement.companyId(), id -> new ArrayList<>())
                        .add(new Occupant(
                                request,
                                placement.mentorId(),
                                Weekdays.copyOf(placement.days()),
                                segments.first(request),
                                segments.last(request),
                                segments.step(request)));
            }
        });
    }

    /**
     * The students who were not there before and without whom the placement would fit beside the rest of the new plan.
     *
     * @param request a request that is not history
     * @param from its placement in the working plan, at a company and mentor of the year
     * @return in the order of the new plan, without the student of the request; empty where the room is still there
     */
    List<String> listNewcomers(PlannedRequest request, Placement from) {
        Company company = year.findCompany(from.companyId());
        Mentor mentor =
                company == null ? null : company.findMentor(from.mentorId()).orElse(null);
        if (company == null || mentor == null) {
            return List.of();
        }
        List<Occupant> others = occupants.getOrDefault(company.id(), List.of()).stream()
                .filter(one -> !one.request().key().equals(request.key()))
                .toList();
        Weekdays days = Weekdays.copyOf(from.days());
        Set<String> found = new LinkedHashSet<>();
        int last = segments.last(request);
        for (int segment = segments.first(request); segment <= last; segment += segments.step(request)) {
            for (int day = 0; day < Weekdays.COUNT; day++) {
                if ((days.mask() & 1 << day) != 0) {
                    int now = segment;
                    int on = day;
                    List<Occupant> there =
                            others.stream().filter(one -> one.isThere(now, on)).toList();
                    List<Occupant> withMentor = there.stream()
                            .filter(one -> one.mentorId().equals(mentor.id()))
                            .toList();
                    if (there.size() >= company.places().get(day)) {
                        addNewcomers(there, company.id(), "", day, found);
                    }
                    if (withMentor.size() >= mentor.maxStudents()) {
                        addNewcomers(withMentor, company.id(), mentor.id(), day, found);
                    }
                }
            }
        }
        found.remove(request.student().id());
        return List.copyOf(found);
    }

    /** Adds who was not there before; with a mentor, who was not with that mentor. */
    private void addNewcomers(List<Occupant> there, String companyId, String mentorId, int day, Set<String> found) {
        for (Occupant one : there) {
            Placement was = before.get(one.request().key());
            boolean stayed = was != null
                    && was.companyId().equals(companyId)
                    && (mentorId.isEmpty() || was.mentorId().equals(mentorId))
                    && (Weekdays.copyOf(was.days()).mask() & 1 << day) != 0;
            if (!stayed) {
                found.add(one.request().student().id());
            }
        }
    }
}
