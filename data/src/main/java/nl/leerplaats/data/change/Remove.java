package nl.leerplaats.data.change;

import nl.leerplaats.data.finding.FindingCollector;

/**
 * A record that is gone, with the wishes, supervisions and travel times that name it (kind {@code remove}). Refused while a placement of the
 * baseline needs it; no harm where it is gone already.
 *
 * @param subject a student, company or supervisor
 */
public record Remove(Subject subject) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        switch (subject.kind()) {
            case STUDENT -> draft.removeStudent(subject.id(), findings);
            case COMPANY -> draft.removeCompany(subject.id(), findings);
            case SUPERVISOR -> draft.removeSupervisor(subject.id());
            default -> throw new IllegalStateException("No change removes a record of kind " + subject.kind() + ".");
        }
    }
}
