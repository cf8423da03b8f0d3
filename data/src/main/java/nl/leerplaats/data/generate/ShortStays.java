package nl.leerplaats.data.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.value.Extra;

/**
 * Turns an instance into one of short stays: each school sends its pupils for one day a week in one period of some weeks, at another time
 * than other schools, to companies that are nearly full then. Nobody visits them from school, and only where they are counts.
 */
final class ShortStays {

    private static final int LEAST_WEEKS = 5;
    private static final int MOST_WEEKS = 9;
    private static final int DAYS_OF_WEEKEND = 2;

    /** Weeks at the begin of the school year in which no stay begins. */
    private static final int WEEKS_BEFORE = 3;

    /** Stays begin within so many weeks. */
    private static final int WEEKS_OF_BEGIN = 26;

    /** What counts where a stay is short: the placement itself, the way to it, and what the pupil wants. */
    private static final Set<CostTerm> COUNTED = EnumSet.of(
            CostTerm.UNPLACED,
            CostTerm.SCHOOL_SHARE,
            CostTerm.TRAVEL,
            CostTerm.LONG_TRAVEL,
            CostTerm.INTEREST,
            CostTerm.PREFERENCE,
            CostTerm.UNLISTED,
            CostTerm.NOT_PARTNER);

    private final Dataset start;
    private final Draw draw;

    ShortStays(Recipe recipe, Dataset start) {
        this.start = start;
        draw = Draw.of(recipe, "stays");
    }

    /** The instance with a calendar of one period for each school, one request for each pupil, and no supervisors. */
    Dataset make() {
        List<SchoolCalendar> calendars = new ArrayList<>();
        List<School> schools = new ArrayList<>();
        for (School school : start.schools()) {
            SchoolCalendar region = start.calendars().stream()
                    .filter(one -> one.id().equals(school.calendarId()))
                    .findFirst()
                    .orElseThrow();
            calendars.add(withOnePeriod(school.id(), region));
            schools.add(school.withCalendarId(school.id()));
        }
        Map<CostTerm, Integer> weights = new EnumMap<>(CostTerm.class);
        for (CostTerm term : CostTerm.values()) {
            if (!COUNTED.contains(term)) {
                weights.put(term, 0);
            }
        }
        return start.withStudents(
                        start.students().stream().map(this::withOneRequest).toList())
                .withSchools(schools, calendars)
                .withWeights(new Weights(weights));
    }

    private SchoolCalendar withOnePeriod(String id, SchoolCalendar region) {
        LocalDate from = region.firstDay()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .plusWeeks(WEEKS_BEFORE + draw.below(WEEKS_OF_BEGIN));
        LocalDate to = from.plusWeeks(draw.between(LEAST_WEEKS, MOST_WEEKS)).minusDays(DAYS_OF_WEEKEND + 1L);
        return new SchoolCalendar(
                id,
                region.firstDay(),
                region.lastDay(),
                region.closures(),
                List.of(new Period("P1", from, to, Extra.NONE)),
                region.extra());
    }

    private Student withOneRequest(Student student) {
        return student.withRequests(
                        List.of(student.requests().get(0).withPeriodId("P1").withDaysPerWeek(List.of(1))))
                .withLimits(
                        new Hours(0, student.hours().maximumMinutes(), 0, Extra.NONE),
                        new StageDays(0, StageDays.LEGAL_MAXIMUM, 0, Extra.NONE));
    }
}
