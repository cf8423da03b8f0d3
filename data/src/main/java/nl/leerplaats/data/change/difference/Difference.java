package nl.leerplaats.data.change.difference;

import java.util.List;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.Subject;

/**
 * A change that makes a dataset more like another one.
 *
 * @param kind whether the record is new, different or gone
 * @param change the change
 * @param fields what is different in the record; empty where it is new or gone, and where the change only makes room for a later one of the
 *     same record, which tells it all
 */
public record Difference(Kind kind, Change change, List<ChangedField> fields) {

    /** What is the matter with a record. */
    public enum Kind {
        NEW,
        DIFFERENT,
        GONE
    }

    public Difference {
        fields = List.copyOf(fields);
    }

    /** The record that it is about. */
    public Subject subject() {
        return change.fact().subject();
    }
}
