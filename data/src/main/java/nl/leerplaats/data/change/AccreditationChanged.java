package nl.leerplaats.data.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/**
 * A recognition that is new, prolonged or withdrawn (kind {@code accreditation}).
 *
 * <p>With a first day it is the recognition that starts then, added where there is none. Without, the company is recognised for the profile
 * until that day and no longer: what starts later goes, what ends later is cut, and where all end earlier the last one is prolonged.
 *
 * @param companyId the company
 * @param profile the profile it is recognised for
 * @param from first day, or null for the recognition that the company has
 * @param until last day
 */
public record AccreditationChanged(
        String companyId, Profile profile, @Nullable LocalDate from, LocalDate until) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeCompany(companyId, company -> company.withAccreditations(change(company, findings)), findings);
    }

    private List<Accreditation> change(Company company, FindingCollector findings) {
        return from == null ? ended(company, findings) : withOneFrom(company, from);
    }

    private List<Accreditation> withOneFrom(Company company, LocalDate first) {
        List<Accreditation> result = new ArrayList<>();
        boolean known = false;
        for (Accreditation one : company.accreditations()) {
            boolean same = one.profile() == profile && one.from().equals(first);
            result.add(same ? one.withUntil(until) : one);
            known |= same;
        }
        if (!known) {
            result.add(new Accreditation(profile, first, until, Extra.NONE));
        }
        return result;
    }

    private List<Accreditation> ended(Company company, FindingCollector findings) {
        Accreditation last = company.accreditations().stream()
                .filter(one -> one.profile() == profile)
                .max(Comparator.comparing(Accreditation::until))
                .orElse(null);
        if (last == null) {
            findings.add(FindingCode.NO_ACCREDITATION, "$.profile", profile.code(), companyId);
            return company.accreditations();
        }
        List<Accreditation> result = new ArrayList<>();
        for (Accreditation one : company.accreditations()) {
            if (one.profile() != profile) {
                result.add(one);
            } else if (!one.from().isAfter(until)) {
                boolean moves = one.until().isAfter(until) || one.equals(last);
                result.add(moves ? one.withUntil(until) : one);
            }
        }
        return result;
    }

    @Override
    public Subject subject() {
        return Subject.company(companyId);
    }
}
