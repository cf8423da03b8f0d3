package nl.leerplaats.web.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.Settled;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.WebTest;
import nl.leerplaats.web.erase.EraseDesk;
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

    private static final SolveSettings HOW = SolveSettings.ofTime(Duration.ofSeconds(30), 7);

    @Autowired
    private RunDesk desk;

    @Autowired
    private EraseDesk erase;

    @Autowired
    private StandInSolver solver;

    @Autowired
    private Settled settled;

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
        settled.await();
        erase.erase(dataset.id());
        solver.endAll();
        settled.await();
    }

    private String request() throws TooManyRunsException, InterruptedException {
        String id = desk.request(dataset, HOW).id();
        settled.await();
        return id;
    }

    private StoredRun find(String id) {
        return store.runs().find(id).orElseThrow();
    }

    private void stop(String id) {
        desk.stop(find(id));
    }

    @Test
    void aRunBeginsAtOnceWhereThereIsRoom() throws Exception {
        String run = request();
        assertThat(find(run).state()).isEqualTo(RunState.RUNNING);
        assertThat(solver.last().settings()).isEqualTo(HOW);
    }

    @Test
    void aRunBeyondThoseSideBySideWaitsAndBeginsWhenOneEnds() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            request();
        }
        String second = request();
        String third = request();
        assertThat(find(second).state()).isEqualTo(RunState.WAITING);
        assertThat(desk.countBefore(find(second))).isZero();
        assertThat(desk.countBefore(find(third))).isEqualTo(1);

        solver.runs().get(0).end();
        settled.await();
        assertThat(find(second).state()).isEqualTo(RunState.RUNNING);
        assertThat(find(third).state()).isEqualTo(RunState.WAITING);
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
        String run = request();
        solver.last().end();
        settled.await();
        assertThat(find(run).state()).isEqualTo(RunState.DONE);
        StoredPlan plan = store.plans().find(run).orElseThrow();
        assertThat(plan.plan().placements()).isEqualTo(solver.last().plan().placements());
        assertThat(plan.origin()).isInstanceOfSatisfying(PlanOrigin.Solved.class, origin -> {
            assertThat(origin.stopReason()).isEqualTo(StopReason.TIME_LIMIT);
            assertThat(origin.seed()).isEqualTo(7);
        });
        assertThat(find(run).history()).isNotEmpty();
    }

    @Test
    void aStoppedRunKeepsItsBestPlan() throws Exception {
        String run = request();
        stop(run);
        settled.await();
        assertThat(find(run).state()).isEqualTo(RunState.DONE);
        assertThat(store.plans().find(run).orElseThrow().origin())
                .isInstanceOfSatisfying(
                        PlanOrigin.Solved.class,
                        origin -> assertThat(origin.stopReason()).isEqualTo(StopReason.STOPPED));
    }

    /** Whoever pulls the plug in the first seconds has a plan too. */
    @Test
    void theFirstPlanIsKeptAtOnce() throws Exception {
        String run = request();
        settled.await();
        assertThat(find(run).state()).isEqualTo(RunState.RUNNING);
        assertThat(store.plans().find(run)).isPresent();
    }

    @Test
    void aRunStoppedWhileItWaitsNeverBegins() throws Exception {
        for (int index = 0; index < settings.concurrentRuns(); index++) {
            request();
        }
        String waiting = request();
        stop(waiting);
        solver.endAll();
        settled.await();
        assertThat(find(waiting).state()).isEqualTo(RunState.CANCELLED);
        assertThat(store.plans().find(waiting)).isEmpty();
        assertThat(solver.runs()).isEmpty();
    }

    @Test
    void aRunThatFailsInsideMakesRoomForTheNext() throws Exception {
        String run = request();
        settled.await();
        solver.last().fail(new IllegalStateException("inside"));
        settled.await();
        assertThat(find(run).state()).isEqualTo(RunState.FAILED);
        assertThat(store.plans().find(run))
                .as("a plan once found is never lost")
                .isPresent();
        assertThat(find(request()).state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void aForgottenDatasetLeavesNothingBehind() throws Exception {
        String ended = request();
        solver.last().end();
        settled.await();
        String running = request();
        erase.erase(dataset.id());
        assertThat(solver.last().isDone()).isTrue();
        assertThat(store.spaces().find(dataset.id())).isEmpty();
        assertThat(store.plans().find(ended)).isEmpty();
        assertThat(store.runs().find(running)).isEmpty();
        settled.await();
        assertThat(store.plans().find(running)).isEmpty();
    }
}
