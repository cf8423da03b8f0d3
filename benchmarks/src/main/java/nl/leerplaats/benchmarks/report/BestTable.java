package nl.leerplaats.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.plan.Cost;

/** The best that is known of each instance that was measured. */
final class BestTable {

    private final AllKnowledge knowledge;

    BestTable(AllKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    String of(List<ResultLine> lines) {
        Map<String, ResultLine> instances = new LinkedHashMap<>();
        lines.forEach(line -> instances.putIfAbsent(line.instance().sha256(), line));
        MarkdownTable table = new MarkdownTable(
                "instance",
                "best medium",
                "bound",
                "of which unavoidable",
                "best soft",
                "bound at that medium",
                "gap",
                "best by",
                "proven");
        instances.values().forEach(line -> {
            Knowledge known = knowledge.of(line);
            Cost best = known.best();
            if (best != null) {
                table.row(List.of(
                        line.instance().name(),
                        Figures.number(best.medium()),
                        Figures.number(known.leastMedium()),
                        Figures.number(known.unavoidableMedium()),
                        Figures.number(best.soft()),
                        Figures.number(known.leastSoft(best.medium())),
                        Figures.share(known.gap(best).orElse(Double.POSITIVE_INFINITY)),
                        known.bestBy(),
                        known.isOptimal(best) ? "yes" : "no"));
            }
        });
        return table.toString();
    }
}
