package nl.leerplaats.benchmarks.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.result.ResultLine;

/** Of runs of the same thing the newest alone: what an earlier state of the source did is history. */
final class Latest {

    private record Subject(String series, String sha256, String contender, ResultLine.Settings settings) {
        static Subject of(ResultLine line) {
            return new Subject(line.series(), line.instance().sha256(), line.contender(), line.settings());
        }
    }

    private Latest() {}

    /** The newest line of each series, instance, contender and settings. */
    static List<ResultLine> of(List<ResultLine> lines) {
        Map<Subject, ResultLine> newest = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(ResultLine::time))
                .forEach(line -> newest.put(Subject.of(line), line));
        return List.copyOf(newest.values());
    }
}
