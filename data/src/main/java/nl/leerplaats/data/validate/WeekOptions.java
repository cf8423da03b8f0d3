package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.check.PlacementConditions;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * The sets of weekdays that a request allows, and how long a week with each of them is (docs/rules.md, rules {@code days} and {@code week}).
 *
 * @param sets allowed sets of weekdays
 * @param conditions the rules of a placement of the request
 */
record WeekOptions(List<Weekdays> sets, PlacementConditions conditions) {

    static WeekOptions of(PlannedRequest request) {
        return of(new PlacementConditions(request));
    }

    static WeekOptions of(PlacementConditions conditions) {
        List<Weekdays> sets = new ArrayList<>();
        for (int mask = 1; mask <= Weekdays.ALL.mask(); mask++) {
            Weekdays days = new Weekdays(mask);
            if (conditions.allowDays(days)) {
                sets.add(days);
            }
        }
        return new WeekOptions(sets, conditions);
    }

    /** Longest week in minutes. */
    int limit() {
        return conditions.weekLimit();
    }

    /** Longest stage day in minutes by law. */
    int dayCap() {
        return conditions.dayLimit();
    }

    /** Tells whether some allowed set lies within the given weekdays and keeps the week short enough. */
    boolean fitWithin(Weekdays available, int dayLength) {
        for (Weekdays days : sets) {
            if (available.containsAll(days) && conditions.weekMinutes(days, dayLength) <= limit()) {
                return true;
            }
        }
        return false;
    }

    /** The shortest week in minutes over all allowed sets; 0 where no set is allowed. */
    int shortestWeek(int dayLength) {
        return sets.stream()
                .mapToInt(days -> conditions.weekMinutes(days, dayLength))
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
        if (conditions.weekMinutes(days, Math.min(longest, dayCap())) <= limit()) {
            return longest;
        }
        return Math.floorDiv(limit() - conditions.weekMinutes(days, 0), days.size());
    }
}
