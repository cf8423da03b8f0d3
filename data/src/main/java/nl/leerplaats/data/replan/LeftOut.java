package nl.leerplaats.data.replan;

import org.jspecify.annotations.Nullable;

/**
 * What of a working plan cannot be taken into a re-planning, because the dataset does not have what it names, or has it already.
 *
 * @param studentId student
 * @param periodId period of a placement; null for a supervision
 * @param with company of a placement, or supervisor
 * @param mentorId mentor of a placement; null for a supervision
 * @param reason the first thing that is wrong with it
 */
public record LeftOut(
        String studentId,
        @Nullable String periodId,
        String with,
        @Nullable String mentorId,
        Reason reason) {

    /** Why it is left out. */
    public enum Reason {
        /** The dataset has no such student. */
        STUDENT,
        /** The student has no request for the period. */
        REQUEST,
        /** The dataset has no such company. */
        COMPANY,
        /** The company has no such mentor. */
        MENTOR,
        /** The dataset has no such supervisor. */
        SUPERVISOR,
        /** A day is named twice. */
        DAY_TWICE,
        /** Another one stands before it for the same request, or the same student. */
        SECOND
    }
}
