package nl.leerplaats.benchmarks.report;

import java.util.List;
import nl.leerplaats.benchmarks.result.ResultLine;

/** What one contender has to reach, and what it reached. */
final class MarkTable {

    private final AllKnowledge knowledge;
    private final String contender;

    MarkTable(AllKnowledge knowledge, String contender) {
        this.knowledge = knowledge;
        this.contender = contender;
    }

    String of(List<ResultLine> lines) {
        MarkdownTable table = new MarkdownTable(
                "kind",
                "time",
                "wanted",
                "instances",
                "runs",
                "median gap",
                "largest gap",
                "best possible, proven",
                "reached");
        for (Mark mark : Mark.ALL) {
            List<ResultLine> runs = lines.stream()
                    .filter(line -> mark.isFor(line) && line.contender().equals(contender))
                    .toList();
            table.row(row(mark, runs));
        }
        return table.toString();
    }

    private List<String> row(Mark mark, List<ResultLine> runs) {
        List<Double> gaps = runs.stream().map(knowledge::gap).sorted().toList();
        double median = gaps.isEmpty() ? Double.POSITIVE_INFINITY : Medians.of(gaps);
        return List.of(
                mark.kind(),
                Figures.seconds(mark.timeLimitMillis()),
                Figures.share(mark.gap()),
                ""
                        + runs.stream()
                                .map(line -> line.instance().sha256())
                                .distinct()
                                .count(),
                "" + runs.size(),
                Figures.share(median),
                gaps.isEmpty() ? "–" : Figures.share(gaps.get(gaps.size() - 1)),
                "" + runs.stream().filter(knowledge::isOptimal).count(),
                runs.isEmpty() ? "not measured" : median <= mark.gap() ? "yes" : "**no**");
    }
}
