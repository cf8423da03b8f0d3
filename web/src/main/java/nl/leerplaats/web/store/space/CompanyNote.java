package nl.leerplaats.web.store.space;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down about a company.
 *
 * @param number from 1, in the order in which they were written
 * @param companyId the company
 * @param schoolId the school that wrote it; null where it was written for the region, or where nobody logs in
 * @param shared whether all who work in the space see it
 * @param made when
 * @param by who wrote it, where known
 * @param text what was written down
 */
public record CompanyNote(
        long number,
        String companyId,
        @Nullable String schoolId,
        boolean shared,
        Instant made,
        @Nullable String by,
        String text) {

    /** A note has at most this many characters. */
    public static final int LONGEST = 2000;
}
