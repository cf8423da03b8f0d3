package nl.leerplaats.data.validate;

import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;

/** Warns of a dataset in which a kind of record is missing altogether, so that there is nothing to plan: once for each kind. */
final class EmptyChecks {

    private static final String STUDENTS = "$.students";

    private final FindingCollector findings;

    EmptyChecks(FindingCollector findings) {
        this.findings = findings;
    }

    void check(Dataset dataset) {
        if (dataset.schools().isEmpty()) {
            findings.add(FindingCode.NO_SCHOOLS, "$.schools", "");
        }
        if (dataset.students().isEmpty()) {
            findings.add(FindingCode.NO_STUDENTS, STUDENTS, "");
        } else if (dataset.students().stream()
                .allMatch(student -> student.requests().isEmpty())) {
            findings.add(FindingCode.NO_REQUESTS, STUDENTS, "");
        }
        if (dataset.companies().isEmpty()) {
            findings.add(FindingCode.NO_COMPANIES, "$.companies", "");
        }
    }
}
