package nl.leerplaats.data.change.difference;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.DatasetDraft;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;

/**
 * What one of a row of changes made different in the record that it is about.
 *
 * @param kind whether the record was new, became different, or went
 * @param fields what became different in it; empty where it was new or went, and for weights
 */
public record Step(Difference.Kind kind, List<ChangedField> fields) {

    public Step {
        fields = List.copyOf(fields);
    }

    /**
     * Follows changes that fit, one after the other, without checking what they lead to.
     *
     * @param start the dataset before the first
     * @param changes in the order in which they were made
     * @return what each made different, in the same order
     */
    public static List<Step> follow(Dataset start, List<Change> changes) {
        DatasetDraft draft = new DatasetDraft(start);
        FindingCollector passedOver = new FindingCollector();
        List<Step> steps = new ArrayList<>();
        for (Change change : changes) {
            Subject subject = change.fact().subject();
            Record before = draft.find(subject);
            change.fact().apply(draft, passedOver);
            Record after = draft.find(subject);
            if (before == null) {
                steps.add(new Step(Difference.Kind.NEW, List.of()));
            } else if (after == null) {
                steps.add(new Step(Difference.Kind.GONE, List.of()));
            } else if (before.equals(after) || subject.kind() == Subject.Kind.WEIGHTS) {
                steps.add(new Step(Difference.Kind.DIFFERENT, List.of()));
            } else {
                steps.add(new Step(Difference.Kind.DIFFERENT, RecordFields.different(subject.kind(), before, after)));
            }
        }
        return steps;
    }
}
