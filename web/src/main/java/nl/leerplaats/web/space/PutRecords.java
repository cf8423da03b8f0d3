package nl.leerplaats.web.space;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.SpaceStore;

/** The records that changes of a history brought, also those that are gone again: a history calls them by their names. */
final class PutRecords {

    private final List<School> schools = new ArrayList<>();
    private final List<Student> students = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final List<Supervisor> supervisors = new ArrayList<>();

    private PutRecords() {}

    /** Them as a dataset, to take names from and for nothing else: the same record may be in it more than once. */
    static Dataset dataset(SpaceStore.Past past) {
        List<Change> made = new ArrayList<>();
        for (ChangeEntry entry : past.entries()) {
            Change change = entry.change();
            if (change != null) {
                made.add(change);
            }
        }
        return dataset(past.start(), made);
    }

    /** The records that changes bring, likewise. */
    static Dataset dataset(Dataset start, List<Change> changes) {
        PutRecords all = new PutRecords();
        changes.forEach(all::add);
        return new Dataset(
                start.name(),
                start.asOf(),
                List.of(),
                all.schools,
                all.students,
                all.companies,
                all.supervisors,
                List.of(),
                List.of(),
                List.of(),
                start.weights(),
                start.extra());
    }

    private void add(Change change) {
        if (change.fact() instanceof Put.OfSchool one) {
            schools.add(one.school());
        } else if (change.fact() instanceof Put.OfStudent one) {
            students.add(one.student());
        } else if (change.fact() instanceof Put.OfCompany one) {
            companies.add(one.company());
        } else if (change.fact() instanceof Put.OfSupervisor one) {
            supervisors.add(one.supervisor());
        }
    }
}
