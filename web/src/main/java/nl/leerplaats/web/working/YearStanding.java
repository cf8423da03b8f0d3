package nl.leerplaats.web.working;

import java.util.Collection;
import java.util.List;
import nl.leerplaats.web.plan.PlanFigures;
import nl.leerplaats.web.store.plan.WorkingStatus;

/**
 * How the working plan stands, as one sentence and the next step say it.
 *
 * @param unplaced students with a request without a place
 * @param studentsShort students who do not reach their hours
 * @param notFitting placements that cannot stay as the data are now
 * @param proposed placements that nobody asked for yet
 * @param asked placements that were asked for, and not answered
 * @param decided placements that were agreed or do not change
 */
record YearStanding(int unplaced, int studentsShort, int notFitting, int proposed, int asked, int decided) {

    /** What to do first. */
    enum Next {
        REPLAN,
        MISSING,
        ASK,
        ANSWERS,
        DONE
    }

    static YearStanding of(PlanFigures figures, List<WorkingRow> rows, int notFitting) {
        List<WorkingLine> lines =
                rows.stream().map(WorkingRow::lines).flatMap(Collection::stream).toList();
        return new YearStanding(
                figures.unplacedStudents(),
                figures.studentsShort(),
                notFitting,
                count(lines, WorkingStatus.PROPOSED),
                count(lines, WorkingStatus.ASKED),
                count(lines, WorkingStatus.AGREED) + count(lines, WorkingStatus.PINNED));
    }

    private static int count(List<WorkingLine> lines, WorkingStatus status) {
        return lines.stream()
                .filter(line -> line.isOpen() && line.status() == status)
                .mapToInt(line -> line.keys().size())
                .sum();
    }

    /** What to do first. */
    public Next next() {
        if (notFitting > 0) {
            return Next.REPLAN;
        }
        if (unplaced > 0 || studentsShort > 0) {
            return Next.MISSING;
        }
        return proposed > 0 ? Next.ASK : asked > 0 ? Next.ANSWERS : Next.DONE;
    }
}
