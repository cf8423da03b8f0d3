package nl.leerplaats.cli.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerplaats.data.change.Applied;
import nl.leerplaats.data.change.Change;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.RandomChanges;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.format.ChangesReader;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.json.ExtraTexts;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes come in any order, in any number of files and nights, and more than once: the dataset does not depend on that, and none is lost. */
@Execution(ExecutionMode.CONCURRENT)
class NightDeliveriesTest {

    private static final int SEQUENCES = 100;
    private static final int MOST_CHANGES = 14;
    private static final int MOST_NIGHTS = 4;

    /** A thousand sequences, a hundred for each seed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theDatasetIsTheSameHoweverChangesAreDelivered(long seed) {
        Random random = new Random(seed);
        InstanceKind kind = seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.SCHOOL;
        Dataset base = DatasetGenerator.generate(kind, seed, 4);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<Change> changes = RandomChanges.of(base, random, 1 + random.nextInt(MOST_CHANGES));
            Applied atOnce = ChangesSoFar.NONE.with(changes).apply(base);

            Applied delivered = deliver(base, changes, random).apply(base);

            assertThat(delivered.dataset())
                    .as("seed %s, sequence %s", seed, sequence)
                    .isEqualTo(atOnce.dataset());
            assertThat(delivered.applied()).isEqualTo(atOnce.applied());
            assertThat(all(delivered)).as("none is lost").isEqualTo(new HashSet<>(changes));
            assertThat(delivered.setAside())
                    .allSatisfy(one -> assertThat(one.findings()).isNotEmpty());
        }
    }

    private static Set<Change> all(Applied applied) {
        Set<Change> all = new HashSet<>(applied.applied());
        all.addAll(applied.known());
        applied.setAside().forEach(one -> all.add(one.change()));
        return all;
    }

    /** Night after night: some of the changes in some files, some twice, and all that came before read back from its document. */
    private static ChangesSoFar deliver(Dataset base, List<Change> changes, Random random) {
        List<Change> shuffled = new ArrayList<>(changes);
        for (Change one : changes) {
            if (random.nextInt(3) == 0) {
                shuffled.add(one);
            }
        }
        Collections.shuffle(shuffled, random);
        int nights = 1 + random.nextInt(MOST_NIGHTS);
        List<List<Change>> byNight = new ArrayList<>();
        for (int night = 0; night < nights; night++) {
            byNight.add(new ArrayList<>());
        }
        shuffled.forEach(one -> byNight.get(random.nextInt(nights)).add(one));
        ChangesSoFar soFar = ChangesSoFar.NONE;
        for (List<Change> night : byNight) {
            List<List<Change>> files = Stream.of(new ArrayList<Change>(), new ArrayList<Change>())
                    .<List<Change>>map(one -> one)
                    .toList();
            night.forEach(one -> files.get(random.nextInt(files.size())).add(one));
            for (List<Change> file : files) {
                soFar = soFar.with(readBack(new ChangeDocument(base.name(), file, Extra.NONE))
                        .changes());
            }
            soFar.apply(base);
            soFar = ChangesSoFar.of(readBack(soFar.document(base.name())));
        }
        return soFar;
    }

    private static ChangeDocument readBack(ChangeDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ChangesWriter.write(document, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        FindingCollector findings = new FindingCollector();
        ChangeDocument read = ChangesReader.read(new ByteArrayInputStream(out.toByteArray()), findings);
        assertThat(findings.hasErrors()).as(findings.list().toString()).isFalse();
        assertThat(read).isNotNull();
        return read == null ? document : read;
    }

    /** Whoever goes on from the dataset that a night made does not make its changes twice, and hears of another body under their ids. */
    @Test
    void aDatasetTellsWhichChangesAreInIt() {
        Random random = new Random(7);
        Dataset base = DatasetGenerator.generate(InstanceKind.SCHOOL, 7, 6);
        List<Change> changes = RandomChanges.of(base, random, 20);
        ChangesSoFar soFar = ChangesSoFar.NONE.with(changes);
        Applied first = soFar.apply(base);

        Applied again = soFar.apply(first.dataset());

        assertThat(again.applied()).isEmpty();
        assertThat(again.dataset()).isEqualTo(first.dataset());
        assertThat(all(again)).isEqualTo(new HashSet<>(changes));
        assertThat(ExtraTexts.find(first.dataset().extra(), ChangesSoFar.INSIDE))
                .containsAll(first.applied().stream().map(Change::id).toList());
    }
}
