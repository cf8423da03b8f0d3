package nl.leerplaats.web.store.night;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A night of a space.
 *
 * @param night the date on which it began
 * @param begun when it began
 * @param ended when it ended; null while it goes on
 * @param outcome what it came to; null while it goes on
 * @param replanId the planning again that it asked for; null for none
 */
public record Night(
        LocalDate night,
        Instant begun,
        @Nullable Instant ended,
        @Nullable NightOutcome outcome,
        @Nullable String replanId) {}
