package nl.leerplaats.web.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.CompanyUnavailable;
import nl.leerplaats.data.change.StudentLeft;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.web.store.db.Compaction;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.ChangeEntry;
import nl.leerplaats.web.store.space.ChangeState;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file itself: those of earlier versions open, and nothing of what was erased is left in it. */
class StoreFileTest {

    private static final String FILE = "leerplaats.mv.db";
    private static final String SPACE = "vakschool234";
    private static final Instant START = Instant.parse("2027-01-10T08:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private static Change change(String id, Dataset dataset) {
        return new Change(
                id,
                START,
                "Ans de Boer",
                "belde vanmorgen",
                new CompanyUnavailable(dataset.companies().get(0).id(), LocalDate.of(2027, 2, 1)),
                Extra.NONE);
    }

    /** A year with history, a plan, a working plan and a call. */
    private static void fill(StoreFixture fixture) {
        Store store = fixture.store();
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 12);
        store.spaces().add(StoredDataset.of(SPACE, dataset, List.of(), true, START));
        store.spaces().apply(SPACE, List.of(change("eerste", dataset)), null);
        Change waits =
                new Change("wacht", START, null, null, new StudentLeft("nieuw", LocalDate.of(2027, 3, 1)), Extra.NONE);
        store.spaces().apply(SPACE, List.of(waits), "Piet");
        StoredDataset now = store.spaces().find(SPACE).orElseThrow();
        store.spaces().takeOut(SPACE, 1, "Ans");
        StoredPlan plan =
                fixture.addPlan(now, new PlanOrigin.Solved(Duration.ofSeconds(20), null, 1, new Bound(0, 0, 0, 0)));
        store.plans().describe(plan.id(), "Voorstel 1", "met Ans besproken");
        RequestKey key = new RequestKey(
                plan.plan().placements().get(0).studentId(),
                plan.plan().placements().get(0).periodId());
        store.working()
                .add(
                        SPACE,
                        null,
                        plan.id(),
                        Map.of(),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(plan.id(), List.of()),
                        "Ans");
        store.working()
                .add(
                        SPACE,
                        1L,
                        plan.id(),
                        Map.of(key, WorkingStatus.AGREED),
                        WorkingAction.STATUS,
                        WorkingSubject.ofStatus(WorkingStatus.AGREED, List.of(key.studentId())),
                        "Ans");
        store.calls().add(SPACE, dataset.companies().get(0).id(), key, Call.Answer.YES, "graag", "Ans");
    }

    /** Makes the file of a release, to be kept beside the others: {@code -Dleerplaats.keep-store=FILE.mv.db.gz}. */
    @Test
    @EnabledIfSystemProperty(named = "leerplaats.keep-store", matches = ".+")
    void keepTheFileOfThisVersion() throws IOException {
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            fill(fixture);
            fixture.jdbc().sql("shutdown compact").update();
        }
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(Path.of(System.getProperty("leerplaats.keep-store"))))) {
            Files.copy(folder.resolve(FILE), out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leerplaats-0.1.0.mv.db.gz"})
    void theFileOfAnEarlierVersionOpensWithEverythingInIt(String kept) throws IOException {
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(getClass().getResourceAsStream(kept)))) {
            Files.copy(in, folder.resolve(FILE));
        }
        try (StoreFixture fixture = StoreFixture.in(folder)) {
            Store store = fixture.store();
            PlanningSpace space = store.spaces().findHeader(SPACE).orElseThrow();
            assertThat(space.number()).isEqualTo(3);
            assertThat(space.setAside()).isEqualTo(1);
            assertThat(space.students()).isEqualTo(12);
            StoredDataset now = store.spaces().find(SPACE).orElseThrow();
            assertThat(now.dataset().students()).hasSize(12);
            List<ChangeEntry> lines = store.spaces().listChanges(SPACE);
            assertThat(lines).extracting(ChangeEntry::by).containsExactly("Ans de Boer", "Piet", "Ans");
            assertThat(lines.get(0).takenOut()).isTrue();
            assertThat(lines.get(0).change()).isEqualTo(change("eerste", now.dataset()));
            assertThat(lines.get(1).state()).isEqualTo(ChangeState.SET_ASIDE);
            PlanHeader header = store.plans().list(SPACE).get(0);
            assertThat(header.name()).isEqualTo("Voorstel 1");
            StoredPlan plan = store.plans().find(header.id()).orElseThrow();
            assertThat(plan.verdict().cost()).as("the judge says what it said").isEqualTo(header.cost());
            assertThat(plan.dataset().number()).isEqualTo(2);
            WorkingVersion version = store.working().find(SPACE).orElseThrow();
            assertThat(version.version()).isEqualTo(2);
            assertThat(version.statuses().values()).containsExactly(WorkingStatus.AGREED);
            assertThat(version.subject().students()).hasSize(1);
            assertThat(store.calls().list(SPACE).get(0).note()).isEqualTo("graag");
            assertThat(store.spaces()
                            .apply(SPACE, List.of(change("later", now.dataset())), null)
                            .applied())
                    .hasSize(1);
        }
    }

    private boolean holds(byte[] sought) throws IOException {
        byte[] all = Files.readAllBytes(folder.resolve(FILE));
        String text = new String(all, StandardCharsets.ISO_8859_1);
        return text.contains(new String(sought, StandardCharsets.ISO_8859_1));
    }

    /** A part of a document as it is kept, compressed, which nothing else has. */
    private static byte[] partOf(StoreFixture fixture) {
        byte[] document = fixture.jdbc()
                .sql("select document from plan")
                .query((row, line) -> row.getBytes(1))
                .single();
        return Arrays.copyOfRange(document, document.length / 2, document.length / 2 + 24);
    }

    /** Names stand in the file by themselves too: of who made a change, and of students in the working plan. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void nothingOfWhatWasErasedIsLeftInTheFile(boolean stopped) throws IOException {
        byte[] part;
        byte[] name = "Ans de Boer".getBytes(StandardCharsets.UTF_8);
        StoreFixture fixture = StoreFixture.in(folder);
        fill(fixture);
        part = partOf(fixture);
        fixture.jdbc().sql("checkpoint sync").update();
        assertThat(holds(part)).as("it can be found").isTrue();
        assertThat(holds(name)).as("it can be found").isTrue();

        Erased erased = fixture.store().erase(SPACE).orElseThrow();
        assertThat(erased).isEqualTo(new Erased(12, 3, 1, 2, 1));
        assertThat(fixture.store().erase(SPACE)).isEmpty();
        if (stopped) {
            fixture.close();
        } else {
            fixture.jdbc().sql("shutdown immediately").update();
            fixture.close();
            StoreFixture.in(folder).close();
        }

        assertThat(holds(part)).as("documents").isFalse();
        assertThat(holds(name)).as("names").isFalse();
        assertThat(holds(SPACE.getBytes(StandardCharsets.UTF_8))).as("ids").isFalse();
        try (StoreFixture next = StoreFixture.in(folder)) {
            assertThat(next.store().spaces().list()).isEmpty();
            assertThat(next.store().recall(Compaction.ERASED)).as("done").isEmpty();
        }
    }
}
