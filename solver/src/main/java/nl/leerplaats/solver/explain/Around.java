package nl.leerplaats.solver.explain;

import java.util.Set;
import nl.leerplaats.data.model.Dataset;

/** No change, but the same students and companies to look at as a change has: what a plan gains without the change. */
public record Around(Change change) implements Change {

    @Override
    public Dataset applyTo(Dataset dataset) {
        return dataset;
    }

    @Override
    public Set<String> students() {
        return change.students();
    }

    @Override
    public Set<String> companies() {
        return change.companies();
    }
}
