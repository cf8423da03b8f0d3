package nl.leerplaats.cli.replan;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.workbook.inbox.Inbox;
import org.jspecify.annotations.Nullable;

/** What happened in a night, in words. */
final class NightReport {

    private final Context context;
    private final Messages messages;
    private final Texts texts;
    private final Names names;
    private final boolean all;

    /**
     * A report.
     *
     * @param context where it is written
     * @param names names of the dataset before and after the changes
     * @param all whether long lists are written in full
     */
    NightReport(Context context, Names names, boolean all) {
        this.context = context;
        this.names = names;
        this.all = all;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    /** Writes what was read, what became of the changes, and whether the plan still holds. */
    void print(NightFiles files, NightResult result) {
        if (files.read().isEmpty()) {
            context.print(messages.get("night.nothingRead"));
        } else {
            context.print(messages.get("night.read", files.read().size()));
            printLines(files.read().stream().map(this::line).toList());
        }
        if (!files.waiting().isEmpty()) {
            context.print(messages.get("night.waiting"));
            printLines(files.waiting().stream().map(Names::oneLine).toList());
        }
        files.told().forEach(one -> context.print(Names.oneLine(texts.finding(one))));
        context.print("");
        new ChangeReport(context, names, all).print(result.tonight());
        print(result.need());
        context.print("");
    }

    private void printLines(List<String> lines) {
        Excerpt.of(lines, all, messages).forEach(line -> context.print("  " + line));
    }

    private String line(NightFile file) {
        String name = Names.oneLine(file.name());
        return switch (file.outcome()) {
            case USED -> messages.get("night.used", name, file.changes());
            case PARTLY -> messages.get("night.partly", name, file.changes(), Inbox.DONE, first(file));
            case SET_ASIDE -> messages.get("night.setAside", name, Inbox.SET_ASIDE, first(file));
        };
    }

    /** The worst; the text beside the file has all of it. */
    private String first(NightFile file) {
        Finding first = Collections.min(file.findings(), Comparator.comparing(Finding::severity));
        return Names.oneLine(texts.finding(first, names));
    }

    private void print(@Nullable NightNeed need) {
        if (need == null) {
            context.print(messages.get("night.afterYear"));
            return;
        }
        if (!need.isThere()) {
            context.print(messages.get("night.holds"));
            if (need.unplaced() > 0) {
                context.print(messages.get("night.stillUnplaced", need.unplaced()));
            }
            return;
        }
        context.print(messages.get("night.why"));
        if (need.leftOut() > 0) {
            context.print("  " + messages.get("night.leftOut", need.leftOut()));
        }
        if (need.broken() > 0) {
            context.print("  " + messages.get("night.broken", need.broken()));
        }
        if (need.unplaced() > 0) {
            context.print("  " + messages.get("night.unplaced", need.unplaced(), need.changes()));
        }
    }
}
