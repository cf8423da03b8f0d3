package nl.leerplaats.web.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Looks up what a plan says about a student. What names something unknown is left out, as the judge leaves it out. */
public final class PlanReader {

    private final Map<RequestKey, At> places = new LinkedHashMap<>();
    private final Map<String, Supervisor> supervisors;

    /**
     * A placement whose names are all known.
     *
     * @param request the request it answers
     * @param company the company
     * @param mentor the mentor of that company
     * @param days stage weekdays
     */
    public record At(PlannedRequest request, Company company, Mentor mentor, Weekdays days) {

        /** Name of the mentor as shown. */
        public String mentorName() {
            return mentor.shownName();
        }
    }

    /** Reads a plan of a year. */
    public PlanReader(PlanningYear year, Plan plan) {
        PlacedPlan read = PlacedPlan.of(year, plan);
        read.placed()
                .forEach((key, one) -> places.put(key, new At(one.request(), one.company(), one.mentor(), one.days())));
        supervisors = read.supervisorOf();
    }

    /** The placements, in the order of the plan. */
    public List<At> listPlaces() {
        return List.copyOf(places.values());
    }

    /** Finds where a request is placed. */
    public Optional<At> findPlace(RequestKey request) {
        return Optional.ofNullable(places.get(request));
    }

    /** Finds who supervises a student. */
    public Optional<Supervisor> findSupervisor(String studentId) {
        return Optional.ofNullable(supervisors.get(studentId));
    }
}
