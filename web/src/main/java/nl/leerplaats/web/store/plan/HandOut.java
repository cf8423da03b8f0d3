package nl.leerplaats.web.store.plan;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That papers were handed out.
 *
 * @param number from 1
 * @param made when
 * @param by who noted it, where known
 * @param sameProgram whether it was this version of the program, so that the same facts make the same papers
 * @param digests the digests of what the papers said
 */
public record HandOut(long number, Instant made, @Nullable String by, boolean sameProgram, Map<Paper, String> digests) {

    public HandOut {
        digests = Map.copyOf(digests);
    }
}
