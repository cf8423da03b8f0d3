package nl.leerplaats.data.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.model.Weekdays;

/**
 * A class of a school: pupils with one timetable.
 *
 * @param grade 3 or 4
 * @param schoolDays weekdays on which the class has to be in school in the first half of the year
 * @param laterSchoolDays the same in the second half
 * @param daysPerWeek usual wish for the number of stage days, the preferred one first
 * @param examsFrom first day of the exams, for grade 4
 */
record ClassGroup(
        int grade, Weekdays schoolDays, Weekdays laterSchoolDays, List<Integer> daysPerWeek, LocalDate examsFrom) {

    /** A wish for numbers of stage days with its share in percent: two days for two thirds, three or four for a quarter. */
    private record Pattern(List<Integer> days, int share) {}

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern(List.of(2), 34),
            new Pattern(List.of(2, 3), 23),
            new Pattern(List.of(2, 1), 6),
            new Pattern(List.of(3, 2), 16),
            new Pattern(List.of(3), 5),
            new Pattern(List.of(1, 2), 5),
            new Pattern(List.of(1), 1),
            new Pattern(List.of(3, 4), 3),
            new Pattern(List.of(4, 3), 3),
            new Pattern(List.of(4, 3, 2), 4));

    ClassGroup {
        daysPerWeek = List.copyOf(daysPerWeek);
    }

    static ClassGroup draw(Draw draw, int grade) {
        int free = draw.weighted(List.of(2, 3, 4, 5), days -> days == 3 ? 35 : days == 2 ? 25 : 20);
        Weekdays schoolDays = drawDays(draw, Weekdays.COUNT - free);
        Weekdays later = draw.chance(85) ? schoolDays : drawDays(draw, Weekdays.COUNT - free);
        return new ClassGroup(
                grade,
                schoolDays,
                later,
                drawPattern(draw, free),
                SchoolYear.day(draw.pick(List.of("05-10", "05-14", "05-18", "05-24"))));
    }

    /** A wish for numbers of stage days of which at least one fits in the free weekdays. */
    static List<Integer> drawPattern(Draw draw, int freeDays) {
        return draw.weighted(
                        PATTERNS,
                        pattern -> pattern.days().stream().anyMatch(days -> days <= freeDays) ? pattern.share() : 0)
                .days();
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
