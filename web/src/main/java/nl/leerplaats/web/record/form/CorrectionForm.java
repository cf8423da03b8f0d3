package nl.leerplaats.web.record.form;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.WorkCompleted;
import nl.leerplaats.data.model.Student;

/**
 * More or fewer hours than were planned, as somebody typed it: a day of illness, an extra day. A change says all that was completed outside the
 * placements, so what is typed is added to that or taken off it; that is never less than nothing.
 */
public final class CorrectionForm {

    /** Name of the field that says whether it is more or less. */
    public static final String WAY = "way";

    /** What stands in that field where there is more. */
    public static final String MORE = "more";

    /** What stands in that field where there is less. */
    public static final String LESS = "less";

    /** Most hours that are more or less at once: more than a year of stage has. */
    static final int MOST_HOURS = 2_000;

    /** Most days that are more or less at once: more than a year of stage has. */
    static final int MOST_DAYS = 200;

    /** Hours of the longest day. */
    static final int LONGEST_DAY_HOURS = 12;

    private static final int MINUTES_OF_HOUR = 60;
    private static final String HOURS = "hours";
    private static final String DAYS = "days";

    private final FieldReader in;
    private final Student student;
    private final Difference difference;
    private final int minutes;
    private final int days;

    /**
     * What was more or less than planned.
     *
     * @param more whether it was more
     * @param minutes how much, 0 or more
     * @param days stage days, 0 or more
     */
    public record Difference(boolean more, int minutes, int days) {}

    private CorrectionForm(Student student, FieldReader in) {
        this.student = student;
        this.in = in;
        boolean more = in.fields().get(WAY).equals(MORE);
        if (!more && !in.fields().get(WAY).equals(LESS)) {
            in.problem(WAY, "noChoice");
        }
        int typedMinutes = in.hoursOrNone(HOURS);
        int typedDays = in.wholeOrNone(DAYS, MOST_DAYS);
        if (typedMinutes == 0 && typedDays == 0) {
            in.problem(HOURS, "noHoursOrDays");
        }
        if (typedMinutes > MOST_HOURS * MINUTES_OF_HOUR) {
            in.problem(HOURS, "tooManyHours", MOST_HOURS);
        }
        if (typedDays > 0 && typedMinutes > typedDays * LONGEST_DAY_HOURS * MINUTES_OF_HOUR) {
            in.problem(HOURS, "tooLongDays", LONGEST_DAY_HOURS);
        }
        difference = new Difference(more, typedMinutes, typedDays);
        minutes = student.hours().completedMinutes() + (more ? typedMinutes : -typedMinutes);
        days = student.days().completed() + (more ? typedDays : -typedDays);
        if (minutes < 0) {
            in.problem(HOURS, "tooMuchOff");
        }
        if (days < 0) {
            in.problem(DAYS, "tooMuchOff");
        }
    }

    /** Reads what was typed about a student as the data are now. */
    public static CorrectionForm of(Student student, Map<String, String> typed) {
        return new CorrectionForm(student, new FieldReader(new FormFields(typed)));
    }

    /** The fields as they were typed. */
    public FormFields fields() {
        return in.fields();
    }

    /** What cannot be meant, by name of the field. */
    public Map<String, FieldProblem> problems() {
        return in.problems();
    }

    /** What is more or less than planned, as it was typed. */
    public Difference difference() {
        return difference;
    }

    /** What is different, where there are no problems. */
    public List<ChangedFact> facts() {
        return List.of(new WorkCompleted(
                student.id(), minutes, days == student.days().completed() ? null : Integer.valueOf(days)));
    }
}
