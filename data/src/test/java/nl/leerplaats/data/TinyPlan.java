package nl.leerplaats.data;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;

/** Builds plans of a dataset for tests, good or broken. */
public final class TinyPlan {

    private final String dataset;
    private final List<Placement> placements = new ArrayList<>();
    private final List<Supervision> supervisions = new ArrayList<>();

    private TinyPlan(String dataset) {
        this.dataset = dataset;
    }

    /** An empty plan of a dataset. */
    public static TinyPlan of(Dataset dataset) {
        return new TinyPlan(dataset.name());
    }

    /** Adds a placement. */
    public TinyPlan place(String studentId, String periodId, String companyId, String mentorId, DayOfWeek... days) {
        placements.add(new Placement(studentId, periodId, companyId, mentorId, List.of(days), Extra.NONE));
        return this;
    }

    /** Adds a supervision. */
    public TinyPlan supervise(String studentId, String supervisorId) {
        supervisions.add(new Supervision(studentId, supervisorId, Extra.NONE));
        return this;
    }

    /** The plan, without a claimed cost. */
    public Plan build() {
        return new Plan(dataset, placements, supervisions, null, Extra.NONE);
    }
}
