package nl.leerplaats.data.load;

import java.util.List;
import java.util.Set;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;

/** What came of reading a dataset: accepted facts, or a refusal with everything that is wrong. */
public sealed interface LoadResult {

    /** Everything that was found, in the order of the document and then of the checks. */
    List<Finding> findings();

    /**
     * The dataset is accepted.
     *
     * @param dataset the facts
     * @param findings warnings
     * @param absent paths of which the file could say nothing, as {@code Differences} has them; empty for a document, which can say everything
     */
    record Loaded(Dataset dataset, List<Finding> findings, Set<String> absent) implements LoadResult {

        /** A document. */
        public Loaded(Dataset dataset, List<Finding> findings) {
            this(dataset, findings, Set.of());
        }

        public Loaded {
            findings = List.copyOf(findings);
            absent = Set.copyOf(absent);
        }
    }

    /**
     * The dataset is refused.
     *
     * @param findings at least one error
     */
    record Rejected(List<Finding> findings) implements LoadResult {

        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
