package nl.leerplaats.data.validate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** Stage dates at companies that are never closed, kept because many students share them. */
final class StageDateCache {

    private final PlanningYear year;
    private final Map<Key, List<LocalDate>> dates = new LinkedHashMap<>();

    StageDateCache(PlanningYear year) {
        this.year = year;
    }

    /** What stage dates depend on when no company is closed. */
    private record Key(String calendarId, LocalDate first, LocalDate last, Weekdays days, boolean half) {}

    /** The stage dates on the given weekdays at a company that is never closed. */
    List<LocalDate> list(PlannedRequest request, Weekdays days) {
        Key key = new Key(
                request.school().calendarId(), request.firstDay(), request.lastDay(), days, request.isHalfDay());
        return dates.computeIfAbsent(
                key,
                k -> year.daysOf(request.school())
                        .listStageDates(request.firstDay(), request.lastDay(), days, List.of(), request.isHalfDay()));
    }

    /** Minutes of stage dates with days of at most the given length, cut to the law on each date. */
    static long minutes(PlannedRequest request, List<LocalDate> dates, int longest) {
        int young = countUnder16(request.student().birthDate(), dates);
        long minutesYoung = Math.min(longest, LegalLimits.dayMinutes(true));
        long minutesOlder = Math.min(longest, LegalLimits.dayMinutes(false));
        return young * minutesYoung + (dates.size() - young) * minutesOlder;
    }

    /** How many of the first dates come before the sixteenth birthday. */
    private static int countUnder16(LocalDate birthDate, List<LocalDate> dates) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (LegalLimits.isUnder16(birthDate, dates.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
