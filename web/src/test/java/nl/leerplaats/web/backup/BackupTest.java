package nl.leerplaats.web.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveSettings;
import nl.leerplaats.web.backup.BackupRefusedException.Reason;
import nl.leerplaats.web.store.BrokenCopyException;
import nl.leerplaats.web.store.SpaceCopy;
import nl.leerplaats.web.store.Store;
import nl.leerplaats.web.store.StoreFixture;
import nl.leerplaats.web.store.plan.Call;
import nl.leerplaats.web.store.plan.PlanHeader;
import nl.leerplaats.web.store.plan.PlanOrigin;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingSubject;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.MayChange;
import nl.leerplaats.web.store.run.RunState;
import nl.leerplaats.web.store.run.StoredReplan;
import nl.leerplaats.web.store.run.StoredRun;
import nl.leerplaats.web.store.space.StoredDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept comes back from one file as it was, or nothing does. */
class BackupTest {

    private static final String LIST = "leerplaats-backup.json";

    private final StoreFixture fixture = newFixture();
    private final Store store = fixture.store();
    private String space = "";
    private String replan = "";

    /** An empty database; one of another kind keeps the same. */
    StoreFixture newFixture() {
        return StoreFixture.inMemory();
    }

    /** A year in which everything happened that can. */
    @BeforeEach
    void work() {
        StoredDataset first = fixture.add(DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 15));
        space = first.id();
        Random random = new Random(1);
        List<Change> changes = RandomChanges.of(first.dataset(), random, 20);
        store.spaces().apply(space, changes.subList(0, 10), "Ans de Boer");
        StoredPlan run =
                fixture.addPlan(first, new PlanOrigin.Solved(Duration.ofSeconds(9), null, 4, new Bound(0, 0, 0, 0)));
        store.spaces().startFrom(now());
        store.spaces().apply(space, changes.subList(10, 20), null);
        store.spaces().takeOut(space, 15, "Piet");
        store.runs()
                .add(new StoredRun(
                        run.id(),
                        first,
                        SolveSettings.ofTime(Duration.ofSeconds(9), 4),
                        MayChange.LEAST,
                        run,
                        Clock.systemUTC()));
        replan = store.newId();
        store.replans()
                .add(new StoredReplan(
                        replan, space, Instant.now(), "Ans", RunState.DONE, LocalDate.of(2027, 1, 11), 60, 1, 3L));
        StoredDataset then = now();
        StoredPlan model = fixture.addPlan(then, new PlanOrigin.ByHand(run.id()));
        StoredPlan proposal = new StoredPlan(
                replan + "-fewest",
                then,
                model.plan(),
                model.verdict(),
                new PlanOrigin.Proposed("FEWEST", run.id(), Duration.ofSeconds(3), new Bound(0, 1, 2, 3)),
                Instant.now());
        store.plans().add(proposal);
        store.plans().describe(run.id(), "Voorstel \uD83C\uDF89", "met \u202Eeen\nnoot");
        accept(run, proposal);
        store.spaces().rename(space, "Vakschool, groep 3");
    }

    private void accept(StoredPlan run, StoredPlan proposal) {
        RequestKey key = new RequestKey("leerling", "p1");
        store.working()
                .add(
                        space,
                        null,
                        run.id(),
                        Map.of(key, WorkingStatus.ASKED),
                        WorkingAction.ACCEPTED,
                        WorkingSubject.ofProposal(run.id(), List.of()),
                        "Ans");
        store.working()
                .add(
                        space,
                        1L,
                        proposal.id(),
                        Map.of(key, WorkingStatus.AGREED),
                        WorkingAction.ACCEPTED_PART,
                        WorkingSubject.ofProposal(proposal.id(), List.of("anna van 1")),
                        null);
        store.working().goTo(space, store.working().find(space).orElseThrow().version(), 1, "Ans");
        store.calls().add(space, "bakkerij", key, Call.Answer.YES, "graag vanaf maandag", "Ans");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private StoredDataset now() {
        return store.spaces().find(space).orElseThrow();
    }

    private byte[] backUp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupWriter writer = new BackupWriter(out);
        writer.add(store.take(space));
        writer.finish(Instant.parse("2026-09-01T08:00:00Z"));
        return out.toByteArray();
    }

    private List<String> restore(byte[] zip) throws BackupRefusedException, BrokenCopyException {
        return fixture.open().put(BackupReader.read(new ByteArrayInputStream(zip)));
    }

    /** Everything of a space, with the ids that a restored one has of its own under the names of the first. */
    private Map<String, Object> facts(Store from, String id, UnaryOperator<String> known) {
        Map<String, Object> facts = new LinkedHashMap<>();
        StoredDataset data = from.spaces().find(id).orElseThrow();
        facts.put("data", List.of(data.number(), data.name(), data.dataset(), data.findings(), data.since()));
        facts.put("changes", from.spaces().listChanges(id));
        for (PlanHeader header : from.plans().list(id)) {
            StoredPlan plan = from.plans().find(header.id()).orElseThrow();
            facts.put(
                    known.apply(header.id()),
                    Arrays.asList(
                            header.name(),
                            header.note(),
                            header.made(),
                            header.cost(),
                            known.apply(header.origin().toString()),
                            plan.plan(),
                            plan.verdict(),
                            plan.dataset().dataset(),
                            plan.dataset().number()));
        }
        for (WorkingVersion version : from.working().list(id)) {
            WorkingVersion full = from.working().find(id, version.version()).orElseThrow();
            facts.put("version " + version.version(), known.apply(full.toString()));
        }
        facts.put("working", from.working().find(id).orElseThrow().version());
        facts.put("calls", from.calls().list(id));
        facts.put("replans", known.apply(from.replans().list(id).toString()));
        facts.put(
                "interrupted",
                from.runs().listInterrupted(id).stream().map(known).toList());
        return facts;
    }

    @Test
    void whatWasErasedComesBackAsItWas() throws IOException, BackupRefusedException, BrokenCopyException {
        fixture.open(); // what was under way is interrupted, as in a back-up
        Map<String, Object> before = facts(store, space, id -> id);
        byte[] zip = backUp();
        assertThat(store.erase(space)).isPresent();
        assertThat(store.spaces().list()).isEmpty();

        assertThat(restore(zip)).containsExactly(space);

        assertThat(facts(fixture.open(), space, id -> id)).isEqualTo(before);
        assertThat(before.get("interrupted")).asString().isNotEqualTo("[]");
    }

    /** The id of a space comes to stand in names of files: one that leads elsewhere is not taken over. */
    @Test
    void anIdThatThisProgramDoesNotGiveIsReplaced() throws BrokenCopyException {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        store.take(space)
                .rows()
                .forEach((table, lines) ->
                        rows.put(table, lines.stream().map(this::astray).toList()));
        assertThat(store.erase(space)).isPresent();

        assertThat(store.put(List.of(new SpaceCopy(rows))))
                .singleElement()
                .asString()
                .matches("[a-z2-9]{12}");
    }

    private Map<String, Object> astray(Map<String, Object> line) {
        Map<String, Object> other = new LinkedHashMap<>(line);
        other.replaceAll((column, value) -> value.equals(space) ? "../../elsewhere" : value);
        return other;
    }

    @Test
    void whatIsStillThereComesASecondTimeUnderIdsOfItsOwn()
            throws IOException, BackupRefusedException, BrokenCopyException {
        fixture.open();
        byte[] zip = backUp();

        String second = restore(zip).get(0);

        assertThat(second).isNotEqualTo(space);
        Map<String, String> names = new LinkedHashMap<>();
        names.put(second, space);
        List<PlanHeader> plans = store.plans().list(space);
        List<PlanHeader> others = store.plans().list(second);
        assertThat(others).hasSameSizeAs(plans);
        for (PlanHeader plan : others) {
            plans.stream().filter(one -> one.made().equals(plan.made())).forEach(one -> names.put(plan.id(), one.id()));
        }
        names.put(store.replans().list(second).get(0).id(), replan);
        UnaryOperator<String> known = text -> {
            String result = text;
            for (Map.Entry<String, String> name : names.entrySet()) {
                result = result.replace(name.getKey(), name.getValue());
            }
            return result;
        };
        assertThat(names.keySet()).doesNotContainAnyElementsOf(names.values());
        assertThat(facts(store, second, known)).isEqualTo(facts(store, space, id -> id));
    }

    @Test
    void theDocumentsCanBeReadWithoutTheProgram() throws IOException {
        Map<String, byte[]> files = unzip(backUp());

        assertThat(files.keySet())
                .filteredOn(name -> name.contains("/datasets/"))
                .isNotEmpty();
        assertThat(files.keySet())
                .filteredOn(name -> name.contains("/changes/"))
                .hasSizeGreaterThanOrEqualTo(19);
        assertThat(files.keySet()).filteredOn(name -> name.contains("/plans/")).hasSize(3);
        assertThat(new String(files.get("spaces/" + space + "/space.json"), StandardCharsets.UTF_8))
                .contains("\"Vakschool, groep 3\"", "graag vanaf maandag", "\"AGREED\"", "\"ACCEPTED_PART\"");
        files.forEach((name, content) -> {
            if (name.contains("/datasets/")) {
                assertThat(DatasetLoader.load(new ByteArrayInputStream(content)))
                        .isInstanceOf(LoadResult.Loaded.class);
            }
        });
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] edited(byte[] zip, String name, UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> files = unzip(zip);
        files.computeIfPresent(
                name,
                (key, old) ->
                        edit.apply(new String(old, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    private void assertRefused(byte[] zip, Reason reason) {
        assertThatThrownBy(() -> restore(zip))
                .isInstanceOfSatisfying(
                        BackupRefusedException.class,
                        one -> assertThat(one.reason()).isEqualTo(reason));
        assertNothingCame();
    }

    private void assertNothingCame() {
        assertThat(store.spaces().list()).extracting(one -> one.id()).containsExactly(space);
        assertThat(store.plans().list()).hasSize(3);
    }

    @Test
    void aFileThatIsNoBackupSaysSo() {
        assertRefused(new byte[0], Reason.NO_BACKUP);
        assertRefused("geen zip".getBytes(StandardCharsets.UTF_8), Reason.NO_BACKUP);
        assertRefused(zip(Map.of("foto.txt", new byte[] {1})), Reason.NO_BACKUP);
        assertRefused(zip(Map.of(LIST, "{}".getBytes(StandardCharsets.UTF_8))), Reason.NO_BACKUP);
        assertRefused(zip(Map.of(LIST, "geen json".getBytes(StandardCharsets.UTF_8))), Reason.WRONG);
    }

    @Test
    void aBackupThatIsCutOffOrChangedRestoresNothing() throws IOException {
        byte[] zip = backUp();
        Random random = new Random(3);
        for (int turn = 0; turn < 20; turn++) {
            byte[] cut = Arrays.copyOf(zip, zip.length / 25 + random.nextInt(zip.length / 2));
            assertThatThrownBy(() -> restore(cut)).isInstanceOf(BackupRefusedException.class);
            byte[] changed = zip.clone();
            changed[random.nextInt(zip.length / 2)] ^= 0x55;
            try {
                // Only what no document needs, such as the moment of a part, may be different unseen.
                String again = restore(changed).get(0);
                assertThat(store.spaces().find(again).orElseThrow().dataset()).isEqualTo(now().dataset());
                store.erase(again);
            } catch (BackupRefusedException | BrokenCopyException refused) {
                assertThat(refused).isNotNull();
            }
            assertNothingCame();
        }
    }

    @Test
    void partsThatAreMissingOrDoNotFitRestoreNothing() throws IOException {
        byte[] zip = backUp();
        String main = "spaces/" + space + "/space.json";
        for (String name : unzip(zip).keySet()) {
            Map<String, byte[]> files = unzip(zip);
            files.remove(name);
            assertRefused(zip(files), name.equals(LIST) ? Reason.DAMAGED : Reason.MISSING);
        }
        assertRefused(edited(zip, LIST, text -> text.replace("backup/1", "backup/2")), Reason.NEWER);
        assertRefused(edited(zip, main, text -> text.substring(9)), Reason.WRONG);
        List<UnaryOperator<String>> edits = List.of(
                text -> text.replace("\"in_base\"", "\"later_column\""),
                text -> text.replace("\"snapshot_id\" : ", "\"snapshot_id\" : 9"),
                text -> text.replace("\"PROPOSAL\"", "\"ANOTHER\""),
                text -> text.replace("\"made\" : \"2", "\"made\" : \"x2"),
                text -> text.replace("\"working_version\" : 1", "\"working_version\" : 7"),
                text -> text.replace("\"phone_call\"", "\"later_table\""));
        for (UnaryOperator<String> edit : edits) {
            byte[] wrong = edited(zip, main, edit);
            assertThat(unzip(wrong).get(main)).isNotEqualTo(unzip(zip).get(main));
            try {
                restore(wrong);
                fail("restored");
            } catch (BackupRefusedException | BrokenCopyException refused) {
                assertNothingCame();
            }
        }
        for (String name : unzip(zip).keySet()) {
            if (name.contains("/plans/") || name.contains("/datasets/")) {
                byte[] wrong = edited(zip, name, text -> text.replace("\"format\"", "\"vorm\""));
                assertThatThrownBy(() -> restore(wrong)).isInstanceOf(BrokenCopyException.class);
                assertNothingCame();
            }
        }
    }
}
