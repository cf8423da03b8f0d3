package nl.leerplaats.web.rest.work;

import java.time.Instant;
import java.util.List;
import nl.leerplaats.web.store.plan.WorkingAction;
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
        List<String> students) {

    static RestVersion of(WorkingVersion version, @Nullable Long now) {
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
                version.subject().students().stream().distinct().toList());
    }
}
