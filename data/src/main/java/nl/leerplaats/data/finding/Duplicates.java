package nl.leerplaats.data.finding;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from an id that two records have: of the two one got the wrong id, so whoever names its right id names nobody. Such findings
 * are left out as long as they can follow from that; what is left after mending is reported then.
 */
final class Duplicates {

    /** Findings about an id that is not there; they name the kind, as a duplicate does. */
    private static final Set<FindingCode> OF_MISSING = EnumSet.of(
            FindingCode.UNKNOWN_ID,
            FindingCode.PLACEMENT_LAPSED,
            FindingCode.ROWS_LAPSED,
            FindingCode.WISH_LAPSED,
            FindingCode.SUPERVISION_LAPSED);

    private Duplicates() {}

    /** The findings without those that follow: of a kind with as many duplicates as ids that are missed, or more. */
    static List<Finding> withoutWhatFollows(List<Finding> findings) {
        Map<String, Integer> duplicates = new LinkedHashMap<>();
        Map<String, Set<String>> missing = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.code() == FindingCode.DUPLICATE_ID) {
                duplicates.merge(kind(finding), 1, Integer::sum);
            } else if (OF_MISSING.contains(finding.code())) {
                missing.computeIfAbsent(kind(finding), key -> new LinkedHashSet<>())
                        .add(finding.value());
            }
        }
        duplicates
                .entrySet()
                .removeIf(one -> missing.getOrDefault(one.getKey(), Set.of()).size() > one.getValue());
        return findings.stream()
                .filter(finding -> !OF_MISSING.contains(finding.code()) || !duplicates.containsKey(kind(finding)))
                .toList();
    }

    private static String kind(Finding finding) {
        return String.valueOf(finding.argument("kind"));
    }
}
