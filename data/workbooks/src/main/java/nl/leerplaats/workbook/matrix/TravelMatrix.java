package nl.leerplaats.workbook.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.model.TravelTime;

/**
 * Measured travel times of a file.
 *
 * @param times the times, in the order of the file
 * @param findings everything that is wrong with it
 */
public record TravelMatrix(List<TravelTime> times, List<Finding> findings) {

    public TravelMatrix {
        times = List.copyOf(times);
        findings = List.copyOf(findings);
    }

    /** Tells whether the file cannot be used. */
    public boolean isRefused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Two lists of times together: where both have a pair, the second counts. The order is that of the first list, then of the second. */
    public static List<TravelTime> merge(List<TravelTime> first, List<TravelTime> second) {
        Map<List<String>, TravelTime> result = new LinkedHashMap<>();
        first.forEach(time -> result.put(pair(time), time));
        second.forEach(time -> result.put(pair(time), time));
        return new ArrayList<>(result.values());
    }

    private static List<String> pair(TravelTime time) {
        return List.of(time.studentId(), time.companyId());
    }
}
