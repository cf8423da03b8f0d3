package nl.leerplaats.solver.explain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;

/**
 * No change, but students and companies to look at: what a plan gains there without any change.
 *
 * @param students ids of the students
 * @param companies ids of the companies
 */
public record Around(Set<String> students, Set<String> companies) implements DatasetChange {

    /** Where a change would be. */
    public Around(DatasetChange change) {
        this(change.students(), change.companies());
    }

    /** Around every student of a dataset. */
    public static Around everybody(Dataset dataset) {
        return new Around(
                dataset.students().stream().map(Student::id).collect(Collectors.toCollection(LinkedHashSet::new)),
                Set.of());
    }

    @Override
    public Dataset applyTo(Dataset dataset) {
        return dataset;
    }
}
