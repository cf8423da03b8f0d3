package nl.leerplaats.solver.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.api.SolveResult;
import org.junit.jupiter.api.Test;

/** Planning again in the middle of the year: what has been stays, what was agreed changes as little as it has to. */
class ReplanRunTest {

    private static final Dataset DATASET = DatasetGenerator.generate(InstanceKind.REPLAN, 2, 30);

    private static Placement asPlaced(PlannedRequest request) {
        BaselinePlacement baseline = Objects.requireNonNull(request.baseline());
        return new Placement(
                baseline.studentId(),
                baseline.periodId(),
                baseline.companyId(),
                baseline.mentorId(),
                baseline.days().toList(),
                Extra.NONE);
    }

    @Test
    void historyAndWhatIsPinnedAreInThePlanAsTheyWere() throws InterruptedException {
        List<PlannedRequest> pinned = PlanningYear.of(DATASET).requests().stream()
                .filter(PlannedRequest::isPinned)
                .toList();

        SolveResult result = Runs.solve(DATASET, 5, 1);

        assertThat(pinned).anyMatch(PlannedRequest::history).anyMatch(request -> !request.history());
        assertThat(result.plan().placements())
                .containsAll(pinned.stream().map(ReplanRunTest::asPlaced).toList());
    }

    /** Hours short cost more than any number of changes, so they are left out of the count here. */
    private static Dataset withoutShortfalls() {
        return Reweighted.of(DATASET, Map.of(CostTerm.SHORTFALL_HOUR, 0, CostTerm.SHORTFALL_DAY, 0));
    }

    @Test
    void whatWasAgreedStaysUnlessTheCompanyDroppedOut() throws InterruptedException {
        PlanningYear year = PlanningYear.of(withoutShortfalls());
        List<Placement> agreed = year.requests().stream()
                .filter(request -> request.baseline() != null && !request.isPinned())
                .map(ReplanRunTest::asPlaced)
                .toList();
        List<Placement> possible = agreed.stream()
                .filter(placement -> Objects.requireNonNull(year.findCompany(placement.companyId()))
                                .unavailableFrom()
                        == null)
                .toList();

        List<Placement> placements =
                Runs.solve(withoutShortfalls(), 5, 1).plan().placements();

        assertThat(possible).hasSizeBetween(20, agreed.size() - 1);
        assertThat(placements.stream().filter(possible::contains).count())
                .as("of %d agreed placements that can stay", possible.size())
                .isGreaterThanOrEqualTo(possible.size() - possible.size() / 10);
    }

    @Test
    void theSplitDatasetHasTheSamePlan() throws InterruptedException {
        assertThat(Runs.solve(AsOfSplit.apply(DATASET), 5, 1).plan())
                .isEqualTo(Runs.solve(DATASET, 5, 1).plan());
    }
}
