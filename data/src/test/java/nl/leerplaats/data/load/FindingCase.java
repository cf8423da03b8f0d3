package nl.leerplaats.data.load;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.validate.DatasetValidator;

/**
 * Input that gives a finding, and input just inside the limit that does not.
 *
 * @param expected the finding
 * @param broken what the check finds in the first input
 * @param atLimit what it finds in the second
 */
record FindingCase(Finding expected, Supplier<List<Finding>> broken, Supplier<List<Finding>> atLimit) {

    /** A case of two dataset documents. */
    static FindingCase ofDocuments(Finding expected, String broken, String atLimit) {
        return new FindingCase(expected, () -> load(broken), () -> load(atLimit));
    }

    /** A case of two accepted datasets. */
    static FindingCase ofDatasets(Finding expected, Dataset broken, Dataset atLimit) {
        return new FindingCase(expected, () -> warnings(broken), () -> warnings(atLimit));
    }

    static List<Finding> load(String document) {
        return load(document.getBytes(StandardCharsets.UTF_8));
    }

    static List<Finding> load(byte[] document) {
        return DatasetLoader.load(new ByteArrayInputStream(document)).findings();
    }

    private static List<Finding> warnings(Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkErrors(dataset, findings);
        DatasetValidator.checkWarnings(dataset, findings);
        return findings.list();
    }

    @Override
    public String toString() {
        return expected.code().code() + " " + expected.path();
    }
}
