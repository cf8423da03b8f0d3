package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * The sets of weekdays that a request allows, and how long a week with each of them is (docs/rules.md, rules {@code days} and {@code week}).
 *
 * @param sets allowed sets of weekdays
 * @param schoolMinutes minutes in school on a weekday without stage
 * @param limit longest week in minutes
 * @param dayCap longest stage day in minutes by law, on the first day
 */
record WeekOptions(List<Weekdays> sets, PerWeekday schoolMinutes, int limit, int dayCap) {

    static WeekOptions of(PlannedRequest request) {
        List<Weekdays> sets = new ArrayList<>();
        for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
            Weekdays days = new Weekdays(mask);
            if (request.request().daysPerWeek().contains(days.size())
                    && !days.intersects(request.request().schoolDays())) {
                sets.add(days);
            }
        }
        boolean under16 = request.isUnder16();
        return new WeekOptions(
                sets,
                request.school().schoolMinutes(),
                LegalLimits.weekMinutes(under16),
                LegalLimits.dayMinutes(under16));
    }

    /** Minutes of a normal week with stage days of the given length. */
    int weekMinutes(Weekdays days, int dayLength) {
        return days.size() * dayLength + schoolMinutes.sumOutside(days);
    }

    /** Tells whether some allowed set lies within the given weekdays and keeps the week short enough. */
    boolean fitWithin(Weekdays available, int dayLength) {
        for (Weekdays days : sets) {
            if (available.containsAll(days) && weekMinutes(days, dayLength) <= limit) {
                return true;
            }
        }
        return false;
    }

    /** The shortest week in minutes over all allowed sets; 0 where no set is allowed. */
    int shortestWeek(int dayLength) {
        return sets.stream()
                .mapToInt(days -> weekMinutes(days, dayLength))
                .min()
                .orElse(0);
    }

    /**
     * The longest day of the company in minutes with which a week of these days is short enough.
     *
     * @param longest longest day of any company
     * @return at most {@code longest}; negative where school alone takes too long
     */
    int longestDay(Weekdays days, int longest) {
        if (weekMinutes(days, Math.min(longest, dayCap)) <= limit) {
            return longest;
        }
        return Math.floorDiv(limit - schoolMinutes.sumOutside(days), days.size());
    }
}
