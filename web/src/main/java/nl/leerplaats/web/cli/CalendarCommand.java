package nl.leerplaats.web.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.leerplaats.data.format.CalendarWriter;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.Municipalities;
import nl.leerplaats.data.holiday.Municipality;
import nl.leerplaats.data.holiday.PeriodDivision;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.SchoolHoliday;
import nl.leerplaats.data.holiday.SchoolHolidays;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.CalendarDays;
import nl.leerplaats.data.year.LegalLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the calendar of a school year in a region: holidays, legal free days, stage periods, and the days that are left to teach. */
@Command(name = "calendar", sortOptions = false)
final class CalendarCommand implements Callable<Integer> {

    private final Context context;
    private final Messages messages;

    @Option(names = "--region", paramLabel = "REGION")
    private @Nullable HolidayRegion region;

    @Option(names = "--municipality", paramLabel = "NAME")
    private @Nullable String municipality;

    @Option(names = "--year", required = true, paramLabel = "YEAR")
    private String year = "";

    @Option(names = "--periods", paramLabel = "N", defaultValue = "2")
    private int periods;

    @Option(names = "--json")
    private boolean json;

    CalendarCommand(Context context) {
        this.context = context;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Services.silenceLog();
        SchoolYear schoolYear = schoolYear();
        if (periods < 1 || periods > PeriodDivision.MOST) {
            throw context.wrongUse("calendar.periodsRange", PeriodDivision.MOST);
        }
        HolidayRegion chosen = chooseRegion();
        SchoolCalendar calendar = RegionCalendar.make(chosen, schoolYear, periods);
        if (json) {
            context.print(document(calendar));
        } else {
            print(calendar, chosen, schoolYear);
        }
        return ExitStatus.DONE.code();
    }

    private SchoolYear schoolYear() {
        String known =
                SchoolHolidays.listYears().stream().map(SchoolYear::toString).collect(Collectors.joining(", "));
        SchoolYear read = SchoolYear.find(year).orElseThrow(() -> context.wrongUse("calendar.badYear", year, known));
        if (!SchoolHolidays.listYears().contains(read)) {
            throw context.wrongUse("calendar.unknownYear", read, known);
        }
        return read;
    }

    /** The region that is given, or that of the municipality. For a divided municipality a region that is given with it decides. */
    private HolidayRegion chooseRegion() {
        if (municipality == null) {
            if (region == null) {
                throw context.wrongUse("calendar.noRegion");
            }
            return region;
        }
        List<Municipality> found = Municipalities.list(municipality);
        if (found.isEmpty()) {
            throw context.wrongUse("calendar.unknownMunicipality", municipality);
        }
        if (found.size() > 1) {
            String names = found.stream()
                    .map(one -> one.name() + " (" + one.province() + ")")
                    .collect(Collectors.joining(", "));
            throw context.wrongUse("calendar.twoMunicipalities", municipality, names);
        }
        List<HolidayRegion> regions = found.get(0).regions();
        if (region != null && regions.contains(region)) {
            return region;
        }
        String codes = regions.stream().map(HolidayRegion::code).collect(Collectors.joining(", "));
        if (region != null) {
            throw context.wrongUse("calendar.otherRegion", found.get(0).name(), codes, region.code());
        }
        if (regions.size() > 1) {
            throw context.wrongUse("calendar.dividedMunicipality", found.get(0).name(), codes);
        }
        return regions.get(0);
    }

    private static String document(SchoolCalendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CalendarWriter.write(calendar, out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written.", e);
        }
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private void print(SchoolCalendar calendar, HolidayRegion chosen, SchoolYear schoolYear) {
        CalendarDays days = CalendarDays.of(calendar);
        context.print(messages.get(
                "calendar.title", schoolYear, chosen.code(), date(calendar.firstDay()), date(calendar.lastDay())));
        context.print("");
        context.print(messages.get("calendar.closures"));
        TextTable closures = new TextTable();
        for (Closure closure : calendar.closures()) {
            String advised = isAdvised(closure, chosen, schoolYear) ? " " + messages.get("calendar.advised") : "";
            closures.add("  " + closure.name() + advised, date(closure.from()), date(closure.to()));
        }
        closures.lines().forEach(context::print);
        context.print("");
        context.print(messages.get("calendar.periods"));
        TextTable parts = new TextTable();
        for (Period period : calendar.periods()) {
            String weeks = messages.get("calendar.weeks", days.countWeeks(period.from(), period.to()));
            parts.add("  " + period.id(), date(period.from()), date(period.to()), weeks);
        }
        parts.lines().forEach(context::print);
        context.print("");
        printDays(days);
    }

    private void printDays(CalendarDays days) {
        int count = days.countOpenDates();
        int free = Math.max(0, Math.min(LegalLimits.OWN_FREE_DAYS, count - LegalLimits.TEACHING_DAYS));
        context.print(messages.get("calendar.days", count, days.weeks().size(), LegalLimits.TEACHING_DAYS));
        context.print(messages.get("calendar.free", free));
    }

    private static boolean isAdvised(Closure closure, HolidayRegion region, SchoolYear year) {
        return SchoolHolidays.list(region, year).stream()
                .anyMatch(holiday ->
                        holiday.closure().equals(closure) && holiday.status() == SchoolHoliday.Status.ADVISED);
    }

    private String date(LocalDate day) {
        String weekday = Texts.of(messages.locale()).weekdayShort(day.getDayOfWeek());
        return weekday + " " + day.format(DateTimeFormatter.ofPattern("d-M-yyyy"));
    }
}
