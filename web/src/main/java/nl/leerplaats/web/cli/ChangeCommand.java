package nl.leerplaats.web.cli;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.Changes;
import nl.leerplaats.data.document.ical.CalendarFile;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts changes into a dataset, and tells which of them were made, which were known, and which do not fit. */
@Command(name = "change", sortOptions = false)
final class ChangeCommand implements Callable<Integer> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Context context;
    private final Messages messages;
    private final Texts texts;

    @Parameters(index = "0", paramLabel = "DATASET")
    private Path input = Path.of("");

    @Parameters(index = "1", paramLabel = "CHANGES")
    private Path changes = Path.of("");

    @Option(names = "--output", paramLabel = "DATASET2", required = true)
    private Path output = Path.of("");

    @Option(names = "--all")
    private boolean all;

    ChangeCommand(Context context) {
        this.context = context;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    @Override
    public Integer call() {
        Input files = new Input(context, all);
        files.requireFile(input);
        files.requireFile(changes);
        OutputFile file = OutputFile.of(output, input, messages);
        Dataset dataset = files.readDataset(input, Input.Warnings.COUNTED);
        Changes given = files.readChanges(changes, dataset);
        Applied result = ChangeLog.apply(dataset, given.changes());
        String written = file.write("change.written", path -> DatasetWriter.write(result.dataset(), path));
        Names names = Names.of(dataset).orElse(Names.of(result.dataset()));
        print("change.applied", lines(result.applied(), names));
        print("change.known", lines(result.known(), names));
        printSetAside(result.setAside(), names);
        context.print(written);
        return ExitStatus.DONE.code();
    }

    private List<String> lines(List<Change> some, Names names) {
        return some.stream().map(change -> line(change, names)).toList();
    }

    private String line(Change change, Names names) {
        ZonedDateTime at = change.at().atZone(CalendarFile.ZONE);
        String when = texts.date(at.toLocalDate()) + " " + at.format(CLOCK);
        String who = change.by() == null ? "" : ", " + change.by();
        String note = change.note() == null ? "" : " (" + change.note() + ")";
        return when + who + ": " + texts.change(change, names) + note;
    }

    private void print(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        context.print(messages.get(key, lines.size()));
        Excerpt.of(lines, all, messages).forEach(line -> context.print("  " + line));
        context.print("");
    }

    private void printSetAside(List<Applied.SetAside> some, Names names) {
        if (some.isEmpty()) {
            return;
        }
        context.print(messages.get("change.setAside", some.size()));
        for (Applied.SetAside aside : some) {
            context.print("  " + line(aside.change(), names));
            for (Finding finding : aside.findings()) {
                context.print("    " + texts.finding(finding, names));
            }
        }
        context.print("");
    }
}
