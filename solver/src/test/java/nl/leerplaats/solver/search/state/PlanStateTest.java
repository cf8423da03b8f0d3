package nl.leerplaats.solver.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.Search;
import nl.leerplaats.solver.search.SearchTeam;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The search decides by its own picture of the plan. Were its cost off by one term, it would propose what Timefold then rejects, or never
 * propose what is good, and nobody would notice.
 */
class PlanStateTest {

    private static final int STUDENTS = 20;
    private static final int ROUNDS = 6;

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 1, 1",
        "SCHOOL, 2, 2",
        "TIGHT, 1, 2",
        "TIGHT, 2, 1",
        "MULTI, 1, 1",
        "MULTI, 2, 3",
        "REPLAN, 1, 2",
        "REPLAN, 2, 1"
    })
    void theCostOfTheSearchIsThatOfTheJudge(InstanceKind kind, long seed, int threads) {
        PlanningYear year = PlanningYear.of(DatasetGenerator.generate(kind, seed, STUDENTS));
        YearPlan plan = ProblemMapper.map(year);
        Search search = new Search(new YearIndex(plan));
        assertSameCost(year, plan, search, "with only what is pinned, " + kind + " " + seed);
        search.construct(() -> false);
        assertSameCost(year, plan, search, "after the first plan, " + kind + " " + seed);
        Random random = new Random(seed);
        SearchTeam team = new SearchTeam(search, threads, () -> false);
        for (int round = 0; round < ROUNDS; round++) {
            Cost before = cost(search);
            team.improve(random);
            assertSameCost(year, plan, search, "after round " + round + ", " + kind + " " + seed);
            assertThat(cost(search)).as("a round never makes a plan dearer").isLessThanOrEqualTo(before);
        }
    }

    private static Cost cost(Search search) {
        return new Cost(0, search.state().medium(), search.state().soft());
    }

    private static void assertSameCost(PlanningYear year, YearPlan plan, Search search, String when) {
        PlanState state = search.state();
        for (int student = 0; student < plan.supervisions().size(); student++) {
            write(plan, state, student);
        }
        assertThat(PlanChecker.check(year, PlanMapper.toPlan(plan)).cost())
                .as(when)
                .isEqualTo(cost(search));
    }

    private static void write(YearPlan plan, PlanState state, int student) {
        StudentYear year = state.year(student);
        RequestFact[] requests = state.index().requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            RequestAssignment assignment = plan.requests().get(requests[position].index());
            assignment.setOption(year.option(position));
        }
        SupervisionAssignment supervision = plan.supervisions().get(student);
        supervision.setSupervisor(PlanMirror.supervisor(plan, year));
    }
}
