package nl.leerplaats.data.change;

import java.time.LocalDate;
import nl.leerplaats.data.finding.FindingCollector;
import org.jspecify.annotations.Nullable;

/**
 * A company that has dropped out, or is there again (kind {@code companyUnavailable}).
 *
 * @param companyId the company
 * @param from first day on which it takes nobody, or null where it is available again
 */
public record CompanyUnavailable(String companyId, @Nullable LocalDate from) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeCompany(companyId, company -> company.withUnavailableFrom(from), findings);
    }

    @Override
    public Subject subject() {
        return Subject.company(companyId);
    }
}
