package nl.leerplaats.web.plan;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/** Looks up what a plan says about a student. What names something unknown is left out, as the judge leaves it out. */
public final class PlanReader {

    private final PlacedPlan read;

    /** Reads a plan of a year. */
    public PlanReader(PlanningYear year, Plan plan) {
        read = PlacedPlan.of(year, plan);
    }

    /** The placements, in the order of the plan. */
    public List<Placed> listPlaces() {
        return List.copyOf(read.placed().values());
    }

    /** Finds where a request is placed. */
    public Optional<Placed> findPlace(RequestKey request) {
        return Optional.ofNullable(read.placed().get(request));
    }

    /** Finds who supervises a student. */
    public Optional<Supervisor> findSupervisor(String studentId) {
        return Optional.ofNullable(read.supervisorOf().get(studentId));
    }
}
