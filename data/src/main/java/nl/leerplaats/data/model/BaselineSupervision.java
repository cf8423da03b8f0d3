package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Extra;

/**
 * A supervision that exists already.
 *
 * @param studentId student, at most once
 * @param supervisorId supervisor
 * @param pinned decided by a person: the plan has to keep it
 * @param extra extensions
 */
public record BaselineSupervision(String studentId, String supervisorId, boolean pinned, Extra extra) {

    /** The same supervision, pinned. */
    public BaselineSupervision asPinned() {
        return new BaselineSupervision(studentId, supervisorId, true, extra);
    }
}
