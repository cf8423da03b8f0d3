package nl.leerplaats.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.benchmarks.result.DropoutLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The part of the page about drop-outs, from made-up lines. */
class DropoutTableTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @TempDir
    Path folder;

    /** A drop-out of one company, or of more, with two changes as the proven least. */
    private static DropoutLine line(
            String kind,
            List<String> companies,
            long first,
            @Nullable Long all,
            long agreed,
            @Nullable Long rivalSoft) {
        return new DropoutLine(
                DropoutLine.FORMAT,
                NOON,
                new ResultLine.Instance(kind + "-1", kind, 1, 20, "sha of " + kind),
                "2026-11-02",
                companies,
                new DropoutLine.Settings(15_000, 2, 1),
                first,
                all,
                2,
                List.of(new DropoutLine.Proposed("fewest", agreed, 10, 1_000, 0, true, first)),
                all == null ? null : 12L,
                rivalSoft == null ? null : new DropoutLine.Proposed("cp-sat", agreed, 10, rivalSoft, 0, false, 15_000),
                new ResultLine.Machine("Abacus", 2, 8_000, "Linux amd64", "17"),
                new ResultLine.Source("c0ffee", false, "benchmarks.jar dropout"));
    }

    private static DropoutLine region(String company, long first, long all, long agreed) {
        return line("region", List.of(company), first, all, agreed, null);
    }

    private static List<String> broken(DropoutLine... lines) {
        return DropoutFigures.broken(List.of(lines));
    }

    @Test
    void timesAndChangesOfAKindAreOnOneRow() {
        String text = DropoutTable.of(List.of(
                region("c1", 500, 15_000, 2),
                region("c2", 1_500, 15_500, 2),
                line("region", List.of("c3"), 900, null, 3, 1_000L)));

        assertThat(text)
                .contains(
                        "| region | 1 | 15 s | 2 | 3 | 0.9 s | 1.5 s | 1.5 s | 2 | 15 s | 16 s | **no**: as few changes as")
                .contains("| region | 1 | 15 s | 2 (66.67%) | 1 | 0 | 3 | 1.2% | 1.2% | 1 | 0 | 1 | 0 |")
                .contains("- Abacus, 2 cores, JDK 17, commit c0ffee, `benchmarks.jar dropout`");
    }

    @Test
    void whatIsExactlyAtTheMarkIsReached() {
        assertThat(broken(
                        region("c1", 2_000, 17_000, 2), region("c2", 2_000, 17_000, 2), region("c3", 5_000, 17_000, 2)))
                .isEmpty();
        assertThat(broken(line("nation", List.of("c1"), 15_000, 40_000L, 2, null)))
                .isEmpty();
        assertThat(broken(line("region", List.of("c1", "c2"), 9_000, 32_000L, 2, null)))
                .isEmpty();
    }

    @Test
    void whatIsBeyondTheMarkIsNamed() {
        assertThat(broken(region("c1", 2_001, 15_000, 2)))
                .containsExactly("median first proposal 2001 ms, at most 2000 ms wanted");
        assertThat(broken(region("c1", 100, 15_000, 2), region("c2", 5_001, 15_000, 2)))
                .containsExactly("slowest first proposal 5001 ms, at most 5000 ms wanted");
        assertThat(broken(region("c1", 100, 17_001, 2)))
                .containsExactly("slowest of all proposals 17001 ms, at most 17000 ms wanted");
        assertThat(broken(line("nation", List.of("c1"), 15_001, null, 2, null))).hasSize(1);
        assertThat(broken(line("region", List.of("c1", "c2"), 100, 32_001L, 2, null)))
                .hasSize(1);
        assertThat(broken(line("school", List.of("c1"), 60_000, 90_000L, 9, null)))
                .as("nothing is wanted of a school")
                .isEmpty();
    }

    @Test
    void oneInTwentyMayChangeOneMoreAndNoneTwo() {
        List<DropoutLine> lines = new ArrayList<>();
        for (int number = 1; number < 20; number++) {
            lines.add(region("c" + number, 100, 1_000, 2));
        }
        lines.add(region("c20", 100, 1_000, 3));
        assertThat(DropoutFigures.broken(lines)).as("exactly 95%").isEmpty();

        lines.set(19, region("c20", 100, 1_000, 4));
        assertThat(DropoutFigures.broken(lines)).containsExactly("2 changes above the proven least, at most 1 wanted");

        lines.set(19, region("c20", 100, 1_000, 3));
        lines.set(18, region("c19", 100, 1_000, 3));
        assertThat(DropoutFigures.broken(lines)).containsExactly("as few changes as proven in 18 of 20, wanted 95%");
    }

    @Test
    void behindTheRivalIsBrokenAndEqualIsNot() {
        assertThat(broken(line("region", List.of("c1"), 100, null, 2, 1_000L))).isEmpty();
        assertThat(broken(line("region", List.of("c1"), 100, null, 2, 999L))).containsExactly("behind CP-SAT in 1");
    }

    @Test
    void companiesTogetherAndAloneAreApartAndOfTheSameTheNewestCounts() {
        DropoutLine old = region("c1", 9_000, 9_000, 2);
        DropoutLine other = line("region", List.of("c1", "c2"), 300, 900L, 2, null);

        assertThat(DropoutFigures.of(List.of(old, other, region("c1", 100, 900, 2))))
                .extracting(one -> one.first().toString())
                .containsExactly("[100]", "[300]");
    }

    @Test
    void thePageHasThePartWithAndWithoutLines() throws IOException {
        Path page = folder.resolve("RESULTS.md");
        new Report(List.of(), List.of(), List.of(), List.of()).write(page, folder);
        assertThat(Files.readString(page)).contains("## Drop-outs\n\nNot measured yet.");

        ResultFiles.append(folder.resolve("dropout/today.jsonl"), region("c1", 500, 15_000, 2));
        new Report(List.of(), List.of(), List.of(), ResultFiles.readDropouts(folder.resolve("dropout")))
                .write(page, folder);
        assertThat(Files.readString(page))
                .contains("| region | 1 | 15 s | 2 | 1 | 0.5 s | 0.5 s | 0.5 s | 1 | 15 s | 15 s | yes |");
    }

    @Test
    void aLineThatIsNoneIsNamedWithItsFile() throws IOException {
        assertThat(ResultFiles.readDropouts(folder.resolve("nowhere"))).isEmpty();
        Files.writeString(folder.resolve("broken.jsonl"), "{\"format\": 3\n");

        assertThatThrownBy(() -> ResultFiles.readDropouts(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.jsonl");
    }
}
