package nl.leerplaats.web.store.plan;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The same version as far as it is about some placements; what was done last, and to whom, is left out. */
    public WorkingVersion only(Predicate<RequestKey> which) {
        Map<RequestKey, WorkingStatus> some = new LinkedHashMap<>();
        statuses.forEach((key, status) -> {
            if (which.test(key)) {
                some.put(key, status);
            }
        });
        return new WorkingVersion(
                version, null, planId, made, null, action, new WorkingSubject(null, null, List.of()), some);
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
