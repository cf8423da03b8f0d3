package nl.leerplaats.solver.mapping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.problem.CompanyFact;

/**
 * Stage dates and minutes of placements. Most requests share their dates and most companies their closures, so the dates are computed once
 * for each combination and only counted for each student.
 */
final class StageDateCounts {

    /** The closures by number, for a key is made for each company of each request. */
    private record Key(String calendarId, LocalDate first, LocalDate last, int closures, boolean half) {}

    /** Dates by set of weekdays, each as days of the epoch, in order. */
    private static final class DatesByDays {
        private final long[][] dates = new long[1 << Weekdays.COUNT][];
    }

    private final PlanningYear year;
    private final Map<Key, DatesByDays> cache = new LinkedHashMap<>();
    private final Map<List<DateRange>, Integer> numbers = new LinkedHashMap<>();
    private final int[] closuresOf;

    StageDateCounts(PlanningYear year) {
        this.year = year;
        closuresOf = new int[year.dataset().companies().size()];
    }

    /** Minutes and dates of one placement. */
    record Amount(int minutes, int dates) {}

    /** The dates of a request at a company, to count for each set of weekdays. */
    DateCounter counter(PlannedRequest request, CompanyFact company) {
        Key key = new Key(
                request.school().calendarId(),
                request.firstDay(),
                request.lastDay(),
                closuresOf(company),
                request.isHalfDay());
        return new DateCounter(request, company, cache.computeIfAbsent(key, unused -> new DatesByDays()));
    }

    /** The number of a company's closures, from 1; companies that are closed on the same days have the same. */
    private int closuresOf(CompanyFact company) {
        int number = closuresOf[company.index()];
        if (number == 0) {
            number = numbers.computeIfAbsent(company.company().closures(), key -> numbers.size() + 1);
            closuresOf[company.index()] = number;
        }
        return number;
    }

    /** Counts the stage dates of a request at a company. */
    final class DateCounter {
        private final PlannedRequest request;
        private final CompanyFact company;
        private final DatesByDays byDays;
        private final long sixteenFrom;
        private final int minutesUnder16;
        private final int minutesFrom16;

        private DateCounter(PlannedRequest request, CompanyFact company, DatesByDays byDays) {
            this.request = request;
            this.company = company;
            this.byDays = byDays;
            this.sixteenFrom = sixteenthBirthday(request.student().birthDate());
            int longest = request.uncappedDayMinutes(company.company());
            this.minutesUnder16 = Math.min(longest, LegalLimits.dayMinutes(true));
            this.minutesFrom16 = Math.min(longest, LegalLimits.dayMinutes(false));
        }

        /** The amount for a set of weekdays. */
        Amount amount(int daysMask) {
            long[] dates = byDays.dates[daysMask];
            if (dates == null) {
                dates = year
                        .daysOf(request.school())
                        .listStageDates(
                                request.firstDay(),
                                request.lastDay(),
                                new Weekdays(daysMask),
                                company.company().closures(),
                                request.isHalfDay())
                        .stream()
                        .mapToLong(LocalDate::toEpochDay)
                        .toArray();
                byDays.dates[daysMask] = dates;
            }
            int found = Arrays.binarySearch(dates, sixteenFrom);
            int under16 = found >= 0 ? found : -found - 1;
            return new Amount(under16 * minutesUnder16 + (dates.length - under16) * minutesFrom16, dates.length);
        }
    }

    /** First day on which somebody is sixteen; born on 29 February: 1 March in other years. */
    private static long sixteenthBirthday(LocalDate birthDate) {
        LocalDate birthday = birthDate.plusYears(LegalLimits.YOUTH_AGE);
        boolean leapDay = birthDate.getDayOfMonth() != birthday.getDayOfMonth();
        return birthday.toEpochDay() + (leapDay ? 1 : 0);
    }
}
