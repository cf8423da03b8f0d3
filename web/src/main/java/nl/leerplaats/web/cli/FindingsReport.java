package nl.leerplaats.web.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.text.Texts;

/** The findings of an input check, errors first, those of one kind together. */
final class FindingsReport {

    private final Context context;
    private final Messages messages;
    private final Texts texts;
    private final boolean all;

    /** A report of everything, or of the first findings of each kind. */
    FindingsReport(Context context, boolean all) {
        this.context = context;
        this.all = all;
        messages = context.messages();
        texts = Texts.of(messages.locale());
    }

    /** Writes every finding with its place, what is wrong and what to do. */
    void print(List<Finding> findings) {
        printSeverity(findings, Severity.ERROR, "findings.errorsHeading");
        printSeverity(findings, Severity.WARNING, "findings.warningsHeading");
    }

    private void printSeverity(List<Finding> findings, Severity severity, String heading) {
        List<Finding> these = of(findings, severity);
        if (these.isEmpty()) {
            return;
        }
        context.print(messages.get(heading, these.size()));
        Map<FindingCode, List<String>> byCode = new TreeMap<>();
        for (Finding finding : these) {
            byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(line(finding));
        }
        byCode.forEach((code, lines) -> {
            context.print("  " + messages.get("findings.kind", code.code(), lines.size()));
            Excerpt.of(lines, all, messages).forEach(line -> context.print("    " + line));
        });
        context.print("");
    }

    private String line(Finding finding) {
        return texts.place(finding) + ": " + texts.finding(finding);
    }

    /** How many there are, as the user reads it: "2 warnings". */
    String count(List<Finding> findings, Severity severity) {
        String key = severity == Severity.ERROR ? "findings.errors" : "findings.warnings";
        return messages.get(key, of(findings, severity).size());
    }

    static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
