package nl.leerplaats.web.work;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;

/**
 * What the no of a company about a student means. The student does not come there any more, so all that is to come goes, whichever of it was asked
 * about; what is past or pinned stays.
 *
 * @param asked placements of the student there that it was about, and that go
 * @param along placements of the student there that go along with those
 * @param pinned placements of the student there that are to come, and stay because they are pinned
 */
public record Refusal(Set<RequestKey> asked, Set<RequestKey> along, Set<RequestKey> pinned) {

    /**
     * Looks at what a no means.
     *
     * @param companyId company
     * @param keys placements of one student there that it is about
     */
    public static Refusal of(Working working, String companyId, Collection<RequestKey> keys) {
        Set<RequestKey> asked = new LinkedHashSet<>();
        Set<RequestKey> along = new LinkedHashSet<>();
        Set<RequestKey> pinned = new LinkedHashSet<>();
        for (Placement one : working.plan().plan().placements()) {
            RequestKey key = RequestKey.of(one);
            boolean there = one.companyId().equals(companyId)
                    && keys.stream().anyMatch(about -> about.studentId().equals(one.studentId()));
            if (there && isToCome(working, key)) {
                Set<RequestKey> among = isPinned(working, key) ? pinned : keys.contains(key) ? asked : along;
                among.add(key);
            }
        }
        return new Refusal(asked, along, pinned);
    }

    /** Tells whether a placement is not over when planning again begins. */
    public static boolean isToCome(Working working, RequestKey key) {
        PlannedRequest request = working.plan().dataset().year().findRequest(key);
        return request != null && !request.history();
    }

    /** Tells whether a placement is pinned, in the data or in the working plan. */
    public static boolean isPinned(Working working, RequestKey key) {
        PlannedRequest request = working.plan().dataset().year().findRequest(key);
        return request != null && request.isPinned() || working.version().status(key) == WorkingStatus.PINNED;
    }

    /** All placements that go. */
    Set<RequestKey> out() {
        Set<RequestKey> all = new LinkedHashSet<>(asked);
        all.addAll(along);
        return all;
    }
}
