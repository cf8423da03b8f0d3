package nl.leerplaats.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * Who has a place in a plan, history left out.
 *
 * @param students students with a request
 * @param complete students of whom every request has a placement
 * @param partial students of whom some have
 * @param requests requests
 * @param unplaced requests without a placement, in the order of the dataset
 */
public record Coverage(int students, int complete, int partial, int requests, List<RequestKey> unplaced) {

    public Coverage {
        unplaced = List.copyOf(unplaced);
    }

    /** Students without any placement. */
    public int without() {
        return students - complete - partial;
    }

    /** Looks who has a place in a plan, good or broken: what cannot be read is no place. */
    public static Coverage of(PlanningYear year, Plan plan) {
        Set<RequestKey> placed = PlacedPlan.of(year, plan).placed().keySet();
        int students = 0;
        int complete = 0;
        int partial = 0;
        int requests = 0;
        List<RequestKey> unplaced = new ArrayList<>();
        for (Student student : year.dataset().students()) {
            List<RequestKey> wanted = year.listRequests(student.id()).stream()
                    .filter(request -> !request.history())
                    .map(PlannedRequest::key)
                    .toList();
            List<RequestKey> missing =
                    wanted.stream().filter(key -> !placed.contains(key)).toList();
            students += wanted.isEmpty() ? 0 : 1;
            complete += missing.isEmpty() && !wanted.isEmpty() ? 1 : 0;
            partial += !missing.isEmpty() && missing.size() < wanted.size() ? 1 : 0;
            requests += wanted.size();
            unplaced.addAll(missing);
        }
        return new Coverage(students, complete, partial, requests, unplaced);
    }
}
