package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;

/**
 * A class of a school: pupils with one timetable.
 *
 * @param grade 3 or 4
 * @param oneYear the whole leer-werktraject is in grade 4, so that more days a week are needed
 * @param schoolDays weekdays on which the class has to be in school in the first half of the year
 * @param laterSchoolDays the same in the second half
 * @param daysPerWeek usual wish for the number of stage days, the preferred one first
 * @param examsFrom first day of the exams, for grade 4
 */
record ClassGroup(
        int grade,
        boolean oneYear,
        Weekdays schoolDays,
        Weekdays laterSchoolDays,
        List<Integer> daysPerWeek,
        LocalDate examsFrom) {

    /**
     * A wish for numbers of stage days with its shares in percent. Two days for two thirds of all pupils, three or four for more than a
     * quarter, one for the rest.
     */
    private record Pattern(List<Integer> days, int shareInTwoYears, int shareInOneYear) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern(List.of(2), 45, 22),
            new Pattern(List.of(2, 3), 22, 34),
            new Pattern(List.of(2, 1), 8, 0),
            new Pattern(List.of(3, 2), 12, 20),
            new Pattern(List.of(3), 2, 9),
            new Pattern(List.of(1, 2), 7, 0),
            new Pattern(List.of(1), 2, 0),
            new Pattern(List.of(3, 4), 0, 4),
            new Pattern(List.of(4, 3), 1, 5),
            new Pattern(List.of(4, 3, 2), 1, 6));

    ClassGroup {
        daysPerWeek = List.copyOf(daysPerWeek);
    }

    /** A class that its lessons leave two to five weekdays, and at least three mostly where it needs them. */
    static ClassGroup draw(Draw draw, int grade, boolean oneYear) {
        int free = draw.weighted(List.of(2, 3, 4, 5), days -> days == 3 ? 35 : days == 2 ? oneYear ? 5 : 25 : 20);
        Weekdays schoolDays = drawDays(draw, Weekdays.COUNT - free);
        Weekdays later = draw.chance(85) ? schoolDays : drawDays(draw, Weekdays.COUNT - free);
        return new ClassGroup(
                grade,
                oneYear,
                schoolDays,
                later,
                drawPattern(draw, oneYear, free),
                CalendarMaker.day(draw.pick(List.of("05-10", "05-14", "05-18", "05-24"))));
    }

    /** A wish for numbers of stage days of which at least one fits in the free weekdays. */
    List<Integer> drawPattern(Draw draw) {
        return drawPattern(draw, oneYear, Weekdays.COUNT - schoolDays.size());
    }

    private static List<Integer> drawPattern(Draw draw, boolean oneYear, int freeDays) {
        return draw.weighted(PATTERNS, pattern -> share(pattern, oneYear, freeDays))
                .days();
    }

    private static int share(Pattern pattern, boolean oneYear, int freeDays) {
        boolean fits = pattern.days().stream().anyMatch(days -> days <= freeDays);
        return !fits ? 0 : oneYear ? pattern.shareInOneYear() : pattern.shareInTwoYears();
    }

    private static Weekdays drawDays(Draw draw, int count) {
        List<Integer> order = new ArrayList<>();
        for (int day = 0; day < Weekdays.COUNT; day++) {
            order.add(draw.below(1_000) * Weekdays.COUNT + day);
        }
        order.sort(Comparator.naturalOrder());
        int mask = 0;
        for (int drawn : order.subList(0, count)) {
            mask |= 1 << (drawn % Weekdays.COUNT);
        }
        return new Weekdays(mask);
    }

    /** The weekdays in school in a period, by whether it starts in the new calendar year. */
    Weekdays schoolDays(boolean later) {
        return later ? laterSchoolDays : schoolDays;
    }
}
