package nl.leerplaats.web.store.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.solver.api.StopReason;
import nl.leerplaats.web.StandInSolver;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans, runs and the working plan: kept as they were made, also when the data they were made for has changed. */
class PlanStoreTest {

    private static final PlanOrigin BY_HAND = new PlanOrigin.ByHand("abc");

    private final StoreFixture fixture = newFixture();
    private final Store store = fixture.store();
    private final StoredDataset dataset = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 12));

    /** An empty database; one of another kind keeps the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    static Stream<PlanOrigin> origins() {
        Bound bound = new Bound(1, 2, 3, 4);
        return Stream.concat(
                Arrays.stream(StopReason.values())
                        .map(reason -> new PlanOrigin.Solved(Duration.ofMillis(1234), reason, -7, bound)),
                Stream.of(
                        new PlanOrigin.Solved(Duration.ZERO, null, Long.MAX_VALUE, new Bound(0, 0, 0, 0)),
                        new PlanOrigin.Uploaded("plan \uD83C\uDF89.json"),
                        new PlanOrigin.Uploaded(""),
                        BY_HAND,
                        new PlanOrigin.Proposed("FEWEST_CHANGES", "abcdefgh2345", Duration.ofSeconds(61), bound)));
    }

    private int changed;

    private void change() {
        Change change = new Change(
                store.newId(),
                Instant.now(),
                null,
                null,
                new CompanyUnavailable(dataset.dataset().companies().get(0).id(), LocalDate.of(2027, 2, ++changed)),
                Extra.NONE);
        assertThat(store.spaces().apply(dataset.id(), List.of(change), null).applied())
                .hasSize(1);
    }

    private static void assertSame(StoredPlan plan, StoredPlan made) {
        assertThat(plan.plan()).isEqualTo(made.plan());
        assertThat(plan.verdict()).isEqualTo(made.verdict());
        assertThat(plan.origin()).isEqualTo(made.origin());
        assertThat(plan.header().cost()).isEqualTo(made.header().cost());
        assertThat(plan.dataset().dataset()).isEqualTo(made.dataset().dataset());
        assertThat(plan.dataset().number()).isEqualTo(made.dataset().number());
    }

    @ParameterizedTest
    @MethodSource("origins")
    void aPlanComesBackAsItWasMadeWhateverItsOrigin(PlanOrigin origin) {
        StoredPlan made = fixture.addPlan(dataset, origin);
        StoredPlan here = store.plans().find(made.id()).orElseThrow();
        Store next = fixture.open();
        StoredPlan there = next.plans().find(made.id()).orElseThrow();

        assertSame(here, made);
        assertSame(there, made);
        assertThat(there.header()).isEqualTo(here.header());
        assertThat(next.plans().list(dataset.id())).containsExactly(here.header());
        assertThat(next.plans().list()).containsExactly(here.header());
        assertThat(there.gap()).isEqualTo(here.gap());
    }

    @Test
    void thePlanStaysOfTheDatasetThatItWasMadeFor() {
        StoredPlan first = fixture.addPlan(dataset, BY_HAND);
        change();
        StoredDataset now = store.spaces().find(dataset.id()).orElseThrow();
        StoredPlan second = fixture.addPlan(now, BY_HAND);
        change();
        store.spaces().startFrom(now);

        for (Store one : List.of(store, fixture.open())) {
            assertSame(one.plans().find(first.id()).orElseThrow(), first);
            assertSame(one.plans().find(second.id()).orElseThrow(), second);
        }
        assertThat(second.dataset().dataset()).isNotEqualTo(first.dataset().dataset());
    }

    @Test
    void aRunThatWaitedForItsTurnGoesOnWaitingWhereAJobBeginsIt() {
        StoredRun waits = new StoredRun(
                store.newId(),
                dataset,
                SolveSettings.ofTime(Duration.ofSeconds(9), 4),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(waits);
        fixture.jdbc()
                .sql("insert into search_job (task_name, task_instance, execution_time, picked, version)"
                        + " values ('RUN', ?, current_timestamp, false, 1)")
                .param(waits.id())
                .update();

        assertThat(fixture.open().runs().find(waits.id()).orElseThrow().state()).isEqualTo(RunState.WAITING);
    }

    @Test
    void aRunThatAnEarlierProcessLeftIsMarkedAndHasItsBestPlan() {
        StoredPlan best =
                fixture.addPlan(dataset, new PlanOrigin.Solved(Duration.ofSeconds(5), null, 3, new Bound(0, 0, 0, 0)));
        StoredRun running = new StoredRun(
                best.id(),
                dataset,
                SolveSettings.ofTime(Duration.ofSeconds(60), 3),
                MayChange.LEAST,
                best,
                Clock.systemUTC());
        store.runs().add(running);
        StoredRun done = new StoredRun(
                store.newId(),
                dataset,
                SolveSettings.ofTime(Duration.ofSeconds(9), 4),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(done);
        StoredRun taken = store.runs().take(done.id(), "here").orElseThrow();
        taken.finish();
        store.runs().noteEnd(taken, "here");

        Store next = fixture.open();

        StoredRun left = next.runs().find(running.id()).orElseThrow();
        assertThat(left.state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(left.isInUse()).isFalse();
        assertThat(left.settings()).isEqualTo(running.settings());
        assertThat(left.mayChange()).isEqualTo(MayChange.LEAST);
        assertThat(left.dataset().dataset()).isEqualTo(dataset.dataset());
        assertSame(Objects.requireNonNull(left.start()), best);
        assertSame(next.plans().find(running.id()).orElseThrow(), best);
        assertThat(next.runs().find(done.id()).orElseThrow().state()).isEqualTo(RunState.DONE);
        assertThat(next.runs().listInterrupted(dataset.id())).containsExactly(running.id());
        assertThat(next.runs().listInUse()).isEmpty();
    }

    /** What an earlier process had proven, with its plan or with how it stood, is never forgotten. */
    @Test
    void aRunThatIsTakenOverKeepsWhatWasProven() {
        StoredRun asked = new StoredRun(
                store.newId(),
                dataset,
                SolveSettings.ofTime(Duration.ofSeconds(60), 3),
                MayChange.ALL,
                null,
                Clock.systemUTC());
        store.runs().add(asked);
        StandInSolver solver = new StandInSolver();
        StoredRun first = store.runs().take(asked.id(), "first").orElseThrow();
        first.begin(solver);
        Cost cost = solver.last().verdict().cost();
        assertThat(first.proven(new Bound(0, 0, 5, cost.medium()), cost)).isEqualTo(new Bound(0, 0, 5, cost.medium()));
        solver.last().prove(new Bound(1, 3, 200, cost.medium()));
        assertThat(store.runs().noteProgress(first, "first")).isTrue();
        StoredPlan kept = new StoredPlan(
                asked.id(),
                dataset,
                solver.last().plan(),
                solver.last().verdict(),
                new PlanOrigin.Solved(Duration.ofSeconds(5), null, 3, new Bound(1, 2, 300, cost.medium())),
                Instant.now());
        store.plans().add(kept);

        StoredRun second = store.runs().take(asked.id(), "second").orElseThrow();
        second.begin(solver);
        Bound before = new Bound(1, 3, 300, cost.medium());
        assertThat(Objects.requireNonNull(second.progress()).bound()).isEqualTo(before);
        assertThat(second.proven(new Bound(0, 0, 5, cost.medium()), cost)).isEqualTo(before);
        solver.last().prove(new Bound(1, 3, 400, cost.medium()));
        assertThat(Objects.requireNonNull(second.progress()).bound())
                .as("what is proven here counts as well")
                .isEqualTo(new Bound(1, 3, 400, cost.medium()));
        store.runs().leave(asked.id());
    }

    private WorkingVersion accept(Store by, @Nullable Long expected, String plan) {
        return by.working()
                .add(
                        dataset.id(),
                        expected,
                        plan,
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(plan, List.of()),
                        null)
                .orElseThrow();
    }

    @Test
    void undoAndRedoPointAtVersionsAndNothingIsWrittenOver() {
        String plan = fixture.addPlan(dataset, BY_HAND).id();
        WorkingPlans working = store.working();
        accept(store, null, plan);
        accept(store, 1L, plan);

        assertThat(working.goTo(dataset.id(), 2L, 1, null)).isTrue();
        assertThat(working.find(dataset.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(working.findNext(dataset.id(), 1)).contains(2L);
        assertThat(accept(fixture.open(), 1L, plan).version())
                .as("another way on")
                .isEqualTo(3);
        assertThat(working.goTo(dataset.id(), 3L, 1, null)).isTrue();
        assertThat(working.findNext(dataset.id(), 1)).as("the one made last").contains(3L);
        assertThat(working.findNext(dataset.id(), 2)).isEmpty();

        assertThat(working.goTo(dataset.id(), 2L, 3, null))
                .as("somebody looked at another one")
                .isFalse();
        assertThat(working.goTo(dataset.id(), 1L, 9, null))
                .as("no such version")
                .isFalse();
        assertThat(working.find(dataset.id()).orElseThrow().version()).isEqualTo(1);
        assertThat(fixture.open().working().list(dataset.id()))
                .extracting(WorkingVersion::version)
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void itIsKeptWhichVersionHeldFromWhenOnAndWhoDidIt() {
        String plan = fixture.addPlan(dataset, BY_HAND).id();
        WorkingPlans working = store.working();
        accept(store, null, plan);
        accept(store, 1L, plan);
        working.goTo(dataset.id(), 2L, 1, "Ans");

        List<WorkingSince> since = fixture.open().working().listSince(dataset.id());
        assertThat(since).extracting(WorkingSince::version).containsExactly(1L, 2L, 1L);
        assertThat(since).extracting(WorkingSince::by).containsExactly(null, null, "Ans");
        assertThat(since).extracting(WorkingSince::planId).containsOnly(plan);
        assertThat(since).extracting(WorkingSince::since).isSorted();
    }

    /** The program that made a plan is kept with it, whichever program looks at it later. */
    @Test
    void aPlanKeepsWhichProgramMadeIt() {
        StoredPlan made = fixture.addPlan(dataset, BY_HAND);
        PlanHeader header = made.header();
        StoredPlan old = new StoredPlan(
                new PlanHeader(
                        "oldplan",
                        header.spaceId(),
                        header.number(),
                        "oud",
                        "",
                        header.made(),
                        header.origin(),
                        header.cost(),
                        header.placed(),
                        header.requests(),
                        "0.9.1"),
                made.dataset(),
                made.plan(),
                made.verdict());
        store.plans().add(old);

        assertThat(fixture.open().plans().findHeader("oldplan").orElseThrow().program())
                .isEqualTo("0.9.1");
        PlanStore.Content content =
                fixture.open().plans().findContent("oldplan").orElseThrow();
        assertThat(content.plan()).isEqualTo(made.plan());
        assertThat(content.dataset().dataset()).isEqualTo(made.dataset().dataset());
        assertThat(fixture.open().plans().findContent("nosuchplan")).isEmpty();
    }

    @Test
    void whoLookedAtAnotherVersionAddsNone() {
        String plan = fixture.addPlan(dataset, BY_HAND).id();
        accept(store, null, plan);

        for (Long stale : Arrays.asList(null, 2L, 0L)) {
            assertThat(fixture.open()
                            .working()
                            .add(
                                    dataset.id(),
                                    stale,
                                    plan,
                                    Map.of(),
                                    WorkingAction.MOVED,
                                    WorkingSubject.ofStudent("anna"),
                                    null))
                    .isEmpty();
        }
        assertThat(store.working().list(dataset.id())).hasSize(1);
    }

    @Test
    void aVersionKeepsEveryStatusAndDetailOfAnyLength() {
        String plan = fixture.addPlan(dataset, BY_HAND).id();
        String longest = "\uD83C\uDF89\u202E".repeat(3000);
        Map<RequestKey, WorkingStatus> statuses = Map.of(
                new RequestKey(longest, longest),
                WorkingStatus.PINNED,
                new RequestKey("anna", "p1"),
                WorkingStatus.ASKED,
                new RequestKey("anna", "p2"),
                WorkingStatus.AGREED);

        store.working()
                .add(
                        dataset.id(),
                        null,
                        plan,
                        statuses,
                        WorkingAction.STATUS,
                        WorkingSubject.ofStatus(WorkingStatus.ASKED, List.of(longest, "anna 1", "")),
                        longest);

        WorkingVersion version = fixture.open().working().find(dataset.id()).orElseThrow();
        assertThat(version.statuses()).isEqualTo(statuses);
        assertThat(version.subject())
                .as("ids with blanks are not cut")
                .isEqualTo(WorkingSubject.ofStatus(WorkingStatus.ASKED, List.of(longest, "anna 1", "")));
    }

    @Test
    void thePlanOfAVersionIsThereAndStays() {
        String plan = fixture.addPlan(dataset, BY_HAND).id();
        accept(store, null, plan);

        store.plans().remove(plan);
        store.plans().remove("nosuchplan");

        assertThat(store.plans().find(plan)).isPresent();
        assertThatThrownBy(() -> accept(store, 1L, "nosuchplan")).isInstanceOf(IllegalStateException.class);
        assertThat(store.working().list(dataset.id())).hasSize(1);
    }
}
