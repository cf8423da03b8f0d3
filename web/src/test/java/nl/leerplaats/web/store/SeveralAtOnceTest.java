package nl.leerplaats.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.Paper;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.store.upload.KeptMapping;
import nl.leerplaats.web.store.upload.PostcodeFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Several processes in one database do the same thing at the same moment: each is done as if it were alone, or told that another was first. */
@TestInstance(Lifecycle.PER_CLASS)
class SeveralAtOnceTest {

    private static final int PROCESSES = 4;
    private static final int TIMES = 8;
    private static final int PATIENCE_SECONDS = 30;

    private final StoreFixture fixture = newFixture();
    private final StoredDataset dataset = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 6));

    /** An empty database; one of another kind keeps the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    /** What a process does. */
    @FunctionalInterface
    private interface Work {
        void with(Store store, int time) throws BrokenCopyException;
    }

    /** All processes do it at the same moment, and again; a failure of one is the failure of the test. */
    private void allAtOnce(Work work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(PROCESSES);
        ExecutorService pool = Executors.newFixedThreadPool(PROCESSES);
        List<Future<?>> all = new ArrayList<>();
        for (int process = 0; process < PROCESSES; process++) {
            Store store = fixture.open();
            all.add(pool.submit(() -> {
                for (int time = 0; time < TIMES; time++) {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    try {
                        work.with(store, time);
                    } catch (RuntimeException | Error failure) {
                        start.reset(); // the others need not wait for this one
                        throw failure;
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();
    }

    private StoredPlan plan(Store store) {
        StoredPlan model = fixture.addPlan(dataset, new PlanOrigin.ByHand("abc"));
        return new StoredPlan(
                store.newId(), dataset, model.plan(), model.verdict(), new PlanOrigin.ByHand("abc"), Instant.now());
    }

    /** As moving by hand does: the plan and the version, both or none. */
    @Test
    void ofAllWhoChangeTheSameWorkingPlanOneIsFirst() throws Exception {
        AtomicInteger first = new AtomicInteger();
        CyclicBarrier looked = new CyclicBarrier(PROCESSES);
        allAtOnce((store, time) -> {
            StoredPlan plan = plan(store);
            Long expected = store.working()
                    .find(dataset.id())
                    .map(WorkingVersion::version)
                    .orElse(null);
            meet(looked);
            store.together(() -> {
                store.plans().add(plan);
                Optional<WorkingVersion> added = store.working()
                        .add(
                                dataset.id(),
                                expected,
                                plan.id(),
                                Map.of(),
                                WorkingAction.ACCEPTED,
                                WorkingSubject.ofProposal(plan.id(), List.of()),
                                null);
                added.ifPresent(version -> first.incrementAndGet());
            });
        });
        assertThat(first).hasValue(TIMES);
        assertThat(fixture.store().working().find(dataset.id()).orElseThrow().version())
                .isEqualTo(TIMES);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void callsAndHandOutsHaveNumbersWithoutGaps() throws Exception {
        allAtOnce((store, time) -> {
            store.calls().add(dataset.id(), "bakkerij", null, Call.Answer.NO, "", null);
            store.handOuts().add(dataset.id(), Map.of(), null);
        });
        assertThat(fixture.store().calls().list(dataset.id())).hasSize(PROCESSES * TIMES);
        assertThat(fixture.store()
                        .handOuts()
                        .findLast(dataset.id())
                        .orElseThrow()
                        .number())
                .isEqualTo(PROCESSES * TIMES);
    }

    @Test
    void whatThereIsOneOfIsWrittenByTheLast() throws Exception {
        allAtOnce((store, time) -> {
            Instant now = Instant.now();
            store.mappings().keep(dataset.id(), new KeptMapping("namen.json", now, "{}"));
            store.mappings().remove(dataset.id());
            store.postcodes().keep(new PostcodeFile("pc.txt", now), new byte[] {1});
            store.postcodes().remove();
            store.remember("iets", "nieuw");
        });
        assertThat(fixture.store().recall("iets")).contains("nieuw");
        assertThat(fixture.store().mappings().find(dataset.id())).isEmpty();
        assertThat(fixture.store().postcodes().find()).isEmpty();
    }

    @Test
    void spacesAreErasedSideBySide() throws Exception {
        allAtOnce((store, time) -> {
            String space = store.spaces()
                    .add(StoredDataset.of(store.newId(), dataset.dataset(), List.of(), false, Instant.now()))
                    .id();
            assertThat(store.erase(space)).isPresent();
        });
    }

    @Test
    void whatIsRestoredTwiceAtOnceComesTwice() throws Exception {
        Store first = fixture.store();
        String space = first.spaces()
                .add(StoredDataset.of(first.newId(), dataset.dataset(), List.of(), false, Instant.now()))
                .id();
        SpaceCopy copy = first.take(space);
        assertThat(first.erase(space)).isPresent();
        List<String> restored = new ArrayList<>();
        allAtOnce((store, time) -> {
            List<String> ids = store.put(List.of(copy));
            synchronized (restored) {
                restored.addAll(ids);
            }
        });
        assertThat(restored).hasSize(PROCESSES * TIMES).doesNotHaveDuplicates().contains(space);
        restored.forEach(first::erase);
    }

    @Test
    void oneOfAllFindsThatItIsTheFirst() throws Exception {
        AtomicInteger first = new AtomicInteger();
        allAtOnce((store, time) -> {
            if (store.inTurn(() -> {
                boolean mine = store.recall("eerste " + time).isEmpty();
                store.remember("eerste " + time, "");
                return mine;
            })) {
                first.incrementAndGet();
            }
        });
        assertThat(first).hasValue(TIMES);
    }

    /** An id holds any sign; one database holds no sign with number 0. */
    @Test
    void idsOfAnySignsAreKept() {
        Store store = fixture.store();
        String space = fixture.add(dataset.dataset()).id();
        List<String> ids =
                List.of("\0", "a\0b", "\u001A", "\u001A0", "\u001A1\0", "\0\u001A", "\uFFFF", "\uD83C\uDF89");
        StoredPlan plan = fixture.addPlan(store.spaces().find(space).orElseThrow(), new PlanOrigin.ByHand("abc"));
        Map<RequestKey, WorkingStatus> statuses = new LinkedHashMap<>();
        ids.forEach(id -> statuses.put(new RequestKey(id, id), WorkingStatus.ASKED));
        store.working()
                .add(
                        space,
                        null,
                        plan.id(),
                        statuses,
                        WorkingAction.ACCEPTED_PART,
                        WorkingSubject.ofProposal(plan.id(), ids),
                        null);
        Map<Paper, String> papers = new LinkedHashMap<>();
        ids.forEach(id -> papers.put(new Paper("student:" + id, DocumentKind.values()[0]), id.replace('\0', '0')));
        store.handOuts().add(space, papers, null);
        ids.forEach(id -> store.calls().add(space, id, new RequestKey(id, id), null, id, id));

        WorkingVersion version = fixture.open().working().find(space).orElseThrow();
        assertThat(version.statuses()).isEqualTo(statuses);
        assertThat(version.subject().students()).isEqualTo(ids);
        assertThat(store.handOuts().findLast(space).orElseThrow().digests()).isEqualTo(papers);
        assertThat(store.calls().list(space)).extracting(Call::companyId).hasSameElementsAs(ids);
        assertThat(store.calls().list(space))
                .allMatch(call -> new RequestKey(call.companyId(), call.companyId()).equals(call.about()));
    }
}
