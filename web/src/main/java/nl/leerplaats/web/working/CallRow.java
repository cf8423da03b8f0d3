package nl.leerplaats.web.working;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.WorkingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A company to ring.
 *
 * @param companyId the company
 * @param name its name
 * @param person who is asked for, where known
 * @param phone its telephone number, where known
 * @param asked what it is asked, by student
 * @param calls earlier calls, the newest first
 * @param names the names that a search looks in, in lower case
 */
record CallRow(
        String companyId,
        String name,
        @Nullable String person,
        @Nullable String phone,
        List<Asked> asked,
        List<Told> calls,
        Set<String> names) {

    CallRow {
        asked = List.copyOf(asked);
        calls = List.copyOf(calls);
    }

    /**
     * A student whom a company is asked to take.
     *
     * @param studentId the student
     * @param student name of the student
     * @param profile profile of the student
     * @param line where and when
     * @param pinned whether it is pinned, and stays whatever the company says
     */
    record Asked(String studentId, String student, String profile, WorkingLine line, boolean pinned) {

        /** Tells whether there is no answer yet. */
        public boolean isOpen() {
            return line.status() == WorkingStatus.PROPOSED || line.status() == WorkingStatus.ASKED;
        }
    }

    /**
     * An earlier call.
     *
     * @param made when
     * @param by who rang, where known
     * @param about name of the student that it was about; empty for the company as a whole
     * @param answer what the company said; null for a note alone
     * @param note what was written down
     */
    record Told(Instant made, @Nullable String by, String about, Call.@Nullable Answer answer, String note) {}

    /** What goes along when the company says no about one of them: all of the student that is to come and not pinned. */
    public List<Asked> along(Asked one) {
        return asked.stream()
                .filter(other -> !other.equals(one) && other.studentId.equals(one.studentId) && !other.pinned)
                .toList();
    }

    /** Questions without an answer. */
    public long open() {
        return asked.stream().filter(Asked::isOpen).count();
    }
}
