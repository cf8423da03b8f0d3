package nl.leerplaats.solver.explain;

import java.util.Set;
import nl.leerplaats.data.model.Dataset;

/** A change of a dataset, to ask what a plan would be with it. {@link Changes} has those that there are. */
public interface Change {

    /**
     * The changed dataset.
     *
     * @param dataset an accepted dataset, written out at its {@code asOf}
     * @return a dataset that would be accepted too
     */
    Dataset applyTo(Dataset dataset);

    /** Ids of all students about whom anything is changed: no student is left out. */
    default Set<String> students() {
        return Set.of();
    }

    /** Ids of all companies about which anything is changed: no company is left out. */
    default Set<String> companies() {
        return Set.of();
    }
}
