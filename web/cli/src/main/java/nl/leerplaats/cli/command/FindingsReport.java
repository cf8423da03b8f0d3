package nl.leerplaats.cli.command;

import java.util.List;
import nl.leerplaats.cli.terminal.Excerpt;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.text.FindingGroup;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/** The findings of an input check: errors, then warnings, then notices, those of one kind together. */
public final class FindingsReport {

    private final Context context;
    private final Messages messages;
    private final Texts texts;
    private final boolean all;

    /** A report of everything, or of the first findings of each kind. */
    public FindingsReport(Context context, boolean all) {
        this.context = context;
        this.all = all;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    /** Writes every finding with its place, what is wrong and what to do. */
    public void print(List<Finding> findings) {
        print(findings, null);
    }

    /** Writes every finding, with the names of the people and companies of a dataset before their ids. */
    public void print(List<Finding> findings, @Nullable Names names) {
        printSeverity(findings, Severity.ERROR, "findings.errorsHeading", names);
        boolean refused = !of(findings, Severity.ERROR).isEmpty();
        printSeverity(
                findings,
                Severity.WARNING,
                refused ? "findings.warningsHeadingRefused" : "findings.warningsHeading",
                names);
        printSeverity(findings, Severity.NOTICE, "findings.noticesHeading", names);
    }

    private void printSeverity(List<Finding> findings, Severity severity, String heading, @Nullable Names names) {
        List<FindingGroup> groups = FindingGroup.list(findings, severity);
        if (groups.isEmpty()) {
            return;
        }
        context.print(messages.get(heading, of(findings, severity).size()));
        for (FindingGroup group : groups) {
            String kind = texts.kind(group.code());
            context.print(
                    "  " + messages.get("findings.kind", kind, group.findings().size()));
            List<String> lines = group.findings().stream()
                    .map(finding -> line(finding, names))
                    .toList();
            Excerpt.of(lines, all, messages).forEach(line -> context.print("    " + line));
        }
        context.print("");
    }

    /**
     * The place in a sheet comes first, where the reader looks. A place in a document is a path for whoever works with the file: it comes last,
     * but for a document that is refused, where "here" is that place.
     */
    private String line(Finding finding, @Nullable Names names) {
        String told = texts.finding(finding, names);
        String place = texts.place(finding);
        return names == null || finding.place() instanceof SheetPlace
                ? place + ": " + told
                : messages.get("findings.at", told, place);
    }

    /** How many there are, as the user reads it: "2 warnings". */
    String count(List<Finding> findings, Severity severity) {
        String key = severity == Severity.ERROR ? "findings.errors" : "findings.warnings";
        return messages.get(key, of(findings, severity).size());
    }

    public static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
