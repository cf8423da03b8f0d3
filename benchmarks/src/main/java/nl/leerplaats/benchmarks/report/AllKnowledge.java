package nl.leerplaats.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.benchmarks.result.ResultLine;

/** What is known of each instance, by checksum: an instance of the same name with another file is another instance. */
public final class AllKnowledge {

    private final Map<String, Knowledge> byChecksum = new LinkedHashMap<>();

    /** Gathers what the library and the lines have. */
    public AllKnowledge(List<LibraryEntry> library, List<ResultLine> lines) {
        library.forEach(entry -> of(entry.sha256()).add(entry));
        lines.forEach(line -> of(line.instance().sha256()).add(line));
    }

    private Knowledge of(String checksum) {
        return byChecksum.computeIfAbsent(checksum, key -> new Knowledge());
    }

    /** What is known of the instance of a line. */
    public Knowledge of(ResultLine line) {
        return of(line.instance().sha256());
    }

    /** How far the plan of a run is above the best bound, as a share; infinite where it has none, or more medium cost than the lowest. */
    double gap(ResultLine line) {
        ResultLine.PlanFigures plan = line.plan();
        return plan == null || plan.hard() > 0
                ? Double.POSITIVE_INFINITY
                : of(line).gap(plan.cost()).orElse(Double.POSITIVE_INFINITY);
    }

    /** Tells whether nobody can make a cheaper plan than that of a run. */
    boolean isOptimal(ResultLine line) {
        ResultLine.PlanFigures plan = line.plan();
        return plan != null && plan.hard() == 0 && of(line).isOptimal(plan.cost());
    }

    /** The library with what is known now. */
    public List<LibraryEntry> update(List<LibraryEntry> library) {
        return library.stream().map(entry -> of(entry.sha256()).update(entry)).toList();
    }
}
