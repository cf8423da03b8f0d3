package nl.leerplaats.web.store.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a version of the working plan held from a moment on: when it was made, or when undo or redo let it hold again.
 *
 * @param version which version
 * @param planId the plan that it is
 * @param since from when on, until the next one
 * @param by who did it, where known
 */
public record WorkingSince(
        long version,
        String planId,
        Instant since,
        @Nullable String by) {}
