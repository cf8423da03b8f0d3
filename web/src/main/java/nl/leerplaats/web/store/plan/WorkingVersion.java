package nl.leerplaats.web.store.plan;

import java.time.Instant;
import java.util.Map;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A version of the working plan of a space.
 *
 * @param version from 1
 * @param previous the version that it was made from; null for the first
 * @param planId the plan that it is
 * @param made when
 * @param by who made it, where known
 * @param action what was done
 * @param subject whom or what it was done to
 * @param statuses placements that are further than proposed
 */
public record WorkingVersion(
        long version,
        @Nullable Long previous,
        String planId,
        Instant made,
        @Nullable String by,
        WorkingAction action,
        WorkingSubject subject,
        Map<RequestKey, WorkingStatus> statuses) {

    public WorkingVersion {
        statuses = Map.copyOf(statuses);
    }

    /** Tells whether people said yes to any of its placements. */
    public boolean isDecided() {
        return statuses.values().stream().anyMatch(WorkingStatus::isDecided);
    }

    /** How far a placement is. */
    public WorkingStatus status(RequestKey key) {
        return statuses.getOrDefault(key, WorkingStatus.PROPOSED);
    }
}
