package nl.leerplaats.data.firstcome;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.StageWork;

/** Keeps each student within the most hours and days (docs/rules.md, {@code maximum}); what is pinned is always within them. */
final class WorkLimit {

    private final PlanningYear year;
    private final Map<String, StageWork> all = new LinkedHashMap<>();
    private final Map<String, StageWork> pinned = new LinkedHashMap<>();

    WorkLimit(PlanningYear year) {
        this.year = year;
    }

    boolean allows(PlannedRequest request, Choice choice) {
        String student = request.student().id();
        StageWork kept = pinned.getOrDefault(student, StageWork.NONE);
        StageWork work = all.getOrDefault(student, StageWork.NONE).plus(work(request, choice));
        Hours hours = request.student().hours();
        StageDays days = request.student().days();
        return work.minutes() <= Math.max((long) hours.maximumMinutes() - hours.completedMinutes(), kept.minutes())
                && work.days() <= Math.max(days.maximum() - days.completed(), kept.days());
    }

    void add(PlannedRequest request, Choice choice) {
        String student = request.student().id();
        StageWork work = work(request, choice);
        all.merge(student, work, StageWork::plus);
        if (request.isPinned()) {
            pinned.merge(student, work, StageWork::plus);
        }
    }

    private StageWork work(PlannedRequest request, Choice choice) {
        return StageWork.of(year, request, choice.company(), choice.days());
    }
}
