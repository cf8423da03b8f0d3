package nl.leerplaats.data.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.year.PlanningYear;
import org.jspecify.annotations.Nullable;

/** Warns of companies where nobody can be placed, and of recognitions that end or lapse in the year planned. */
final class CompanyChecks {

    private final PlanningYear year;
    private final FindingCollector findings;

    CompanyChecks(PlanningYear year, FindingCollector findings) {
        this.year = year;
        this.findings = findings;
    }

    void check() {
        List<Company> companies = year.dataset().companies();
        boolean hasYear = !year.dataset().calendars().isEmpty();
        for (int i = 0; i < companies.size(); i++) {
            Company company = companies.get(i);
            String path = "$.companies[" + i + "]";
            room(company, path, hasYear ? year.firstDay() : null);
            if (hasYear) {
                recognitions(company, path, year.firstDay(), year.lastDay());
                lapse(company, path);
            }
        }
    }

    /** Who leaves before the year planned begins is no mentor in it. */
    private void room(Company company, String path, @Nullable LocalDate firstDay) {
        List<Mentor> mentors = company.mentors().stream()
                .filter(mentor -> firstDay == null || mentor.isThereOn(firstDay))
                .toList();
        boolean hasMentor = mentors.stream()
                .anyMatch(mentor -> mentor.maxStudents() > 0 && !mentor.days().isEmpty());
        boolean hasPlace = !company.places().positiveDays().isEmpty();
        if (!hasMentor) {
            findings.add(FindingCode.COMPANY_WITHOUT_MENTOR, path + ".mentors", "", company.id());
        }
        if (!hasPlace) {
            findings.add(FindingCode.COMPANY_WITHOUT_PLACE, path + ".places", "", company.id());
        }
        if (hasMentor
                && hasPlace
                && mentors.stream()
                        .allMatch(mentor ->
                                CandidateTable.staffedDays(company, mentor).isEmpty())) {
            findings.add(FindingCode.COMPANY_WITHOUT_SHARED_DAY, path + ".places", "", company.id());
        }
    }

    private void recognitions(Company company, String path, LocalDate firstDay, LocalDate lastDay) {
        List<Accreditation> all = company.accreditations();
        for (int i = 0; i < all.size(); i++) {
            Accreditation one = all.get(i);
            boolean endsInYear = !one.until().isBefore(firstDay) && one.until().isBefore(lastDay);
            if (endsInYear && all.stream().noneMatch(other -> continues(one, other))) {
                findings.add(
                        FindingCode.RECOGNITION_ENDS,
                        path + ".accreditations[" + i + "].until",
                        one.until(),
                        company.id(),
                        one.profile().code(),
                        one.until());
            }
        }
    }

    private static boolean continues(Accreditation ending, Accreditation other) {
        return other.profile() == ending.profile()
                && other.until().isAfter(ending.until())
                && !other.from().isAfter(ending.until().plusDays(1));
    }

    private void lapse(Company company, String path) {
        year.findLapse(company).ifPresent(lapse -> {
            LocalDate ended = Objects.requireNonNull(company.lastPlacementEnded());
            findings.add(
                    FindingCode.RECOGNITION_LAPSES, path + ".lastPlacementEnded", ended, company.id(), ended, lapse);
        });
    }
}
