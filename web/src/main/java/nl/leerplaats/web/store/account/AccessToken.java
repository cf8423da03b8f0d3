package nl.leerplaats.web.store.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program of somebody comes in with; the token itself is kept by nobody but that program.
 *
 * @param id its id
 * @param accountId whose program
 * @param name what the person calls it
 * @param made when it was made
 * @param used when it was used last, to the hour; null where it never was
 */
public record AccessToken(
        String id,
        String accountId,
        String name,
        Instant made,
        @Nullable Instant used) {}
