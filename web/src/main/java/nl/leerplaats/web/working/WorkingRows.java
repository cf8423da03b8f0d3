package nl.leerplaats.web.working;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.replan.Obstacles;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.plan.PlanTables;
import nl.leerplaats.web.plan.StageRow;
import nl.leerplaats.web.plan.StageSpan;
import nl.leerplaats.web.plan.StudentRow;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the working plan: those of a plan, with how far each placement is and whether it can stay. */
final class WorkingRows {

    private final WorkingVersion version;
    private final Map<RequestKey, String> obstacles;

    private WorkingRows(WorkingVersion version, Map<RequestKey, String> obstacles) {
        this.version = version;
        this.obstacles = obstacles;
    }

    /** The rows of all students, by name. */
    static List<WorkingRow> of(Working working, PlanTables tables, Map<RequestKey, String> obstacles) {
        WorkingRows rows = new WorkingRows(working.version(), obstacles);
        return tables.students().stream().map(rows::row).toList();
    }

    /** Why placements of the working plan cannot stay, now that the data are what they are: those of {@link nl.leerplaats.web.work.NotFitting}. */
    static Map<RequestKey, String> obstacles(Working working, Texts texts, Names names) {
        Map<RequestKey, String> result = new LinkedHashMap<>();
        if (working.plan().verdict().breaks().isEmpty()) {
            return result;
        }
        Obstacles found =
                Obstacles.of(working.plan().dataset().year(), working.plan().plan());
        found.impossible().forEach((key, rule) -> result.put(key, texts.breakText(rule, names)));
        String together = String.join(
                " ",
                found.together().stream()
                        .map(Break::rule)
                        .distinct()
                        .map(texts::ruleSentence)
                        .toList());
        found.clashing().forEach(key -> result.putIfAbsent(key, together));
        for (Break one : working.plan().verdict().breaks()) {
            if (one.facts() instanceof BreakFacts.PinnedPlacement pinned) {
                result.putIfAbsent(pinned.request(), texts.breakText(one, names));
            } else if (one.facts() instanceof BreakFacts.OfPlacement placement) {
                result.putIfAbsent(placement.request(), texts.breakText(one, names));
            }
        }
        return result;
    }

    private WorkingRow row(StudentRow student) {
        return new WorkingRow(
                student,
                StageSpan.listOf(student.stages(), this::isAlike).stream()
                        .map(this::line)
                        .toList());
    }

    private boolean isAlike(StageRow one, StageRow other) {
        return Objects.equals(one.place(), other.place())
                && one.past() == other.past()
                && status(one) == status(other)
                && Objects.equals(obstacle(one), obstacle(other));
    }

    private WorkingStatus status(StageRow stage) {
        return version.status(stage.key());
    }

    private @Nullable String obstacle(StageRow stage) {
        return obstacles.get(stage.key());
    }

    private WorkingLine line(StageSpan span) {
        StageRow first = span.first();
        return new WorkingLine(
                span.stages().stream().map(StageRow::key).toList(),
                span.wholeYear() ? "" : span.period(),
                span.from(),
                span.to(),
                first.past(),
                status(first),
                first.place(),
                obstacle(first));
    }
}
