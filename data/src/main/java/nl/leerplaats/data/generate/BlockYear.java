package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;

/**
 * Turns an instance into one of schools that divide the year into blocks of six weeks, each school starting them at another time. Third-years begin with
 * mornings outside their own direction, go on with a day a week, then two, and from January three; fourth-years have two days, and three from January, and come
 * from a third year of the same kind.
 */
final class BlockYear {

    private static final int BLOCK_WEEKS = 6;
    private static final int DAYS_OF_WEEKEND = 2;

    /** The last block may be shorter than six weeks, and no shorter than this. */
    private static final int SHORTEST_WEEKS = 3;

    /** Schools start their blocks so many weeks after each other. */
    private static final int SHIFT_WEEKS = 2;

    private static final int SHIFTS = BLOCK_WEEKS / SHIFT_WEEKS;
    private static final int THIRD_YEAR = 3;
    private static final int LEAST_DAYS_DONE = 44;
    private static final int MOST_DAYS_DONE = 58;
    private static final int LEAST_QUARTERS = 25;
    private static final int MOST_QUARTERS = 30;
    private static final int QUARTER_MINUTES = 15;
    private static final int ORIENTATION_BLOCKS = 1;
    private static final int ONE_DAY_BLOCKS = 2;

    private final Dataset start;
    private final Draw draw;
    private final List<Profile> profiles;

    BlockYear(Recipe recipe, Dataset start) {
        this.start = start;
        draw = Draw.of(recipe, "blocks");
        profiles = start.companies().stream()
                .flatMap(company -> company.accreditations().stream())
                .map(Accreditation::profile)
                .distinct()
                .sorted()
                .toList();
    }

    /** The instance with a calendar for each school, and the requests of its blocks. */
    Dataset make() {
        Map<String, SchoolCalendar> calendars = new LinkedHashMap<>();
        List<School> schools = new ArrayList<>();
        for (School school : start.schools()) {
            SchoolCalendar region = start.calendars().stream()
                    .filter(one -> one.id().equals(school.calendarId()))
                    .findFirst()
                    .orElseThrow();
            calendars.put(school.id(), inBlocks(school.id(), region, schools.size() % SHIFTS * SHIFT_WEEKS));
            schools.add(school.withCalendarId(school.id()));
        }
        List<Student> students = start.students().stream()
                .map(student -> student.withRequests(
                        requests(student, Objects.requireNonNull(calendars.get(student.schoolId())))))
                .map(this::inBlocks)
                .toList();
        return start.withStudents(students).withSchools(schools, List.copyOf(calendars.values()));
    }

    /** With the most that the law allows, for the blocks bring more than who is capped could do; and in the fourth year with what a third year in blocks brings. */
    private Student inBlocks(Student student) {
        Hours hours = student.hours();
        StageDays days = student.days();
        int minutesDone = hours.completedMinutes();
        int daysDone = days.completed();
        if (student.grade() != THIRD_YEAR && daysDone == 0) {
            daysDone = draw.between(LEAST_DAYS_DONE, MOST_DAYS_DONE);
            minutesDone = daysDone * draw.between(LEAST_QUARTERS, MOST_QUARTERS) * QUARTER_MINUTES;
        }
        return student.withLimits(
                new Hours(hours.requiredMinutes(), LegalLimits.MOST_PRACTICE_MINUTES, minutesDone, hours.extra()),
                new StageDays(days.required(), StageDays.LEGAL_MAXIMUM, daysDone, days.extra()));
    }

    private static SchoolCalendar inBlocks(String id, SchoolCalendar region, int shift) {
        LocalDate from = region.firstDay()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(shift);
        List<Period> blocks = new ArrayList<>();
        while (!from.plusWeeks(SHORTEST_WEEKS).isAfter(region.lastDay())) {
            LocalDate to = from.plusWeeks(BLOCK_WEEKS).minusDays(DAYS_OF_WEEKEND + 1L);
            blocks.add(new Period(
                    "B" + (blocks.size() + 1), from, to.isAfter(region.lastDay()) ? region.lastDay() : to, Extra.NONE));
            from = from.plusWeeks(BLOCK_WEEKS);
        }
        return new SchoolCalendar(id, region.firstDay(), region.lastDay(), region.closures(), blocks, region.extra());
    }

    private List<Request> requests(Student student, SchoolCalendar calendar) {
        Request usual = student.requests().get(0);
        int free = Weekdays.COUNT - usual.schoolDays().size();
        List<Request> result = new ArrayList<>();
        for (Period block : calendar.periods()) {
            boolean late = block.from().getYear() > calendar.firstDay().getYear();
            if (student.grade() == THIRD_YEAR && result.size() < ORIENTATION_BLOCKS) {
                result.add(usual.withPeriodId(block.id())
                        .withDaysPerWeek(List.of(1, 2))
                        .withProfiles(drawOthers(student.profile()))
                        .withDayPart(DayPart.MORNING));
            } else {
                boolean first = student.grade() == THIRD_YEAR && result.size() < ORIENTATION_BLOCKS + ONE_DAY_BLOCKS;
                result.add(usual.withPeriodId(block.id())
                        .withDaysPerWeek(first ? List.of(1) : late && free > 2 ? List.of(3, 2) : List.of(2)));
            }
        }
        return result;
    }

    /** Two or three profiles to have a look at, as far as there are others that companies are recognised for. */
    private List<Profile> drawOthers(Profile own) {
        List<Profile> others = draw.weightedSample(profiles, one -> one == own ? 0 : 1, draw.between(2, 3));
        return others.isEmpty() ? List.of(own) : others;
    }
}
