package nl.leerplaats.web.rest.work;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingSince;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version of the working plan in the list of versions.
 *
 * @param version from 1
 * @param previous the version that it was made from; left out for the first
 * @param holds whether it is the working plan now
 * @param planId the plan that it is
 * @param made when
 * @param by who made it; left out where not known
 * @param action what was done
 * @param status how far placements were said to be; left out for other actions
 * @param acceptedPlanId the plan that was accepted; left out for other actions
 * @param students ids of the students whom it was about; empty for all
 * @param held from when on it held: when it was made, and each time that undo or redo let it hold again
 * @param accepted how the plan came about that was accepted; left out for other actions
 */
record RestVersion(
        long version,
        @Nullable Long previous,
        boolean holds,
        String planId,
        Instant made,
        @Nullable String by,
        WorkingAction action,
        @Nullable WorkingStatus status,
        @Nullable String acceptedPlanId,
        List<String> students,
        List<Held> held,
        @Nullable RestAccepted accepted) {

    /**
     * That a version began to hold.
     *
     * @param since from when on
     * @param by who did it; left out where not known
     */
    record Held(Instant since, @Nullable String by) {}

    static RestVersion of(
            WorkingVersion version, @Nullable Long now, List<WorkingSince> since, @Nullable RestAccepted accepted) {
        return new RestVersion(
                version.version(),
                version.previous(),
                now != null && now == version.version(),
                version.planId(),
                version.made(),
                version.by(),
                version.action(),
                version.subject().status(),
                version.subject().proposalId(),
                version.subject().students().stream().distinct().toList(),
                since.stream()
                        .filter(one -> one.version() == version.version())
                        .map(one -> new Held(one.since(), one.by()))
                        .toList(),
                accepted);
    }
}
