package nl.leerplaats.web.rest.work;

import java.time.Instant;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.Call;
import org.jspecify.annotations.Nullable;

/**
 * A call with a company, or a note on it.
 *
 * @param number from 1, in the order in which they were made
 * @param companyId company
 * @param studentId student that it was about; left out for the company as a whole
 * @param periodId period that it was about, the first where there were more; left out for the company as a whole
 * @param made when
 * @param by who called; left out where not known
 * @param answer what the company said; left out for a note alone
 * @param note what was written down; empty for nothing
 */
record RestCall(
        long number,
        String companyId,
        @Nullable String studentId,
        @Nullable String periodId,
        Instant made,
        @Nullable String by,
        Call.@Nullable Answer answer,
        String note) {

    static RestCall of(Call call) {
        RequestKey about = call.about();
        return new RestCall(
                call.number(),
                call.companyId(),
                about == null ? null : about.studentId(),
                about == null ? null : about.periodId(),
                call.made(),
                call.by(),
                call.answer(),
                call.note());
    }
}
