package nl.leerplaats.data.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;

/**
 * The findings of one kind: said once what it is, and then where.
 *
 * @param code the kind
 * @param findings its findings, in the order in which they were found; at least one
 */
public record FindingGroup(FindingCode code, List<Finding> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    /** The kinds of one severity that are among findings, in the order of the catalogue. */
    public static List<FindingGroup> list(List<Finding> findings, Severity severity) {
        Map<FindingCode, List<Finding>> byCode = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byCode.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
