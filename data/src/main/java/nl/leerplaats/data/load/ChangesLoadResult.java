package nl.leerplaats.data.load;

import java.util.List;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;

/** What came of reading changes: a document to apply, or a refusal with everything that is wrong with it. */
public sealed interface ChangesLoadResult {

    /** Everything that was found, in the order of the document. */
    List<Finding> findings();

    /**
     * The document is one of changes of the dataset; whether each fits is found when it is applied.
     *
     * @param changes the changes
     * @param findings warnings
     */
    record Loaded(ChangeDocument changes, List<Finding> findings) implements ChangesLoadResult {

        public Loaded {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The document is refused as a whole.
     *
     * @param findings at least one error
     */
    record Rejected(List<Finding> findings) implements ChangesLoadResult {

        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
