package nl.leerplaats.data.load;

import java.io.InputStream;
import java.nio.file.Path;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.format.PlanReader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;

/** Reads a plan of a dataset. Bad input never throws: it gives findings, all at once. */
public final class PlanLoader {

    private PlanLoader() {}

    /** Reads a file; one that is missing, cannot be read, or belongs to another dataset gives a finding. */
    public static PlanLoadResult load(Path file, Dataset dataset) {
        return Documents.open(file, in -> load(in, dataset), PlanLoadResult.Rejected::new);
    }

    /** Reads a document. The stream is not closed. */
    public static PlanLoadResult load(InputStream in, Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        Plan plan = PlanReader.read(in, findings);
        if (plan != null && !plan.dataset().equals(dataset.name()) && isNameRead(plan, findings)) {
            findings.add(FindingCode.DATASET_NAME_DIFFERS, "$.dataset", plan.dataset(), dataset.name());
        }
        return plan == null || findings.hasErrors()
                ? new PlanLoadResult.Rejected(findings.list())
                : new PlanLoadResult.Loaded(plan, findings.list());
    }

    private static boolean isNameRead(Plan plan, FindingCollector findings) {
        return Unread.isRead(plan.dataset()) || !findings.hasErrors();
    }
}
