package nl.leerplaats.data.validate;

import java.math.BigDecimal;
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
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
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

    private static final int MINUTES_PER_HOUR = 60;

    /** Most hours of stage in both years together. */
    private static final int MOST_HOURS = LegalLimits.MOST_PRACTICE_MINUTES / MINUTES_PER_HOUR;

    /** Fewer hours at most are not one stage day: 1,25 may have been 1.250. */
    private static final int LEAST_OF_MOST_HOURS = 8;

    /** The smallest stage that somebody means, in minutes and in days: a day a week for six weeks. */
    private static final int LEAST_STAGE_MINUTES = 6 * 8 * MINUTES_PER_HOUR;

    private static final int LEAST_STAGE_DAYS = 6;

    /** Least minutes that somebody still needs who is not nearly there: a stage day. */
    private static final int LEAST_REST_MINUTES = 8 * MINUTES_PER_HOUR;

    /** A pupil of the last year who ends below this part of what the law asks has got a number of something else. */
    private static final int FAR_BELOW = 4;

    private static final int LAST_YEAR = 4;

    /** Most pupils at the same time at a company or with a mentor, and most pupils of a supervisor, that somebody means. */
    private static final int MOST_PLACES = 50;

    private static final int MOST_SUPERVISED = 200;

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
    private final ReadValues read;
    private final Map<String, LocalDate> firstDays = new LinkedHashMap<>();

    PlausibilityChecks(Dataset dataset, FindingCollector findings) {
        this.dataset = dataset;
        this.findings = findings;
        this.read = new ReadValues(findings);
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
            company(dataset.companies().get(i), "$.companies[" + i + "]");
        }
        for (int i = 0; i < dataset.supervisors().size(); i++) {
            String path = "$.supervisors[" + i + "].maxStudents";
            number(dataset.supervisors().get(i).maxStudents(), MOST_SUPERVISED, path);
        }
        positions();
    }

    private void company(Company company, String path) {
        minutes(company.minutesPerDay(), LEAST_DAY, MOST_DAY, path + ".minutesPerDay");
        Weekdays.ALL
                .toList()
                .forEach(day -> number(company.places().get(day), MOST_PLACES, path + ".places." + day.name()));
        for (int i = 0; i < company.mentors().size(); i++) {
            number(company.mentors().get(i).maxStudents(), MOST_PLACES, path + ".mentors[" + i + "].maxStudents");
        }
    }

    private void number(int number, int most, String path) {
        if (number > most) {
            findings.add(FindingCode.NUMBER_UNLIKELY, path, number, 0, most, 0, number);
        }
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
        if (first != null
                && Unread.isRead(student.birthDate())
                && student.birthDate().isBefore(first)) {
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
        few(student, path);
        int most = student.hours().maximumMinutes();
        if (most > 0 && most < LEAST_OF_MOST_HOURS * MINUTES_PER_HOUR) {
            String hours = hours(most);
            findings.add(
                    FindingCode.NUMBER_UNLIKELY,
                    path + ".hours.maximum",
                    hours,
                    LEAST_OF_MOST_HOURS,
                    MOST_HOURS,
                    0,
                    hours);
        }
        number(student.days().required(), LegalLimits.MOST_PRACTICE_DAYS, path + ".days.required");
        number(student.days().maximum(), LegalLimits.MOST_PRACTICE_DAYS, path + ".days.maximum");
        number(student.days().completed(), LegalLimits.MOST_PRACTICE_DAYS, path + ".days.completed");
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
        if (minutes > most || minutes < least && read.has(path)) {
            findings.add(FindingCode.MINUTES_UNLIKELY, path, minutes, least, most);
        }
    }

    /** Finds hours and days for a day or a week, or days for hours, where those of the whole year are asked (WVO 2020 art. 2.38(9)). */
    private void few(Student student, String path) {
        int minutes = student.hours().requiredMinutes();
        int done = student.hours().completedMinutes();
        int leastMinutes = LegalLimits.LEAST_PRACTICE_MINUTES;
        int rest = minutes - done;
        // What is done may be of this year, so the rest of it may be little; one day is no stage, though, for whoever
        // is not nearly there.
        boolean oneDay = rest > 0 && rest < LEAST_REST_MINUTES && leastMinutes - minutes >= LEAST_STAGE_MINUTES;
        if (oneDay || isFew(student, minutes, leastMinutes, LEAST_STAGE_MINUTES)) {
            String hours = hours(minutes);
            int least = leastMinutes / MINUTES_PER_HOUR;
            findings.add(FindingCode.HOURS_FEW, path + ".hours.required", hours, least, 0, hours);
        }
        int days = student.days().required();
        int leastDays = LegalLimits.FEWEST_PRACTICE_DAYS;
        if (isFew(student, days, leastDays, LEAST_STAGE_DAYS)) {
            findings.add(FindingCode.DAYS_FEW, path + ".days.required", days, leastDays, 0, days);
        }
    }

    /** Tells whether what has to be there at the end of the year is far too little; nothing asked is no mistake. */
    private static boolean isFew(Student student, int required, int law, int leastStage) {
        boolean farBelow = student.grade() == LAST_YEAR && required < law / FAR_BELOW;
        return required > 0 && (required < leastStage || farBelow);
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void hours(int minutes, String path) {
        if (minutes > MOST_HOURS * MINUTES_PER_HOUR) {
            String hours = hours(minutes);
            findings.add(FindingCode.HOURS_UNLIKELY, path, hours, MOST_HOURS, 0, hours);
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
        all.keySet().removeIf(path -> !read.has(path));
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
