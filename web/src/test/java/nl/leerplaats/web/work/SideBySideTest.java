package nl.leerplaats.web.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.work.WorkingPlanDesk.Working;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** People of several schools, each in a process of its own, work in one working plan: they clash only where they touch the same student. */
@TestInstance(Lifecycle.PER_CLASS)
class SideBySideTest {

    private static final int PROCESSES = 4;
    private static final int PATIENCE_SECONDS = 30;
    private static final Dataset DATASET = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
    private static final Plan PLAN = FirstComeFirstServed.plan(DATASET);

    private final StoreFixture fixture = newFixture();
    private final OneProcess mine = new OneProcess(fixture.store());
    private final OneProcess theirs = new OneProcess(fixture.open());
    private String space = "";

    /** An empty database; one of another kind does the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @BeforeEach
    void acceptAPlan() throws Exception {
        space = fixture.add(DATASET).id();
        mine.accept().accept(propose(PLAN), null, null, null);
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private StoredPlan propose(Plan plan) {
        StoredDataset now = fixture.store().spaces().find(space).orElseThrow();
        return fixture.store()
                .plans()
                .add(new StoredPlan(
                        fixture.store().newId(),
                        now,
                        plan,
                        PlanChecker.check(now.year(), plan),
                        new PlanOrigin.Uploaded("plan"),
                        Instant.now()));
    }

    private Working now() {
        return mine.desk().find(space).orElseThrow();
    }

    /** One placement of each student, in the order of the plan. */
    private static List<Placement> ofEach() {
        Set<String> known = new HashSet<>();
        return PLAN.placements().stream()
                .filter(one -> known.add(one.studentId()))
                .toList();
    }

    private static Set<RequestKey> key(Placement one) {
        return Set.of(RequestKey.of(one));
    }

    private List<String> history() {
        return mine.store().working().list(space).stream()
                .map(one -> one.previous() + " " + one.by() + " " + one.action() + " "
                        + (one.subject().proposalId() == null ? one.subject().students() : ""))
                .toList();
    }

    @Test
    void whatIsDoneToDifferentStudentsFromAnOlderPageIsAllThere() throws Exception {
        Placement asked = ofEach().get(0);
        Placement called = ofEach().get(1);
        Placement out = ofEach().get(2);
        Placement refused = ofEach().get(3);
        Working looked = now();
        mine.desk().setStatus(looked, key(asked), WorkingStatus.ASKED, "Ada");
        theirs.calls().note(looked, called.companyId(), key(called), Call.Answer.YES, "graag", "Bo");
        mine.desk().move(looked, new HandMove.TakeOut(RequestKey.of(out)), "Ada");
        theirs.calls().note(looked, refused.companyId(), key(refused), Call.Answer.NO, "", "Bo");

        assertThat(now().version().statuses())
                .isEqualTo(
                        Map.of(RequestKey.of(asked), WorkingStatus.ASKED, RequestKey.of(called), WorkingStatus.AGREED));
        assertThat(now().plan().plan().placements())
                .doesNotContain(out, refused)
                .contains(asked, called);
        PlanningYear year = now().plan().dataset().year();
        assertThat(Objects.requireNonNull(year.findStudent(refused.studentId())).exclusions())
                .contains(refused.companyId());
        assertThat(history())
                .containsExactly(
                        "4 Bo REFUSED [" + refused.studentId() + "]",
                        "3 Ada TAKEN_OUT [" + out.studentId() + "]",
                        "2 Bo STATUS [" + called.studentId() + "]",
                        "1 Ada STATUS [" + asked.studentId() + "]",
                        "null null ACCEPTED ");
    }

    @Test
    void whoTouchesAStudentThatIsOtherwiseByNowIsRefusedAndNothingIsLost() throws Exception {
        Placement one = ofEach().get(0);
        Working looked = now();
        mine.desk().setStatus(looked, key(one), WorkingStatus.ASKED, "Ada");
        WorkingVersion first = now().version();
        for (Call.Answer answer : Call.Answer.values()) {
            refused(() -> theirs.calls().note(looked, one.companyId(), key(one), answer, "", "Bo"), one);
        }
        refused(() -> theirs.calls().note(looked, one.companyId(), key(one), null, "belt terug", "Bo"), one);
        refused(() -> theirs.desk().setStatus(looked, key(one), WorkingStatus.AGREED, "Bo"), one);
        refused(() -> theirs.desk().move(looked, new HandMove.TakeOut(RequestKey.of(one)), "Bo"), one);
        refused(() -> theirs.desk().move(looked, new HandMove.Supervise(one.studentId(), null), "Bo"), one);
        assertThat(now().version()).isEqualTo(first);
        assertThat(mine.store().calls().list(space)).isEmpty();
        assertThat(now().plan().dataset().dataset()).isEqualTo(DATASET);
    }

    /** Somebody does something. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static void refused(Work work, Placement... students) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        StaleException.class,
                        stale -> assertThat(stale.students())
                                .containsExactlyInAnyOrderElementsOf(Stream.of(students)
                                        .map(Placement::studentId)
                                        .toList()));
    }

    /** What was done and undone since is as it was looked at. */
    @Test
    void aStudentWhoIsAsBeforeIsNoReasonToRefuse() throws Exception {
        Placement one = ofEach().get(0);
        Working looked = now();
        mine.desk().setStatus(looked, key(one), WorkingStatus.ASKED, null);
        mine.desk().undo(space, now().version().version(), null);
        theirs.accept().accept(propose(PLAN), null, now().version().version(), null);
        theirs.desk().setStatus(looked, key(one), WorkingStatus.AGREED, null);
        assertThat(now().version().status(RequestKey.of(one))).isEqualTo(WorkingStatus.AGREED);
    }

    /** Another supervisor, or another placement of the same student, is something else than was looked at. */
    @Test
    void allOfAStudentIsLookedAt() throws Exception {
        Placement supervised = PLAN.placements().stream()
                .filter(one -> PLAN.supervisions().stream()
                        .anyMatch(other -> other.studentId().equals(one.studentId())))
                .findFirst()
                .orElseThrow();
        Working looked = now();
        mine.desk().move(looked, new HandMove.Supervise(supervised.studentId(), null), null);
        refused(() -> theirs.desk().setStatus(looked, key(supervised), WorkingStatus.ASKED, null), supervised);
    }

    @Test
    void ofSeveralAtOnceNoneIsDoneWhereOneIsOtherwiseAndItIsSaidWhich() throws Exception {
        List<Placement> three = ofEach().subList(0, 3);
        Set<RequestKey> keys = new HashSet<>();
        three.forEach(one -> keys.add(RequestKey.of(one)));
        Working looked = now();
        mine.desk().setStatus(looked, key(three.get(1)), WorkingStatus.AGREED, null);
        mine.desk().setStatus(looked, key(ofEach().get(3)), WorkingStatus.AGREED, null);
        WorkingVersion before = now().version();
        refused(() -> theirs.desk().setStatus(looked, keys, WorkingStatus.ASKED, null), three.get(1));
        assertThat(now().version()).isEqualTo(before);

        keys.remove(RequestKey.of(three.get(1)));
        theirs.desk().setStatus(looked, keys, WorkingStatus.ASKED, null);
        assertThat(now().version().statuses().values())
                .containsExactlyInAnyOrder(
                        WorkingStatus.ASKED, WorkingStatus.ASKED, WorkingStatus.AGREED, WorkingStatus.AGREED);
    }

    /** The place was free on the page. */
    @Test
    void aPlaceThatWasTakenMeanwhileIsRefusedForTheRoom() throws Exception {
        Working empty = now();
        Competition two = competition(empty);
        for (RequestKey out : two.out()) {
            mine.desk().move(now(), new HandMove.TakeOut(out), null);
        }
        Working looked = now();
        assertThat(theirs.desk().preview(looked, two.second()).isAllowed()).isTrue();
        mine.desk().move(looked, two.first(), "Ada");
        WorkingVersion taken = now().version();
        assertThatThrownBy(() -> theirs.desk().move(looked, two.second(), "Bo"))
                .isInstanceOfSatisfying(
                        BreaksRulesException.class,
                        told -> assertThat(told.preview().newBreaks()).isNotEmpty());
        assertThat(now().version()).isEqualTo(taken);
    }

    /**
     * Two students who can have the same place, but not both.
     *
     * @param out placements that have to go first
     */
    private record Competition(List<RequestKey> out, HandMove first, HandMove second) {}

    private Competition competition(Working working) {
        for (Placement there : ofEach()) {
            for (Placement other : PLAN.placements()) {
                if (!other.studentId().equals(there.studentId())
                        && other.periodId().equals(there.periodId())
                        && !other.companyId().equals(there.companyId())) {
                    HandMove first = place(there.studentId(), there);
                    HandMove second = place(other.studentId(), there);
                    List<RequestKey> out = List.of(RequestKey.of(there), RequestKey.of(other));
                    if (allows(working, out, second) && !allows(working, out, first, second)) {
                        return new Competition(out, first, second);
                    }
                }
            }
        }
        throw new IllegalStateException("Nobody wants the same place.");
    }

    private boolean allows(Working working, List<RequestKey> out, HandMove... moves) {
        List<HandMove> all = new ArrayList<>();
        out.forEach(one -> all.add(new HandMove.TakeOut(one)));
        all.addAll(List.of(moves));
        String student = out.get(0).studentId();
        return mine.desk().preview(working, new HandMove.Together(student, all)).isAllowed();
    }

    private static HandMove place(String student, Placement at) {
        return new HandMove.Place(
                new RequestKey(student, at.periodId()), at.companyId(), at.mentorId(), Weekdays.copyOf(at.days()));
    }

    /** Who makes room for a student is named too, and must be as on the page. */
    @Test
    void aMoveThatMovesOthersIsAboutThemToo() throws Exception {
        Placement one = ofEach().get(0);
        Placement along = ofEach().get(1);
        Working looked = now();
        mine.desk().setStatus(looked, key(along), WorkingStatus.ASKED, null);
        HandMove both = new HandMove.Together(
                one.studentId(),
                List.of(new HandMove.TakeOut(RequestKey.of(one)), new HandMove.TakeOut(RequestKey.of(along))));
        refused(() -> theirs.desk().move(looked, both, null), along);
    }

    /** A note about a company as a whole is about nobody who could be otherwise. */
    @Test
    void aNoteAboutACompanyNeverClashes() throws Exception {
        Placement one = ofEach().get(0);
        Working looked = now();
        mine.desk().setStatus(looked, key(one), WorkingStatus.ASKED, null);
        theirs.calls().note(looked, one.companyId(), Set.of(), null, "alleen 's ochtends bellen", null);
        assertThat(mine.store().calls().list(space)).hasSize(1);
    }

    /** What is about all students asks for the plan as it was looked at; undo takes back what was done last, and nothing else. */
    @Test
    void acceptingAPlanAndUndoStayStrict() throws Exception {
        Working looked = now();
        mine.desk().setStatus(looked, key(ofEach().get(0)), WorkingStatus.ASKED, null);
        theirs.desk().setStatus(looked, key(ofEach().get(1)), WorkingStatus.ASKED, null);
        StoredPlan proposal = propose(PLAN);
        for (long old : new long[] {1, 2}) {
            refused(() -> theirs.accept().accept(proposal, null, old, null));
            refused(() ->
                    theirs.accept().accept(proposal, Set.of(ofEach().get(2).studentId()), old, null));
            refused(() -> theirs.desk().undo(space, old, null));
            refused(() -> theirs.desk().redo(space, old, null));
        }
        theirs.desk().undo(space, 3, null);
        assertThat(now().version().statuses()).isEqualTo(Map.of(RequestKey.of(ofEach().get(0)), WorkingStatus.ASKED));
    }

    /** What each of several processes does. */
    @FunctionalInterface
    private interface Part {
        void run(OneProcess process, int number) throws Exception;
    }

    /** All begin at the same moment. */
    private void atOnce(Part part) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PROCESSES);
        ExecutorService pool = Executors.newFixedThreadPool(PROCESSES);
        List<Future<?>> done = new ArrayList<>();
        for (int number = 0; number < PROCESSES; number++) {
            OneProcess process = new OneProcess(fixture.open());
            int own = number;
            done.add(pool.submit(() -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                part.run(process, own);
                return null;
            }));
        }
        for (Future<?> one : done) {
            one.get();
        }
        pool.shutdown();
    }

    /** All start from the same page: each that is told to be done is there, once. */
    @Test
    void ofAllWhoWorkAtOnceOnDifferentStudentsAllIsThere() throws Exception {
        List<Placement> all = ofEach();
        Working looked = now();
        atOnce((process, number) -> {
            for (int at = number; at < all.size(); at += PROCESSES) {
                Placement one = all.get(at);
                if (at % 3 == 0) {
                    process.desk().move(looked, new HandMove.TakeOut(RequestKey.of(one)), null);
                } else {
                    process.calls().note(looked, one.companyId(), key(one), Call.Answer.YES, "", null);
                }
            }
        });
        Working now = now();
        for (int at = 0; at < all.size(); at++) {
            Placement one = all.get(at);
            boolean agreed = now.version().status(RequestKey.of(one)) == WorkingStatus.AGREED;
            boolean there = now.plan().plan().placements().contains(one);
            assertThat(List.of(agreed, there)).containsOnly(at % 3 != 0);
        }
        List<WorkingVersion> versions = mine.store().working().list(space);
        assertThat(versions).hasSize(1 + all.size());
        assertThat(versions.subList(0, all.size()))
                .allMatch(one -> Objects.equals(one.previous(), one.version() - 1))
                .flatExtracting(one -> one.subject().students())
                .doesNotHaveDuplicates()
                .hasSize(all.size());
        assertThat(mine.store().calls().list(space))
                .extracting(Call::number)
                .doesNotHaveDuplicates()
                .hasSize(all.size() - (all.size() + 2) / 3);
    }

    @Test
    void ofAllWhoTouchTheSameStudentAtOnceOneIsFirstAndTheOthersAreTold() throws Exception {
        Working looked = now();
        AtomicInteger first = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        atOnce((process, number) -> {
            try {
                process.desk().setStatus(looked, key(ofEach().get(0)), WorkingStatus.ASKED, null);
                first.incrementAndGet();
            } catch (StaleException late) {
                told.incrementAndGet();
            }
        });
        assertThat(first).hasValue(1);
        assertThat(told).hasValue(PROCESSES - 1);
        assertThat(now().version().version()).isEqualTo(2);
    }
}
