package nl.leerplaats.web.store.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoreFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the store has answered is there after a restart, for every store on the same database, and as it was. */
@TestInstance(Lifecycle.PER_CLASS)
class SpaceStoreTest {

    private static final Instant START = Instant.parse("2027-01-10T08:00:00.123456789Z");

    /** One database for all tests, each with spaces of its own: making one takes longer than most of them. */
    private final StoreFixture fixture = newFixture();

    private final Store store = fixture.store();
    private final Dataset tiny = TinyDataset.create().build();

    @TempDir
    private Path folder = Path.of("");

    /** An empty database; one of another kind keeps the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    @AfterAll
    void close() {
        fixture.close();
    }

    private static Change at(int minute, String id, ChangedFact fact) {
        return new Change(id, START.plusSeconds(60L * minute), null, null, fact, Extra.NONE);
    }

    private static Change closes(int minute, String id) {
        return at(
                minute,
                id,
                new CompanyUnavailable("bakery", LocalDate.of(2027, 2, 1).plusDays(minute)));
    }

    /** All of the dataset of now but what follows from it. */
    private static List<Object> facts(Store store, String space) {
        StoredDataset now = store.spaces().find(space).orElseThrow();
        return List.of(
                now.id(),
                now.snapshot(),
                now.number(),
                now.name(),
                now.dataset(),
                now.findings(),
                now.example(),
                now.since());
    }

    private static void assertSame(Store one, Store other, String space) {
        assertThat(other.spaces().list()).isEqualTo(one.spaces().list());
        assertThat(facts(other, space)).isEqualTo(facts(one, space));
        assertThat(other.spaces().listChanges(space)).isEqualTo(one.spaces().listChanges(space));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRestartGivesEverythingBack(long seed) {
        Random random = new Random(seed);
        Dataset dataset = DatasetGenerator.generate(InstanceKind.REPLAN, seed, 8);
        String space = fixture.add(dataset).id();
        for (Change change : RandomChanges.of(dataset, random, 25)) {
            store.spaces().apply(space, List.of(change), random.nextBoolean() ? "Ans de Boer" : null);
            if (random.nextInt(4) == 0) {
                store.spaces().takeOut(space, 1 + random.nextInt(25), "Piet");
            }
            if (random.nextInt(12) == 0) {
                store.spaces().startFrom(store.spaces().find(space).orElseThrow());
            }
            assertSame(store, fixture.open(), space);
        }
    }

    @Test
    void aFileGivesEverythingBackToTheNextProcess() {
        String space;
        List<ChangeEntry> lines;
        Dataset now;
        try (StoreFixture first = StoreFixture.in(folder)) {
            space = first.add(tiny).id();
            first.store().spaces().apply(space, List.of(closes(1, "a"), closes(2, "b")), "Ans");
            lines = first.store().spaces().listChanges(space);
            now = first.store().spaces().find(space).orElseThrow().dataset();
        }
        try (StoreFixture second = StoreFixture.in(folder)) {
            assertThat(second.store().spaces().listChanges(space)).isEqualTo(lines);
            assertThat(second.store().spaces().find(space).orElseThrow().dataset())
                    .isEqualTo(now)
                    .isNotEqualTo(tiny);
        }
    }

    @Test
    void whatOneStoreDoesTheOtherSees() {
        Store other = fixture.open();
        String space = fixture.add(tiny).id();
        Put.OfStudent bob = new Put.OfStudent(
                TinyDataset.create().student("bob", s -> {}).build().students().get(1));
        assertSame(store, other, space);

        store.spaces().apply(space, List.of(closes(1, "a")), null);
        assertSame(store, other, space);
        other.spaces().apply(space, List.of(at(2, "left", new StudentLeft("bob", LocalDate.of(2027, 3, 1)))), null);
        assertSame(store, other, space);
        store.spaces().startFrom(store.spaces().find(space).orElseThrow());
        assertSame(store, other, space);
        other.spaces().apply(space, List.of(at(3, "bob", bob)), null);
        assertSame(store, other, space);
        store.spaces().rename(space, "Vakschool, groep 3");
        assertSame(store, other, space);
        other.spaces().takeOut(space, 3, null);
        assertSame(store, other, space);
        assertThat(store.spaces().takeOut(space, 1, null))
                .as("it is in the base")
                .isEmpty();
        other.erase(space);
        assertThat(store.spaces().find(space)).isEmpty();
    }

    /** The number of a change that was rolled back is given again, to another one. */
    @Test
    void whatWasRolledBackIsNotRemembered() {
        String space = fixture.add(tiny).id();

        assertThatThrownBy(() -> store.together(() -> {
                    store.spaces().apply(space, List.of(closes(1, "a")), null);
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(store.spaces().listChanges(space)).isEmpty();
        fixture.open().spaces().apply(space, List.of(closes(2, "b")), null);

        assertThat(store.spaces().find(space).orElseThrow().dataset())
                .isEqualTo(ChangeLog.apply(tiny, List.of(closes(2, "b"))).dataset());
        assertSame(store, fixture.open(), space);
    }

    @Test
    void aChangeSentAgainIsKnownAndIsKeptOnce() {
        String space = fixture.add(tiny).id();
        Change one = closes(1, "a");

        SpaceStore.Outcome first = store.spaces().apply(space, List.of(one, one), null);
        SpaceStore.Outcome again = store.spaces().apply(space, List.of(one), null);
        SpaceStore.Outcome other = store.spaces().apply(space, List.of(closes(2, "a")), null);

        assertThat(first.applied()).containsExactly(one);
        assertThat(first.known()).containsExactly(one);
        assertThat(again.known()).containsExactly(one);
        assertThat(other.setAside()).hasSize(1);
        assertThat(store.spaces().listChanges(space)).hasSize(2);
        assertThat(store.spaces().findHeader(space).orElseThrow().setAside()).isEqualTo(1);
    }

    @Test
    void aChangeSentAgainWithAnEarlierMomentIsKnownAndLeavesTheFirstAsItWas() {
        String space = fixture.add(tiny).id();
        ChangedFact fact = closes(1, "a").fact();
        store.spaces().apply(space, List.of(at(5, "a", fact)), null);

        SpaceStore.Outcome again = store.spaces().apply(space, List.of(at(1, "a", fact)), null);

        assertThat(again.applied()).isEmpty();
        assertThat(again.known()).hasSize(1);
        assertThat(again.setAside()).isEmpty();
        assertThat(store.spaces().listChanges(space))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(ChangeState.APPLIED));
    }

    @Test
    void changesOfWhichOneDoesNotFitAreNotKeptAndNeitherAreThoseWithoutADifference() {
        String space = fixture.add(tiny).id();
        Change gone = at(3, "gone", new StudentLeft("nobody", LocalDate.of(2027, 3, 1)));

        assertThat(store.spaces()
                        .applyWhereAllFit(space, List.of(closes(1, "a"), gone), null)
                        .setAside())
                .hasSize(1);
        assertThat(store.spaces().listChanges(space)).isEmpty();
        assertThat(store.spaces()
                        .applyWhereAllFit(space, List.of(closes(1, "a")), "Ans")
                        .applied())
                .hasSize(1);
        assertThat(store.spaces()
                        .applyWhereAllFit(space, List.of(closes(1, "a")), null)
                        .known())
                .hasSize(1);
        assertThat(store.spaces().listChanges(space))
                .singleElement()
                .extracting(ChangeEntry::by)
                .isEqualTo("Ans");
    }

    @Test
    void tryingOutKeepsNothing() {
        String space = fixture.add(tiny).id();
        StoredDataset before = store.spaces().find(space).orElseThrow();

        SpaceStore.Outcome outcome = store.spaces().tryOut(space, List.of(closes(1, "a")));

        assertThat(outcome.applied()).hasSize(1);
        assertThat(outcome.now().dataset()).isNotEqualTo(tiny);
        assertThat(store.spaces().find(space)).contains(before);
        assertSame(store, fixture.open(), space);
    }

    /** A document sets no longest id, and people's names have every sign. */
    @ParameterizedTest
    @ValueSource(ints = {1, 399, 400, 401, 5000, 70_000})
    void idsOfAnyLengthAndNamesOfAnySignsAreKept(int length) {
        String id = "\uD83C\uDF89".repeat(length / 2) + (length % 2 == 1 ? "x" : "");
        String name = "\u202E\u05D0\u05D1 \u0000 \uD83D\uDC69\u200D\uD83D\uDD27" + id;
        Dataset dataset = TinyDataset.create().name(name).student(id, s -> {}).build();
        String space = fixture.add(dataset).id();
        Change change = new Change(id, START, name, name, new StudentLeft(id, LocalDate.of(2027, 3, 1)), Extra.NONE);

        assertThat(store.spaces().apply(space, List.of(change), null).setAside())
                .isEmpty();
        store.spaces().takeOut(space, 1, name);
        store.spaces().rename(space, name);

        assertSame(store, fixture.open(), space);
        assertThat(store.spaces().listChanges(space).get(0).change()).isEqualTo(change);
        assertThat(store.spaces().find(space).orElseThrow().dataset()).isEqualTo(dataset);
        String shown = store.spaces().findHeader(space).orElseThrow().name();
        assertThat(shown).hasSizeBetween(1, 400).doesNotContain("\u0000");
        assertThat(Character.isHighSurrogate(shown.charAt(shown.length() - 1)))
                .as("half a sign")
                .isFalse();
    }

    /** Companies make a document large; what takes long with many students is looking for what is odd, which is nothing to keep. */
    @Test
    void theCompaniesOfASixthOfTheCountryAreKept() {
        Dataset sixth = DatasetGenerator.generate(InstanceKind.NATION, 1, 750);
        Dataset nation = sixth.withStudents(sixth.students().subList(0, 40)).withTravelTimes(List.of());
        String space = fixture.add(nation).id();
        Change change =
                at(1, "a", new CompanyUnavailable(nation.companies().get(0).id(), LocalDate.of(2027, 2, 1)));
        store.spaces().apply(space, List.of(change), null);

        assertThat(fixture.open().spaces().find(space).orElseThrow().dataset())
                .isEqualTo(ChangeLog.apply(nation, List.of(change)).dataset());
    }

    @Test
    void changesOfManyAtOnceAreAllKeptUnderNumbersWithoutGaps() throws InterruptedException, ExecutionException {
        String space = fixture.add(tiny).id();
        Store other = fixture.open();
        int threads = 8;
        int each = 12;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> all = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int mine = thread;
            Store used = thread % 2 == 0 ? store : other;
            all.add(pool.submit(() -> IntStream.range(0, each).forEach(index -> {
                used.spaces().apply(space, List.of(closes(index * threads + mine, mine + "-" + index)), null);
                used.spaces().find(space).orElseThrow();
            })));
        }
        for (Future<?> one : all) {
            one.get();
        }
        pool.shutdown();

        List<ChangeEntry> lines = store.spaces().listChanges(space);
        assertThat(lines)
                .extracting(ChangeEntry::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, threads * each).boxed().toList());
        assertThat(lines)
                .extracting(line -> Objects.requireNonNull(line.change()).id())
                .doesNotHaveDuplicates();
        assertThat(store.spaces().find(space).orElseThrow().dataset())
                .isEqualTo(ChangeLog.apply(
                                tiny, lines.stream().map(ChangeEntry::change).toList())
                        .dataset());
        assertSame(store, other, space);
        assertSame(store, fixture.open(), space);
    }
}
