package nl.leerplaats.data.change.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import org.jspecify.annotations.Nullable;

/** Which periods stay while calendars and schools become others, in whatever order they do. */
final class OpenPeriods {

    private final Map<String, String> calendarNow;
    private final Map<String, String> calendarThen;
    private final Map<String, SchoolCalendar> now;
    private final Map<String, SchoolCalendar> then;

    /**
     * The periods of two datasets. A school or calendar that the second has not stays as it is.
     *
     * @param before the dataset before
     * @param after the dataset after
     */
    OpenPeriods(Dataset before, Dataset after) {
        calendarNow = calendars(before.schools(), Map.of());
        calendarThen = calendars(after.schools(), calendarNow);
        now = periods(before.calendars(), Map.of());
        then = periods(after.calendars(), now);
    }

    private static Map<String, String> calendars(List<School> schools, Map<String, String> others) {
        Map<String, String> result = new LinkedHashMap<>(others);
        schools.forEach(one -> result.put(one.id(), one.calendarId()));
        return result;
    }

    private static Map<String, SchoolCalendar> periods(
            List<SchoolCalendar> calendars, Map<String, SchoolCalendar> others) {
        Map<String, SchoolCalendar> result = new LinkedHashMap<>(others);
        calendars.forEach(one -> result.put(one.id(), one));
        return result;
    }

    /** The requests of a student that can stay. */
    List<Request> kept(Student student) {
        String before = calendarNow.getOrDefault(student.schoolId(), "");
        String after = calendarThen.getOrDefault(student.schoolId(), "");
        return student.requests().stream()
                .filter(one -> stays(one.periodId(), before, after))
                .toList();
    }

    /** A school that gets another calendar needs the period in both, before or after they themselves change. */
    private boolean stays(String period, String before, String after) {
        return has(then.get(after), period)
                && (before.equals(after) || has(then.get(before), period) || has(now.get(after), period));
    }

    private static boolean has(@Nullable SchoolCalendar calendar, String period) {
        return calendar != null
                && calendar.periods().stream().anyMatch(one -> one.id().equals(period));
    }
}
