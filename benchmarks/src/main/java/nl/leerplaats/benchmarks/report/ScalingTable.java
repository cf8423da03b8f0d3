package nl.leerplaats.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.plan.Cost;

/** From small to large: how long it takes to come within two per cent of the best bound, and how much memory. */
final class ScalingTable {

    private static final double NEAR = 0.02;

    private final AllKnowledge knowledge;

    ScalingTable(AllKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    String of(List<ResultLine> lines) {
        MarkdownTable table = new MarkdownTable(
                "students",
                "instance",
                "contender",
                "limit",
                "load",
                "time to 2%",
                "medium",
                "soft",
                "heap",
                "process");
        lines.stream()
                .sorted(Comparator.comparingInt(
                                (ResultLine line) -> line.instance().students())
                        .thenComparing(line -> line.instance().name())
                        .thenComparing(ResultLine::contender)
                        .thenComparing(ResultLine::time))
                .forEach(line -> table.row(row(line)));
        return table.toString();
    }

    private List<String> row(ResultLine line) {
        OptionalLong near = timeToNear(line);
        Long resident = line.usage().peakResidentMegabytes();
        ResultLine.PlanFigures plan = line.plan();
        return List.of(
                Figures.number(line.instance().students()),
                line.instance().name(),
                line.contender(),
                Figures.seconds(line.settings().timeLimitMillis()),
                Figures.seconds(line.usage().loadMillis()),
                near.isPresent() ? Figures.seconds(near.getAsLong()) : "–",
                plan == null ? line.outcome() : Figures.number(plan.medium()),
                plan == null ? "–" : Figures.number(plan.soft()),
                Figures.number(line.usage().peakHeapMegabytes()) + " MB",
                resident == null ? "–" : Figures.number(resident) + " MB");
    }

    private OptionalLong timeToNear(ResultLine line) {
        return line.trace().stream()
                .filter(point -> knowledge
                                .of(line)
                                .gap(new Cost(0, point.get(1), point.get(2)))
                                .orElse(Double.POSITIVE_INFINITY)
                        <= NEAR)
                .mapToLong(point -> point.get(0))
                .min();
    }
}
