package nl.leerplaats.web.store.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move of a student that a school proposes to the region.
 *
 * @param number from 1, in the order in which they were proposed
 * @param studentId the student
 * @param companyId where the school would rather have the student
 * @param from from which day on; null for as soon as can be
 * @param note why, in the words of the school; empty for nothing
 * @param made when it was proposed
 * @param by who proposed it, where known
 * @param answer what became of it; null while it waits
 * @param reason why, in the words of the region; empty for nothing
 * @param answered when it was answered; null while it waits
 * @param answeredBy who answered, where known
 */
public record ProposedMove(
        long number,
        String studentId,
        String companyId,
        @Nullable LocalDate from,
        String note,
        Instant made,
        @Nullable String by,
        @Nullable Answer answer,
        String reason,
        @Nullable Instant answered,
        @Nullable String answeredBy) {

    /** A note or a reason has at most this many characters. */
    public static final int LONGEST = 2000;

    /** What became of it. */
    public enum Answer {
        /** The region took it over. */
        TAKEN,
        /** The region does not do it. */
        DECLINED
    }

    /** Tells whether it waits for an answer. */
    public boolean isOpen() {
        return answer == null;
    }
}
