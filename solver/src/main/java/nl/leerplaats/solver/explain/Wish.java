package nl.leerplaats.solver.explain;

import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;
import org.jspecify.annotations.Nullable;

/**
 * A placement that is asked for.
 *
 * @param request whose
 * @param companyId the company, or null for any
 * @param mentorId the mentor, or null for any
 * @param days the weekdays, or null for any
 */
public record Wish(
        RequestKey request,
        @Nullable String companyId,
        @Nullable String mentorId,
        @Nullable Weekdays days) {

    /** Any placement at all. */
    public static Wish anywhere(RequestKey request) {
        return new Wish(request, null, null, null);
    }

    /** Any placement at a company. */
    public static Wish at(RequestKey request, String companyId) {
        return new Wish(request, companyId, null, null);
    }

    boolean isMetBy(Option option) {
        return (companyId == null || companyId.equals(option.company().company().id()))
                && (mentorId == null || mentorId.equals(option.mentor().mentor().id()))
                && (days == null || days.mask() == option.daysMask());
    }
}
