package nl.leerplaats.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.plan.Cost;

/** Who beats whom: the same instance, time, threads and seed. A plan beats no plan; two without one are even. */
final class DuelTable {

    private record Round(String sha256, long timeLimitMillis, int threads, long seed) {}

    private static final class Score {
        private int won;
        private int even;
        private int lost;
    }

    private static final Cost NO_PLAN = new Cost(Long.MAX_VALUE, 0, 0);

    private final String champion;

    /** A table in which one contender meets all others. */
    DuelTable(String champion) {
        this.champion = champion;
    }

    String of(List<ResultLine> lines) {
        Map<Round, Map<String, ResultLine>> rounds = new LinkedHashMap<>();
        for (ResultLine line : lines) {
            Round round = new Round(
                    line.instance().sha256(),
                    line.settings().timeLimitMillis(),
                    line.settings().threads(),
                    line.settings().seed());
            rounds.computeIfAbsent(round, key -> new LinkedHashMap<>()).put(line.contender(), line);
        }
        Map<List<String>, Score> scores = new LinkedHashMap<>();
        rounds.values().forEach(round -> play(round, scores));
        MarkdownTable table = new MarkdownTable("kind", champion + " against", "won", "even", "lost");
        scores.forEach((pair, score) -> {
            List<String> cells = new ArrayList<>(pair);
            cells.addAll(List.of("" + score.won, "" + score.even, "" + score.lost));
            table.row(cells);
        });
        return table.toString();
    }

    private void play(Map<String, ResultLine> round, Map<List<String>, Score> scores) {
        ResultLine own = round.get(champion);
        if (own == null) {
            return;
        }
        round.forEach((name, other) -> {
            if (name.equals(champion)) {
                return;
            }
            Score score = scores.computeIfAbsent(List.of(own.instance().kind(), name), key -> new Score());
            int difference = cost(own).compareTo(cost(other));
            score.won += difference < 0 ? 1 : 0;
            score.even += difference == 0 ? 1 : 0;
            score.lost += difference > 0 ? 1 : 0;
        });
    }

    private static Cost cost(ResultLine line) {
        ResultLine.PlanFigures plan = line.plan();
        return plan == null ? NO_PLAN : plan.cost();
    }
}
