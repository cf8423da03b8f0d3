package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: students have about as many companies to choose from as real ones, and hardly anybody has none. */
class CandidatesTest {

    @ParameterizedTest
    @CsvSource({"SCHOOL, 4, 40", "REGION, 20, 90", "MULTI, 4, 40", "REPLAN, 10, 80", "TIGHT, 3, 30"})
    void mostRequestsHaveSomeCompaniesToChooseFrom(InstanceKind kind, int least, int most) {
        int requests = 0;
        int without = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Dataset dataset = DatasetGenerator.generate(kind, seed);
            PlanningYear year = PlanningYear.of(dataset);
            List<Long> candidates = year.requests().stream()
                    .map(request -> dataset.companies().stream()
                            .filter(company -> isCandidate(year, request, company))
                            .count())
                    .sorted()
                    .toList();
            requests += candidates.size();
            without += (int) candidates.stream().filter(count -> count == 0).count();
            assertThat(candidates.get(candidates.size() / 2))
                    .as("median for %s", dataset.name())
                    .isBetween((long) least, (long) most);
        }
        int mostPercent = kind == InstanceKind.TIGHT ? 12 : 3;
        assertThat(100 * without).as("requests without a candidate").isLessThanOrEqualTo(mostPercent * requests);
    }

    private static boolean isCandidate(PlanningYear year, PlannedRequest request, Company company) {
        return company.isAccredited(request.student().profile(), request.firstDay(), request.lastDay())
                && company.takesFrom(request.school().id())
                && (company.minimumAge() == null
                        || LegalLimits.ageOn(request.student().birthDate(), request.firstDay()) >= company.minimumAge())
                && year.travel().toCompany(request.student(), company)
                        <= request.student().travel().maxMinutes()
                && company.mentors().stream().anyMatch(mentor -> hasDays(request, company, mentor));
    }

    private static boolean hasDays(PlannedRequest request, Company company, Mentor mentor) {
        Weekdays free = mentor.days()
                .and(company.places().positiveDays())
                .minus(request.request().schoolDays());
        return request.request().daysPerWeek().stream().anyMatch(days -> days <= free.size());
    }
}
