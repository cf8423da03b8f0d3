package nl.leerplaats.data.plan;

import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;

/**
 * A student on stage in a period (plaatsing). It says what a document says, so it may name something unknown or a day twice:
 * judging that is the checker's work.
 *
 * @param studentId student
 * @param periodId period, of the dataset split at {@code asOf}
 * @param companyId company
 * @param mentorId mentor of that company
 * @param days stage weekdays
 * @param extra extensions
 */
public record Placement(
        String studentId, String periodId, String companyId, String mentorId, List<DayOfWeek> days, Extra extra) {

    public Placement {
        days = List.copyOf(days);
    }

    /**
     * What exists already, as a placement of a plan.
     *
     * @param existing the existing placement
     * @param periodId period of the dataset split at {@code asOf}
     */
    public static Placement of(BaselinePlacement existing, String periodId) {
        return new Placement(
                existing.studentId(),
                periodId,
                existing.companyId(),
                existing.mentorId(),
                existing.days().toList(),
                Extra.NONE);
    }

    /** The same as a placement that exists already, without extensions. */
    public BaselinePlacement asBaseline(boolean pinned, boolean agreed) {
        return new BaselinePlacement(
                studentId, periodId, companyId, mentorId, Weekdays.copyOf(days), pinned, agreed, Extra.NONE);
    }
}
