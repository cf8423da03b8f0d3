package nl.leerplaats.cli.replan;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.document.ical.CalendarFile;

/** Which changes were made, which were known, and which do not fit and why. */
final class ChangeReport {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Context context;
    private final Messages messages;
    private final Texts texts;
    private final Names names;
    private final boolean all;

    /**
     * A report.
     *
     * @param names names of the dataset before and after the changes
     * @param all whether long lists are written in full
     */
    ChangeReport(Context context, Names names, boolean all) {
        this.context = context;
        this.names = names;
        this.all = all;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    void print(Applied result) {
        print("change.applied", lines(result.applied()));
        print("change.known", lines(result.known()));
        printSetAside(result.setAside());
    }

    private List<String> lines(List<Change> some) {
        return some.stream().map(this::line).toList();
    }

    private String line(Change change) {
        ZonedDateTime at = change.at().atZone(CalendarFile.ZONE);
        String when = texts.date(at.toLocalDate()) + " " + at.format(CLOCK);
        String who = change.by() == null ? "" : ", " + Names.oneLine(change.by());
        String note = change.note() == null ? "" : " (" + Names.oneLine(change.note()) + ")";
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

    private void printSetAside(List<Applied.SetAside> some) {
        if (some.isEmpty()) {
            return;
        }
        context.print(messages.get("change.setAside", some.size()));
        for (Applied.SetAside aside : some) {
            context.print("  " + line(aside.change()));
            for (Finding finding : aside.findings()) {
                context.print("    " + texts.finding(finding, names));
            }
        }
        context.print("");
    }
}
