package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.space.Intake;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs take turns, so that the computer of a school stays usable; what a run found is never lost. */
@WebTest
class RunDeskTest {

    private static final SolveSettings HOW = SolveSettings.ofSteps(1, 7);

    @Autowired
    private RunDesk desk;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Store store;

    @Autowired
    private Intake intake;

    @Autowired
    private WebSettings settings;

    private StoredDataset dataset;

    @BeforeEach
    void openDataset() {
        dataset = intake.generate(InstanceKind.SCHOOL, 1);
    }

    @AfterEach
    void endRuns() throws InterruptedException {
        desk.erase(dataset);
        solver.endAll();
        desk.look();
    }

    private StoredRun request() throws TooManyRunsException {
        return desk.request(dataset, HOW);
    }

    @Test
    void aRunBeginsAtOnceWhereThereIsRoom() throws Exception {
        StoredRun run = request();
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(solver.last().settings()).isEqualTo(HOW);
    }

    @Test
    void aRunBeyondThoseSideBySideWaitsAndBeginsWhenOneEnds() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            request();
        }
        StoredRun second = request();
        StoredRun third = request();
        assertThat(second.state()).isEqualTo(RunState.WAITING);
        assertThat(desk.countBefore(second)).isZero();
        assertThat(desk.countBefore(third)).isEqualTo(1);

        solver.runs().get(0).end();
        desk.look();
        assertThat(second.state()).isEqualTo(RunState.RUNNING);
        assertThat(third.state()).isEqualTo(RunState.WAITING);
    }

    @Test
    void noMoreWaitThanMay() throws Exception {
        for (int index = 0; index < settings.concurrentRuns() + settings.waitingRuns(); index++) {
            request();
        }
        assertThatThrownBy(this::request).isInstanceOf(TooManyRunsException.class);
    }

    @Test
    void thePlanOfAnEndedRunIsKeptUnderTheIdOfTheRun() throws Exception {
        StoredRun run = request();
        solver.last().end();
        desk.look();
        assertThat(run.state()).isEqualTo(RunState.DONE);
        StoredPlan plan = store.plans().find(run.id()).orElseThrow();
        assertThat(plan.plan().placements()).isEqualTo(solver.last().plan().placements());
        assertThat(plan.origin()).isInstanceOfSatisfying(PlanOrigin.Solved.class, origin -> {
            assertThat(origin.stopReason()).isEqualTo(StopReason.TIME_LIMIT);
            assertThat(origin.seed()).isEqualTo(7);
        });
        assertThat(run.history()).isNotEmpty();
    }

    @Test
    void aStoppedRunKeepsItsBestPlan() throws Exception {
        StoredRun run = request();
        run.stop();
        desk.look();
        assertThat(run.state()).isEqualTo(RunState.DONE);
        assertThat(store.plans().find(run.id()).orElseThrow().origin())
                .isInstanceOfSatisfying(
                        PlanOrigin.Solved.class,
                        origin -> assertThat(origin.stopReason()).isEqualTo(StopReason.STOPPED));
    }

    /** Whoever pulls the plug in the first seconds has a plan too. */
    @Test
    void theFirstPlanIsKeptAtOnce() throws Exception {
        StoredRun run = request();
        desk.look();
        assertThat(run.state()).isEqualTo(RunState.RUNNING);
        assertThat(store.plans().find(run.id())).isPresent();
    }

    @Test
    void aRunStoppedWhileItWaitsNeverBegins() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            request();
        }
        StoredRun waiting = request();
        waiting.stop();
        solver.endAll();
        desk.look();
        assertThat(waiting.state()).isEqualTo(RunState.CANCELLED);
        assertThat(store.plans().find(waiting.id())).isEmpty();
        assertThat(solver.runs()).isEmpty();
    }

    @Test
    void aRunThatFailsInsideMakesRoomForTheNext() throws Exception {
        StoredRun run = request();
        desk.look();
        solver.last().fail(new IllegalStateException("inside"));
        desk.look();
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(store.plans().find(run.id()))
                .as("a plan once found is never lost")
                .isPresent();
        assertThat(request().state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aForgottenDatasetLeavesNothingBehind() throws Exception {
        StoredRun ended = request();
        solver.last().end();
        desk.look();
        StoredRun running = request();
        desk.erase(dataset);
        assertThat(solver.last().isDone()).isTrue();
        assertThat(store.spaces().find(dataset.id())).isEmpty();
        assertThat(store.plans().find(ended.id())).isEmpty();
        assertThat(store.runs().find(running.id())).isEmpty();
        desk.look();
        assertThat(store.plans().find(running.id())).isEmpty();
    }
}
