package nl.leerplaats.benchmarks.exact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.SchoolFact;

/** The weeks of each school without a placement, squared and rounded down: the term {@code schoolShare}. */
final class ShareRows {

    private final LinearModel model;
    private final long weight;
    private final Map<SchoolFact, Weeks> schools = new LinkedHashMap<>();

    /** What a school asks for, and what of it can stay open. */
    private static final class Weeks {
        private final Sum open = new Sum();
        private long all;
        private long most;
    }

    ShareRows(LinearModel model, long weight, List<RequestVariables> requests) {
        this.model = model;
        this.weight = weight;
        for (RequestVariables request : requests) {
            if (!request.request().history()) {
                Weeks weeks =
                        schools.computeIfAbsent(request.request().student().school(), key -> new Weeks());
                weeks.all += request.request().weeks();
                if (request.unplaced() != RequestVariables.NONE) {
                    weeks.most += request.request().weeks();
                    request.addUnplaced(weeks.open, request.request().weeks());
                }
            }
        }
    }

    void add() {
        if (weight > 0) {
            schools.values().forEach(this::add);
        }
    }

    /** What one more week costs goes up and down with the rounding, so each week that costs more than the one before is measured by itself. */
    private void add(Weeks school) {
        for (long week = 1; week <= school.most; week++) {
            long more = week * week / school.all - (week - 1) * (week - 1) / school.all;
            if (more > 0) {
                Sum row = new Sum()
                        .addAll(school.open, -1)
                        .add(model.addMeasure(1, weight * more), school.most - week + 1);
                model.atLeast(row, 1 - week);
            }
        }
    }
}
