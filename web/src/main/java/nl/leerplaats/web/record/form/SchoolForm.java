package nl.leerplaats.web.record.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A school in a form. What is different becomes one fact, the school as a whole; what the form does not show stays as it was.
 *
 * @param fields what stands in its fields
 */
public record SchoolForm(FormFields fields) {

    private static final String NAME = "name";
    private static final String BRIN = "brin";
    private static final String CALENDAR = "calendarId";
    private static final String POSTCODE = "location.postcode";
    private static final String MINUTES = "schoolMinutes";
    private static final String CONTACT = "contact";

    /** Minutes of a day in school until the school says otherwise, as in a year that starts empty. */
    private static final int USUAL_DAY = 330;

    /** How a school is now. */
    public static SchoolForm of(School school) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(NAME, school.name());
        FieldReader.put(values, BRIN, school.brin());
        values.put(CALENDAR, school.calendarId());
        PlaceFields.put(values, POSTCODE, school.location());
        FieldReader.put(values, MINUTES, school.schoolMinutes());
        ContactFields.put(values, CONTACT, school.contact());
        return new SchoolForm(new FormFields(values));
    }

    /** The form of a school that is new, with the first calendar. */
    public static SchoolForm empty(List<SchoolCalendar> calendars) {
        Map<String, String> values = new LinkedHashMap<>();
        if (!calendars.isEmpty()) {
            values.put(CALENDAR, calendars.get(0).id());
        }
        FieldReader.put(values, MINUTES, PerWeekday.of(Weekdays.ALL, USUAL_DAY));
        return new SchoolForm(new FormFields(values));
    }

    /** What was typed; a field that is missing stays as it is. */
    public static SchoolForm of(@Nullable School school, List<SchoolCalendar> calendars, Map<String, String> typed) {
        return new SchoolForm((school == null ? empty(calendars) : of(school)).fields.with(typed));
    }

    /** Fields in which something stands that cannot be meant, each with what is wrong with it. */
    public Map<String, FieldProblem> problems(@Nullable School now, List<SchoolCalendar> calendars) {
        FieldReader in = new FieldReader(fields);
        read(in, now, "", calendars);
        return in.problems();
    }

    /** What is different from how the school is now; only for a form without problems. */
    public List<ChangedFact> facts(@Nullable School now, String id, List<SchoolCalendar> calendars) {
        School school = read(new FieldReader(fields), now, id, calendars);
        return school.equals(now) ? List.of() : List.of(new Put.OfSchool(school));
    }

    private static School read(FieldReader in, @Nullable School now, String id, List<SchoolCalendar> calendars) {
        String calendar = in.fields().get(CALENDAR);
        if (calendars.stream().noneMatch(one -> one.id().equals(calendar))) {
            in.problem(CALENDAR, "noCalendar");
        }
        return new School(
                id,
                in.needed(NAME, now == null ? null : now.name()),
                in.text(BRIN, now == null ? null : now.brin()),
                calendar,
                PlaceFields.read(in, POSTCODE, now == null ? null : now.location()),
                in.perWeekday(MINUTES, FieldReader.MOST),
                ContactFields.read(in, CONTACT, now == null ? null : now.contact()),
                now == null ? Extra.NONE : now.extra());
    }
}
