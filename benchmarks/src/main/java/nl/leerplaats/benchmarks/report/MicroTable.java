package nl.leerplaats.benchmarks.report;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.benchmarks.result.MicroResults;

/** Small measurements. */
final class MicroTable {

    private MicroTable() {}

    static String of(List<MicroResults.Line> lines) {
        MarkdownTable table = new MarkdownTable("measurement", "of", "mean", "± (99.9%)", "unit", "JDK");
        lines.forEach(line -> table.row(List.of(
                line.name(),
                line.subject(),
                String.format(Locale.ROOT, "%,.2f", line.score()),
                Double.isNaN(line.error()) ? "–" : String.format(Locale.ROOT, "%,.2f", line.error()),
                line.unit(),
                line.java())));
        return table.toString();
    }
}
