package nl.leerplaats.web.store.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of who did what.
 *
 * @param happened when
 * @param kind what
 * @param by name of who did it; null where that account is deleted, or nobody knows
 * @param about name of the account that it is about; null for none, and where that is deleted
 * @param space name of the space that it is about; null for none, and where that is erased
 */
public record LogLine(
        Instant happened,
        LogKind kind,
        @Nullable String by,
        @Nullable String about,
        @Nullable String space) {}
