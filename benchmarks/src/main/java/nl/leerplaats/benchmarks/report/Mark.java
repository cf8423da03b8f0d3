package nl.leerplaats.benchmarks.report;

import java.util.List;
import nl.leerplaats.benchmarks.result.ResultLine;

/**
 * What this project's solver has to reach on two cores with 4 GB of heap: the median gap over all instances of a kind and their seeds.
 *
 * @param kind kind of instance
 * @param timeLimitMillis time limit in milliseconds
 * @param gap largest median gap that is good enough, 0.01 is one per cent
 */
record Mark(String kind, long timeLimitMillis, double gap) {

    static final List<Mark> ALL = List.of(
            new Mark("school", 10_000, 0.003),
            new Mark("tight", 60_000, 0.003),
            new Mark("multi", 60_000, 0.003),
            new Mark("replan", 60_000, 0.003),
            new Mark("blocks", 60_000, 0.003),
            new Mark("pool", 60_000, 0.003),
            new Mark("scarce", 60_000, 0.003),
            new Mark("stays", 60_000, 0.003),
            new Mark("halved", 60_000, 0.003),
            new Mark("periods", 60_000, 0.003),
            new Mark("packed", 60_000, 0.003),
            new Mark("region", 60_000, 0.003),
            new Mark("province", 60_000, 0.004),
            new Mark("nation", 120_000, 0.007),
            new Mark("nation", 300_000, 0.005));

    boolean isFor(ResultLine line) {
        return line.instance().kind().equals(kind) && line.settings().timeLimitMillis() == timeLimitMillis;
    }
}
