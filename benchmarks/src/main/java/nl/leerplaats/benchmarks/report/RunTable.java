package nl.leerplaats.benchmarks.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.result.ResultLine;

/** The health of every run: how many of each, and each by itself. */
final class RunTable {

    /** A run that takes this much longer than its limit, and a second, is late. */
    private static final double LATE = 1.05;

    private static final long LATE_MILLIS = 1000;

    private final AllKnowledge knowledge;

    RunTable(AllKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** How many runs of each contender are in which health. */
    String counts(List<ResultLine> lines) {
        Map<String, Map<Health, Integer>> counts = new LinkedHashMap<>();
        for (ResultLine line : lines) {
            counts.computeIfAbsent(line.contender(), key -> new EnumMap<>(Health.class))
                    .merge(Health.of(line, knowledge.of(line)), 1, Integer::sum);
        }
        MarkdownTable table = new MarkdownTable("contender", "health", "runs");
        counts.forEach((contender, healths) ->
                healths.forEach((health, number) -> table.row(List.of(contender, health.text(), "" + number))));
        return table.toString();
    }

    /** The runs that somebody has to look at, or nothing. */
    String alarms(List<ResultLine> lines) {
        List<ResultLine> alarms = lines.stream()
                .filter(line -> Health.of(line, knowledge.of(line)).isAlarm())
                .toList();
        return alarms.isEmpty() ? "No run is invalid or suspicious.\n\n" : "**Runs to look at:**\n\n" + each(alarms);
    }

    /** Each run. */
    String each(List<ResultLine> lines) {
        MarkdownTable table = new MarkdownTable(
                "instance",
                "contender",
                "seed",
                "limit",
                "outcome",
                "medium",
                "soft",
                "gap",
                "claim",
                "time",
                "heap",
                "process",
                "health",
                "note");
        lines.stream()
                .sorted(Comparator.comparing(
                                (ResultLine line) -> line.instance().kind())
                        .thenComparingLong(line -> line.instance().seed())
                        .thenComparingInt(line -> line.instance().students())
                        .thenComparingLong(line -> line.settings().timeLimitMillis())
                        .thenComparing(ResultLine::contender)
                        .thenComparingLong(line -> line.settings().seed())
                        .thenComparing(ResultLine::time))
                .forEach(line -> table.row(row(line)));
        return table.toString();
    }

    private List<String> row(ResultLine line) {
        ResultLine.PlanFigures plan = line.plan();
        Knowledge known = knowledge.of(line);
        Long resident = line.usage().peakResidentMegabytes();
        return List.of(
                line.instance().name(),
                line.contender(),
                "" + line.settings().seed(),
                Figures.seconds(line.settings().timeLimitMillis()),
                line.outcome(),
                plan == null ? "–" : Figures.number(plan.medium()),
                plan == null ? "–" : Figures.number(plan.soft()),
                Figures.share(knowledge.gap(line)),
                line.verdict(),
                Figures.seconds(line.usage().elapsedMillis()) + (isLate(line) ? ", late" : ""),
                Figures.number(line.usage().peakHeapMegabytes()) + " MB",
                resident == null ? "–" : Figures.number(resident) + " MB",
                Health.of(line, known).text(),
                line.note().replace("|", "/").replace("\n", " "));
    }

    private static boolean isLate(ResultLine line) {
        return line.usage().elapsedMillis() > LATE * line.settings().timeLimitMillis() + LATE_MILLIS;
    }
}
