package nl.leerplaats.solver.problem;

import java.time.LocalDate;
import nl.leerplaats.data.model.Company;
import org.jspecify.annotations.Nullable;

/**
 * A company.
 *
 * @param index position among the companies, by id
 * @param company the company
 * @param lapse the day in the year planned on which its recognition lapses unless a placement has begun by then; null where there is none
 */
public record CompanyFact(
        int index, Company company, @Nullable LocalDate lapse) {

    /** Its recognition lapses in the year planned unless a placement begins in time. */
    public boolean canLapse() {
        return lapse != null;
    }

    /** Tells whether a placement for this request would keep the recognition, where it can lapse: it begins on the day of the lapse or before. */
    public boolean isKeptBy(RequestFact request) {
        return lapse != null && !request.firstDay().isAfter(lapse);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompanyFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
