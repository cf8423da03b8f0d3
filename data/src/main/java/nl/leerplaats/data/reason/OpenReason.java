package nl.leerplaats.data.reason;

import java.util.List;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.data.year.StageWork;

/**
 * Why a request has no place.
 *
 * @param request whose
 * @param kind what is in the way
 * @param companies companies that fit the request: where nothing but other students, or the student's own maximum, is in the way
 * @param least the placement with the fewest stage days, and of those with the fewest minutes; nothing where no company fits
 * @param counted what counts for the student besides: completed, history, pinned, and what the plan has for the other requests
 * @param most most minutes and stage days of the student in all
 * @param remedies what can be changed where the student's own maximum is in the way, each of which is enough by itself; none for other kinds
 */
public record OpenReason(
        RequestKey request,
        Kind kind,
        int companies,
        StageWork least,
        StageWork counted,
        StageWork most,
        List<Remedy> remedies) {

    public OpenReason {
        remedies = List.copyOf(remedies);
    }

    /** What is in the way; the first of these that holds. */
    public enum Kind {
        /** No company fits, whoever else is there. */
        NO_COMPANY,
        /** Every placement takes the student over the maximum of hours or days, also if the other requests get nothing. */
        OWN_MAXIMUM,
        /** Every placement takes the student over the maximum, together with what the other requests have. */
        OWN_MAXIMUM_TOGETHER,
        /** Others have the places. */
        FULL,
        /** There is a place that is free: the plan leaves it empty. */
        FREE
    }

    /** Tells whether the student's own maximum is in the way: then no company, and no place, would help. */
    public boolean isOwnMaximum() {
        return kind == Kind.OWN_MAXIMUM || kind == Kind.OWN_MAXIMUM_TOGETHER;
    }
}
