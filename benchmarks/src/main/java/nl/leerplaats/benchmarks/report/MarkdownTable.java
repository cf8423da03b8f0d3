package nl.leerplaats.benchmarks.report;

import java.util.List;

/** A table in Markdown. */
final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    MarkdownTable(String... heads) {
        row(List.of(heads));
        text.append("|---".repeat(heads.length)).append("|\n");
    }

    void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.append('\n').toString();
    }
}
