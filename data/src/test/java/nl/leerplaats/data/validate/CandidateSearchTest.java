package nl.leerplaats.data.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search for a fitting company is fast because it repeats the rules in short; here the judge tries every option one by one. */
class CandidateSearchTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void requestsWithoutCandidateAreThoseForWhichTheJudgeAcceptsNoOption(long seed) {
        Dataset dataset = SmallRegion.draw(seed);
        PlanningYear year = PlanningYear.of(dataset);
        Set<String> expected = new TreeSet<>();
        for (PlannedRequest request : year.requests()) {
            if (dataset.companies().stream()
                    .noneMatch(company ->
                            !SmallRegion.listOptions(year, request, company).isEmpty())) {
                expected.add(request.key().toString());
            }
        }

        assertThat(reported(dataset)).as("seed " + seed).isEqualTo(expected);
        assertThat(expected.size())
                .as("seed " + seed)
                .isBetween(1, year.requests().size() - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void eachCompanyIsCountedOnce(long seed) {
        Dataset dataset = SmallRegion.draw(seed);
        for (Finding finding : warnings(dataset)) {
            if (finding.code() == FindingCode.NO_CANDIDATE) {
                List<Object> counts =
                        finding.arguments().subList(3, finding.arguments().size());
                int sum = counts.stream().mapToInt(Integer.class::cast).sum();
                assertThat(sum)
                        .as("seed " + seed + " " + finding)
                        .isEqualTo(dataset.companies().size());
            }
        }
    }

    private static List<Finding> warnings(Dataset dataset) {
        FindingCollector findings = new FindingCollector();
        DatasetValidator.checkWarnings(dataset, findings);
        return findings.list();
    }

    private static Set<String> reported(Dataset dataset) {
        Set<String> result = new TreeSet<>();
        for (Finding finding : warnings(dataset)) {
            if (finding.code() == FindingCode.NO_CANDIDATE) {
                result.add(new RequestKey((String) finding.argument("student"), (String) finding.argument("period"))
                        .toString());
            }
        }
        return result;
    }
}
