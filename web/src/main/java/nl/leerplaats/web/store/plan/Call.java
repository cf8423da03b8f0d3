package nl.leerplaats.web.store.plan;

import java.time.Instant;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A call with a company, or a note on it.
 *
 * @param number from 1, in the order in which they were made
 * @param companyId company
 * @param about the placement that it was about; null for the company as a whole
 * @param made when
 * @param by who called, where known
 * @param answer what the company said; null for a note alone
 * @param note what somebody wrote down; empty for nothing
 */
public record Call(
        long number,
        String companyId,
        @Nullable RequestKey about,
        Instant made,
        @Nullable String by,
        @Nullable Answer answer,
        String note) {

    /** What a company said. */
    public enum Answer {
        /** It was asked, and will let know. */
        ASKED,
        /** Yes. */
        YES,
        /** No. */
        NO
    }
}
