package nl.leerplaats.data.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;

/**
 * A mentor who leaves (kind {@code mentorLeft}).
 *
 * @param companyId the company
 * @param mentorId the mentor
 * @param until last day on which the mentor is there
 */
public record MentorLeft(String companyId, String mentorId, LocalDate until) implements ChangedFact {

    @Override
    public void apply(DatasetDraft draft, FindingCollector findings) {
        draft.changeCompany(companyId, company -> company.withMentors(change(company, findings)), findings);
    }

    private List<Mentor> change(Company company, FindingCollector findings) {
        List<Mentor> result = new ArrayList<>();
        boolean known = false;
        for (Mentor mentor : company.mentors()) {
            boolean same = mentor.id().equals(mentorId);
            result.add(same ? mentor.withUntil(until) : mentor);
            known |= same;
        }
        if (!known) {
            findings.add(FindingCode.UNKNOWN_MENTOR, "$.mentorId", mentorId, companyId);
        }
        return result;
    }

    @Override
    public Subject subject() {
        return Subject.company(companyId);
    }
}
