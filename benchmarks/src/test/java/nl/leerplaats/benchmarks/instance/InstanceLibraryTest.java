package nl.leerplaats.benchmarks.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerplaats.benchmarks.result.ResultLine;
import nl.leerplaats.data.generate.InstanceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded results are worth nothing once an instance is another one under the same name. */
class InstanceLibraryTest {

    private static final Path LIBRARY = Path.of("instances", "library.jsonl");
    private static final Set<String> SMALL = Set.of("school", "tight", "multi", "replan");

    @TempDir
    Path folder;

    @Test
    void theSmallInstancesAreStillTheSame() throws IOException {
        List<LibraryEntry> small = InstanceLibrary.read(LIBRARY).stream()
                .filter(entry -> SMALL.contains(entry.kind()))
                .toList();

        assertThat(small).hasSize(30).allSatisfy(entry -> {
            assertThat(entry.generate().name()).isEqualTo(entry.name());
            assertThat(Checksum.of(InstanceLibrary.bytes(entry.generate())))
                    .as(entry.name())
                    .isEqualTo(entry.sha256());
        });
    }

    @Test
    void theFileHasEveryKindWithItsSeeds() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        InstanceLibrary.read(LIBRARY).forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        Map<String, Integer> wanted = new TreeMap<>();
        InstanceLibrary.seeds().forEach((kind, number) -> wanted.put(kind.code(), number));

        assertThat(counts).isEqualTo(wanted).hasSize(InstanceKind.values().length);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        List<LibraryEntry> entries = List.of(
                new LibraryEntry("school-1", "school", 1, "aa", null, null, false),
                new LibraryEntry(
                        "school-2",
                        "school",
                        2,
                        "bb",
                        new LibraryEntry.Best(3, 40, "leerplaats", "c0ffee"),
                        new LibraryEntry.BestBound(3, "cp-sat", 39, 3, "mip"),
                        false));
        InstanceLibrary.write(folder.resolve("library.jsonl"), entries);

        assertThat(InstanceLibrary.read(folder.resolve("library.jsonl"))).isEqualTo(entries);
    }

    @Test
    void aLineOfAnInstanceThatIsAnotherByNowDoesNotCount() {
        List<LibraryEntry> entries = List.of(new LibraryEntry("school-1", "school", 1, "aa", null, null, false));

        assertThat(InstanceLibrary.isOfToday(entries, new ResultLine.Instance("school-1", "school", 1, 3, "aa")))
                .isTrue();
        assertThat(InstanceLibrary.isOfToday(entries, new ResultLine.Instance("school-1", "school", 1, 3, "bb")))
                .as("of the same name and seed, with another file")
                .isFalse();
        assertThat(InstanceLibrary.isOfToday(entries, new ResultLine.Instance("shape-1", "shape", 1, 3, "bb")))
                .as("in no library")
                .isTrue();
    }
}
