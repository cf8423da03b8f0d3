package nl.leerplaats.data.validate;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Location;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weekdays;
import org.jspecify.annotations.Nullable;

/** Values that the format allows and nobody means: hours where minutes are asked, a birth that makes no pupil of year 3 or 4, a place at sea. */
final class PlausibilityChecks {

    /** Least and most working minutes of a stage day that somebody means; the law has 540 at most (Arbeidstijdenwet 5:3). */
    private static final int LEAST_DAY = 60;

    private static final int MOST_DAY = 720;

    /** Fewer minutes of travel are no way for anybody. */
    private static final int LEAST_WAY = 3;

    /** A way of this length one way is longer than a school day. */
    private static final int MOST_WAY = 480;

    /** Least minutes of a day with lessons. */
    private static final int LEAST_LESSONS = 30;

    /** Most hours of stage in both years together (WVO art. 10b1). */
    private static final int MOST_HOURS = 1_280;

    private static final int MINUTES_PER_HOUR = 60;

    /** Ages on the first day of the school year of pupils of year 3 and 4 who came early, or were held back more than once. */
    private static final int LEAST_AGE = 13;

    private static final int MOST_AGE = 19;

    /** The Netherlands in Europe, with the companies just over the border. */
    private static final double SOUTH = 50.5;

    private static final double NORTH = 53.8;

    private static final double WEST = 3.0;

    private static final double EAST = 7.6;

    private final Dataset dataset;
    private final FindingCollector findings;
    private final Map<String, LocalDate> firstDays = new LinkedHashMap<>();

    PlausibilityChecks(Dataset dataset, FindingCollector findings) {
        this.dataset = dataset;
        this.findings = findings;
        Map<String, SchoolCalendar> calendars = new LinkedHashMap<>();
        dataset.calendars().forEach(one -> calendars.put(one.id(), one));
        for (School school : dataset.schools()) {
            SchoolCalendar calendar = calendars.get(school.calendarId());
            if (calendar != null && Unread.isRead(calendar.firstDay())) {
                firstDays.put(school.id(), calendar.firstDay());
            }
        }
    }

    /** Finds pupils who are not born yet when the school year begins. */
    void checkErrors() {
        for (int i = 0; i < dataset.students().size(); i++) {
            Student student = dataset.students().get(i);
            LocalDate first = firstDays.get(student.schoolId());
            if (first != null
                    && Unread.isRead(student.birthDate())
                    && !student.birthDate().isBefore(first)) {
                String path = "$.students[" + i + "].birthDate";
                findings.add(FindingCode.BORN_AFTER_START, path, student.birthDate(), student.id(), first);
            }
        }
    }

    /** Finds what the reader of an accepted dataset should look at again. */
    void checkWarnings() {
        for (int i = 0; i < dataset.schools().size(); i++) {
            lessons(dataset.schools().get(i).schoolMinutes(), "$.schools[" + i + "].schoolMinutes.");
        }
        for (int i = 0; i < dataset.students().size(); i++) {
            student(dataset.students().get(i), "$.students[" + i + "]");
        }
        for (int i = 0; i < dataset.companies().size(); i++) {
            Company company = dataset.companies().get(i);
            minutes(company.minutesPerDay(), LEAST_DAY, MOST_DAY, "$.companies[" + i + "].minutesPerDay");
        }
        positions();
    }

    private void lessons(PerWeekday minutes, String path) {
        Weekdays.ALL.toList().forEach(day -> {
            if (minutes.get(day) > 0) {
                minutes(minutes.get(day), LEAST_LESSONS, MOST_DAY, path + day.name());
            }
        });
    }

    private void student(Student student, String path) {
        LocalDate first = firstDays.get(student.schoolId());
        if (first != null) {
            int age = Period.between(student.birthDate(), first).getYears();
            if (age < LEAST_AGE || age > MOST_AGE) {
                findings.add(
                        FindingCode.AGE_UNLIKELY,
                        path + ".birthDate",
                        student.birthDate(),
                        student.id(),
                        age,
                        student.grade(),
                        LEAST_AGE,
                        MOST_AGE);
            }
        }
        minutes(student.travel().maxMinutes(), LEAST_WAY, MOST_WAY, path + ".travel.maxMinutes");
        hours(student.hours().requiredMinutes(), path + ".hours.required");
        hours(student.hours().maximumMinutes(), path + ".hours.maximum");
        hours(student.hours().completedMinutes(), path + ".hours.completed");
        Integer told = null;
        for (int i = 0; i < student.requests().size(); i++) {
            Request request = student.requests().get(i);
            Integer minutes = request.minutesPerDay();
            if (minutes != null && !Objects.equals(minutes, told)) {
                minutes(minutes, LEAST_DAY, MOST_DAY, path + ".requests[" + i + "].minutesPerDay");
                told = minutes;
            }
        }
    }

    private void minutes(int minutes, int least, int most, String path) {
        if (minutes < least || minutes > most) {
            findings.add(FindingCode.MINUTES_UNLIKELY, path, minutes, least, most);
        }
    }

    private void hours(int minutes, String path) {
        if (minutes > MOST_HOURS * MINUTES_PER_HOUR) {
            findings.add(FindingCode.HOURS_UNLIKELY, path, minutes / MINUTES_PER_HOUR, MOST_HOURS);
        }
    }

    private void positions() {
        Map<String, Location> all = new LinkedHashMap<>();
        for (int i = 0; i < dataset.schools().size(); i++) {
            all.put("$.schools[" + i + "].location", dataset.schools().get(i).location());
        }
        for (int i = 0; i < dataset.students().size(); i++) {
            all.put("$.students[" + i + "].home", dataset.students().get(i).home());
        }
        for (int i = 0; i < dataset.companies().size(); i++) {
            all.put(
                    "$.companies[" + i + "].location",
                    dataset.companies().get(i).location());
        }
        List<Location> inside = all.values().stream()
                .filter(one -> isInside(one.lat(), one.lon()))
                .toList();
        all.forEach((path, one) -> {
            FindingCode code = unlikely(one, !inside.isEmpty());
            if (code != null) {
                findings.add(code, path, one.lat() + ", " + one.lon(), one.lat(), one.lon());
            }
        });
    }

    private static @Nullable FindingCode unlikely(Location one, boolean othersInside) {
        if (isInside(one.lat(), one.lon())) {
            return null;
        }
        if (isInside(one.lon(), one.lat())) {
            return FindingCode.POSITION_SWAPPED;
        }
        return othersInside ? FindingCode.POSITION_UNLIKELY : null;
    }

    private static boolean isInside(double lat, double lon) {
        return lat >= SOUTH && lat <= NORTH && lon >= WEST && lon <= EAST;
    }
}
