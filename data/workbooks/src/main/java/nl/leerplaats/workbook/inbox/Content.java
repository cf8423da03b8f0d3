package nl.leerplaats.workbook.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/** What stands in a file that somebody delivered. */
public sealed interface Content {

    /** Everything that was found in the file, in its order. */
    List<Finding> findings();

    /**
     * Changes of the dataset of now; whether each fits is found when it is applied.
     *
     * @param changes the changes
     * @param findings warnings
     */
    record Events(ChangeDocument changes, List<Finding> findings) implements Content {

        public Events {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The records of a year as they were when the file was written, to compare with those of now.
     *
     * @param dataset the records
     * @param absent of what the file could say nothing, as {@code Differences} has it
     * @param moment of which moment the data are that the file was made of; null where it does not tell
     * @param findings warnings
     */
    record Records(
            Dataset dataset, Set<String> absent, @Nullable Instant moment, List<Finding> findings) implements Content {

        public Records {
            absent = Set.copyOf(absent);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Nothing that can be used.
     *
     * @param findings why, at least one error
     */
    record Unreadable(List<Finding> findings) implements Content {

        public Unreadable {
            findings = List.copyOf(findings);
        }
    }
}
