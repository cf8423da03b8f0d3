package nl.leerplaats.data.validate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.year.AsOfSplit;
import org.jspecify.annotations.Nullable;

/** Checks {@code asOf}, the calendars, and the periods in them (docs/rules.md, calendar and re-planning). */
final class CalendarChecks {

    /** Most days of one calendar: ten years, far more than a school year. */
    static final int MAX_DAYS = 3_660;

    /** Most days of all calendars together, so that a wrong file cannot fill the memory: a thousand calendars of ten years. */
    static final int MAX_DAYS_TOGETHER = 1_000 * MAX_DAYS;

    private final FindingCollector findings;

    CalendarChecks(FindingCollector findings) {
        this.findings = findings;
    }

    void check(Dataset dataset) {
        LocalDate asOf = dataset.asOf();
        if (asOf != null && asOf.getDayOfWeek() != DayOfWeek.MONDAY) {
            findings.add(FindingCode.AS_OF_NOT_MONDAY, "$.asOf", asOf);
        }
        long together = 0;
        for (int i = 0; i < dataset.calendars().size(); i++) {
            SchoolCalendar calendar = dataset.calendars().get(i);
            String path = "$.calendars[" + i + "]";
            together += checkLength(calendar, path);
            checkPeriods(calendar, path, asOf);
        }
        if (together > MAX_DAYS_TOGETHER) {
            findings.add(FindingCode.CALENDARS_TOO_LONG, "$.calendars", together, MAX_DAYS_TOGETHER);
        }
    }

    private static boolean isRead(SchoolCalendar calendar) {
        return Unread.isRead(calendar.firstDay()) && Unread.isRead(calendar.lastDay());
    }

    private long checkLength(SchoolCalendar calendar, String path) {
        if (!isRead(calendar)) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(calendar.firstDay(), calendar.lastDay()) + 1;
        if (days > MAX_DAYS) {
            findings.add(FindingCode.CALENDAR_TOO_LONG, path + ".lastDay", calendar.lastDay(), days, MAX_DAYS);
        }
        return days;
    }

    private void checkPeriods(SchoolCalendar calendar, String path, @Nullable LocalDate asOf) {
        List<Period> periods = calendar.periods();
        Ids<Period> ids = Ids.collect("period", path + ".periods", periods, Period::id, findings);
        Period latest = null;
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            String own = path + ".periods[" + i + "]";
            if (!Unread.isRead(period.from())) {
                continue;
            }
            if (isRead(calendar)) {
                checkBounds(period, calendar, own);
            }
            checkOrder(period, latest, own);
            latest = latest == null || period.to().isAfter(latest.to()) ? period : latest;
            checkSplit(period, asOf, ids, path, periods);
        }
    }

    private void checkBounds(Period period, SchoolCalendar calendar, String path) {
        LocalDate firstDay = calendar.firstDay();
        LocalDate lastDay = calendar.lastDay();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from.isBefore(firstDay) || from.isAfter(lastDay)) {
            outside(period, calendar, path + ".from", from);
        }
        if (to.isAfter(lastDay) || to.isBefore(firstDay)) {
            outside(period, calendar, path + ".to", to);
        }
        if (from.getDayOfWeek() != DayOfWeek.MONDAY && !from.equals(firstDay)) {
            findings.add(FindingCode.PERIOD_SPLITS_WEEK, path + ".from", from, period.id());
        }
        if (to.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 && !to.equals(lastDay)) {
            findings.add(FindingCode.PERIOD_SPLITS_WEEK, path + ".to", to, period.id());
        }
    }

    private void outside(Period period, SchoolCalendar calendar, String path, LocalDate day) {
        findings.add(
                FindingCode.PERIOD_OUTSIDE_CALENDAR, path, day, period.id(), calendar.firstDay(), calendar.lastDay());
    }

    /** Compares a period with the one of those before it in the list that ends last. */
    private void checkOrder(Period period, @Nullable Period latest, String path) {
        if (latest == null || period.from().isAfter(latest.to())) {
            return;
        }
        FindingCode code =
                period.to().isBefore(latest.from()) ? FindingCode.PERIODS_OUT_OF_ORDER : FindingCode.PERIODS_OVERLAP;
        findings.add(code, path + ".from", period.from(), period.id(), latest.id());
    }

    private void checkSplit(
            Period period, @Nullable LocalDate asOf, Ids<Period> ids, String path, List<Period> periods) {
        if (asOf == null || !Unread.isRead(period.id()) || !AsOfSplit.isSplit(period, asOf)) {
            return;
        }
        String second = AsOfSplit.secondId(period.id(), asOf);
        Period taken = ids.find(second);
        if (taken != null) {
            String place = path + ".periods[" + periods.indexOf(taken) + "].id";
            findings.add(FindingCode.SPLIT_ID_TAKEN, place, second, period.id());
        }
    }
}
