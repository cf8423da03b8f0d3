package nl.leerplaats.solver.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The options of a request are the placements that are valid where nobody else is placed: no more, and not one less. */
class OptionsTest {

    private static final List<CostTerm> OWN_TERMS = List.of(
            CostTerm.TRAVEL,
            CostTerm.LONG_TRAVEL,
            CostTerm.INTEREST,
            CostTerm.PREFERENCE,
            CostTerm.UNLISTED,
            CostTerm.NOT_PARTNER,
            CostTerm.EXTRA_DAY);

    private static Dataset withoutBaseline(Dataset from) {
        return new Dataset(
                from.name(),
                from.asOf(),
                from.calendars(),
                from.schools(),
                from.students(),
                from.companies(),
                from.supervisors(),
                List.of(),
                List.of(),
                from.travelTimes(),
                from.weights(),
                from.extra());
    }

    private static Map<String, Long> options(RequestAssignment request) {
        Map<String, Long> costs = new TreeMap<>();
        for (Option option : request.options()) {
            costs.put(option.toString(), option.softCost());
        }
        assertThat(costs).as("each option once").hasSameSizeAs(request.options());
        return costs;
    }

    /** What the judge lets through of all mentors and sets of weekdays, with what it costs. */
    private static Map<String, Long> validAlone(PlanningYear year, RequestKey key) {
        Map<String, Long> costs = new TreeMap<>();
        for (Company company : year.dataset().companies()) {
            for (Mentor mentor : company.mentors()) {
                for (int mask = 0; mask <= Weekdays.ALL.mask(); mask++) {
                    Weekdays days = new Weekdays(mask);
                    Verdict verdict = PlanChecker.check(year, plan(year, key, company, mentor, days));
                    if (verdict.cost().isValid()) {
                        costs.put(
                                company.id() + "/" + mentor.id() + days,
                                OWN_TERMS.stream().mapToLong(verdict::amount).sum());
                    }
                }
            }
        }
        return costs;
    }

    private static Plan plan(PlanningYear year, RequestKey key, Company company, Mentor mentor, Weekdays days) {
        Placement only =
                new Placement(key.studentId(), key.periodId(), company.id(), mentor.id(), days.toList(), Extra.NONE);
        return new Plan(year.dataset().name(), List.of(only), List.of(), null, Extra.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {
                "SCHOOL", "REGION", "TIGHT", "MULTI", "REPLAN", "BLOCKS", "POOL", "SCARCE", "STAYS", "HALVED",
                "PERIODS", "PACKED"
            })
    void theOptionsAreWhatTheJudgeLetsThrough(InstanceKind kind) {
        int options = 0;
        for (long seed = 21; seed <= 24; seed++) {
            PlanningYear year = PlanningYear.of(withoutBaseline(RandomDatasets.of(kind, seed, 4)));
            for (RequestAssignment request : ProblemMapper.map(year).requests()) {
                RequestKey key = request.request().planned().key();
                assertThat(options(request))
                        .as("%s, seed %d, %s", kind, seed, key)
                        .isEqualTo(validAlone(year, key));
                options += request.options().size();
            }
        }
        assertThat(options).as("options of %s", kind).isPositive();
    }

    @Test
    void theCheapestCompaniesComeFirstAndTheCheapestOptionsOfEach() {
        YearPlan problem = ProblemMapper.map(PlanningYear.of(RandomDatasets.of(InstanceKind.SCHOOL, 3, 12)));

        for (RequestAssignment request : problem.requests()) {
            List<Long> ofCompanies = new ArrayList<>();
            Option before = null;
            for (Option option : request.options()) {
                if (before == null || !before.company().equals(option.company())) {
                    ofCompanies.add(option.softCost());
                } else {
                    assertThat(option.softCost()).isGreaterThanOrEqualTo(before.softCost());
                }
                before = option;
            }
            assertThat(ofCompanies).isSorted();
        }
    }

    @Test
    void supervisorsToChooseFromAreThoseOfTheSchoolWhoCoverTheProfile() {
        for (long seed = 1; seed <= 5; seed++) {
            YearPlan problem = ProblemMapper.map(PlanningYear.of(RandomDatasets.of(InstanceKind.MULTI, seed, 12)));
            for (SupervisionAssignment supervision : problem.supervisions()) {
                List<SupervisorFact> covering = problem.facts().supervisors().stream()
                        .filter(one ->
                                one.supervisor().covers(supervision.student().student()))
                        .toList();
                SupervisorFact pinned = supervision.isPinned() ? supervision.baseline() : null;
                assertThat(supervision.supervisors())
                        .as("seed %d", seed)
                        .isEqualTo(pinned == null ? covering : List.of(pinned));
                assertThat(supervision.getSupervisor()).as("seed %d", seed).isEqualTo(pinned);
            }
        }
    }

    @Test
    void aMeasuredWayOfACompanyOutOfReachCounts() {
        // 1,112 km away, and 10 minutes all the same
        Dataset dataset = TinyDataset.create()
                .company("bakery", bakery -> bakery.at(62.09, 5.12))
                .company("smithy", smithy -> smithy.at(62.09, 5.12))
                .travelTime("anna", "smithy", 10)
                .build();

        assertThat(ProblemMapper.map(PlanningYear.of(dataset)).requests().get(0).options())
                .isNotEmpty()
                .allMatch(option -> option.company().company().id().equals("smithy"));
    }

    @Test
    void aPlanIsWhatItWasAfterAWayThroughTheProblem() {
        for (long seed = 1; seed <= 5; seed++) {
            PlanningYear year = PlanningYear.of(RandomDatasets.of(InstanceKind.REPLAN, seed, 12));
            Plan pinned = PlanMapper.toPlan(ProblemMapper.map(year));

            assertThat(PlanMapper.toPlan(PlanMapper.toProblem(year, pinned)))
                    .as("seed %d", seed)
                    .isEqualTo(pinned);
            assertThat(PlanChecker.check(year, pinned).breaks())
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
