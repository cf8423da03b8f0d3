package nl.leerplaats.cli.file;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.cli.command.OutputFile;
import nl.leerplaats.cli.command.Services;
import nl.leerplaats.cli.command.WorkbookFile;
import nl.leerplaats.cli.command.YearChoice;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.workbook.sheet.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a workbook to fill in, with examples, and with the calendar of a school year where one is asked for. */
@Command(name = "template", sortOptions = false)
public final class TemplateCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "OUT")
    private Path output = Path.of("");

    @Option(names = "--region", paramLabel = "REGION")
    private @Nullable HolidayRegion region;

    @Option(names = "--municipality", paramLabel = "NAME")
    private @Nullable String municipality;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable String year;

    @Option(names = "--periods", paramLabel = "N")
    private @Nullable Integer periods;

    public TemplateCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Services.silenceLog();
        WorkbookFile.requireName(output, context);
        List<SchoolCalendar> calendars = calendars();
        OutputFile file = OutputFile.of(output, context.messages());
        context.print(file.write(
                "template.written",
                path -> AtomicFile.write(path, out -> WorkbookWriter.writeTemplate(calendars, out))));
        for (SchoolCalendar calendar : calendars) {
            context.print(context.messages().get("template.calendar", calendar.id()));
        }
        return ExitStatus.DONE.code();
    }

    /** The calendar that is asked for; none where nothing is said about one. */
    private List<SchoolCalendar> calendars() {
        if (region == null && municipality == null && year == null && periods == null) {
            return List.of();
        }
        YearChoice choice = new YearChoice(context, region, municipality);
        HolidayRegion chosen = choice.chooseRegion();
        if (year == null) {
            throw context.wrongUse("template.noYear", YearChoice.knownYears());
        }
        int count = periods == null ? RegionCalendar.DEFAULT_PERIODS : periods;
        choice.requirePeriods(count);
        return List.of(RegionCalendar.make(chosen, choice.schoolYear(year), count));
    }
}
