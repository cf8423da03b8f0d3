package nl.leerplaats.web.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note on a company as it is shown.
 *
 * @param number which one
 * @param made when it was written
 * @param by who wrote it, where known
 * @param school name of the school that wrote it; empty for the region
 * @param shared whether the others see it
 * @param maySet whether the viewer says with whom it is shared
 * @param mayRemove whether the viewer may take it away
 * @param text what it says
 */
record NoteLine(
        long number,
        Instant made,
        @Nullable String by,
        String school,
        boolean shared,
        boolean maySet,
        boolean mayRemove,
        String text) {}
