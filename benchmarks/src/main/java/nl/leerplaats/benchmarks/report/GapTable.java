package nl.leerplaats.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.benchmarks.result.ResultLine;

/** Kind, time limit and contender: medians of cost and gap, and how many runs were proven optimal. */
final class GapTable {

    /** Runs that are compared with each other. */
    record Group(String kind, long timeLimitMillis, int threads, String contender) {
        static Group of(ResultLine line) {
            return new Group(
                    line.instance().kind(),
                    line.settings().timeLimitMillis(),
                    line.settings().threads(),
                    line.contender());
        }
    }

    private final AllKnowledge knowledge;

    GapTable(AllKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    String of(List<ResultLine> lines) {
        Map<Group, List<ResultLine>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(Group.of(line), key -> new ArrayList<>()).add(line));
        MarkdownTable table = new MarkdownTable(
                "kind",
                "time",
                "threads",
                "contender",
                "runs",
                "with a plan",
                "lowest medium",
                "medium",
                "soft",
                "gap",
                "best possible, proven");
        groups.forEach((group, runs) -> table.row(row(group, runs)));
        return table.toString();
    }

    private List<String> row(Group group, List<ResultLine> runs) {
        List<ResultLine> valid = runs.stream().filter(ResultLine::isValid).toList();
        long lowest = valid.stream().filter(this::hasLowestMedium).count();
        long proven = valid.stream().filter(knowledge::isOptimal).count();
        return List.of(
                group.kind(),
                Figures.seconds(group.timeLimitMillis()),
                "" + group.threads(),
                group.contender(),
                "" + runs.size(),
                "" + valid.size(),
                "" + lowest,
                valid.isEmpty()
                        ? "–"
                        : Figures.number(Medians.of(
                                valid.stream().map(line -> plan(line).medium()).toList())),
                valid.isEmpty()
                        ? "–"
                        : Figures.number(Medians.of(
                                valid.stream().map(line -> plan(line).soft()).toList())),
                gap(runs),
                "" + proven);
    }

    /** The median over all runs: one without a plan, or with more medium cost than the lowest, is worse than any gap. */
    private String gap(List<ResultLine> runs) {
        return Figures.share(Medians.of(runs.stream().map(knowledge::gap).toList()));
    }

    private boolean hasLowestMedium(ResultLine line) {
        return plan(line).medium()
                == Objects.requireNonNull(knowledge.of(line).best()).medium();
    }

    private static ResultLine.PlanFigures plan(ResultLine line) {
        return Objects.requireNonNull(line.plan());
    }
}
