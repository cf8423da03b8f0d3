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

    private static final String HOURS = "hours";
    private static final String DAYS = "days";

    private final FieldReader in;
    private final Student student;
    private final int minutes;
    private final int days;

    private CorrectionForm(Student student, FieldReader in) {
        this.student = student;
        this.in = in;
        boolean more = in.fields().get(WAY).equals(MORE);
        if (!more && !in.fields().get(WAY).equals(LESS)) {
            in.problem(WAY, "noChoice");
        }
        int typedMinutes = in.hoursOrNone(HOURS);
        int typedDays = in.wholeOrNone(DAYS, FieldReader.MOST);
        if (typedMinutes == 0 && typedDays == 0) {
            in.problem(HOURS, "empty");
        }
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

    /** What is different, where there are no problems. */
    public List<ChangedFact> facts() {
        return List.of(new WorkCompleted(
                student.id(), minutes, days == student.days().completed() ? null : Integer.valueOf(days)));
    }
}
