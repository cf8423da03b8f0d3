package nl.leerplaats.cli.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.command.YearChoice;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.TextTable;
import nl.leerplaats.data.format.CalendarWriter;
import nl.leerplaats.data.holiday.HolidayRegion;
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
public final class CalendarCommand implements Callable<Integer> {

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

    public CalendarCommand(Context context) {
        this.context = context;
        messages = context.messages();
    }

    @Override
    public Integer call() {
        Services.silenceLog();
        YearChoice choice = new YearChoice(context, region, municipality);
        SchoolYear schoolYear = choice.schoolYear(year);
        choice.requirePeriods(periods);
        HolidayRegion chosen = choice.chooseRegion();
        SchoolCalendar calendar = RegionCalendar.make(chosen, schoolYear, periods);
        if (json) {
            context.print(document(calendar));
        } else {
            print(calendar, chosen, schoolYear);
        }
        return ExitStatus.DONE.code();
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
