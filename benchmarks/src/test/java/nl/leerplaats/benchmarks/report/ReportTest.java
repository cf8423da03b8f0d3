package nl.leerplaats.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.leerplaats.benchmarks.instance.LibraryEntry;
import nl.leerplaats.benchmarks.result.MicroResults;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.ResultLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of results from made-up lines. */
class ReportTest {

    private static final LibraryEntry SCHOOL =
            new LibraryEntry("school-1", "school", 1, "sha of school-1", null, null, false);

    @TempDir
    Path folder;

    private String report(ResultLine... lines) throws IOException {
        Path page = folder.resolve("RESULTS.md");
        new Report(List.of(SCHOOL), List.of(lines), List.of(), List.of()).write(page, folder.resolve("results"));
        return Files.readString(page);
    }

    private static ResultLine[] threeRuns() {
        return new ResultLine[] {
            MadeUp.by("leerplaats").plan(0, 10, 1_010).bound(10, 1_000, 10).line(),
            MadeUp.by("leerplaats").seed(2).plan(0, 10, 1_030).line(),
            MadeUp.by("leerplaats").seed(3).plan(0, 10, 1_020).line(),
            MadeUp.by("cp-sat").plan(0, 12, 800).bound(9, 700, 12).line(),
            MadeUp.by("cp-sat").seed(2).plan(0, 10, 1_030).line(),
            MadeUp.by("cp-sat").seed(3).without("no-plan").line(),
        };
    }

    @Test
    void theGapIsTheMedianAndOnlyThatOfPlansWithTheLowestMediumCost() throws IOException {
        assertThat(report(threeRuns()))
                .contains("| school | 10 s | 2 | leerplaats | 3 | 3 | 3 | 10 | 1,020 | 2.00% | 0 |")
                .contains("| school | 10 s | 2 | cp-sat | 3 | 2 | 1 | 10 | 800 | – | 0 |");
    }

    @Test
    void aNewerRunOfTheSameTakesThePlaceOfAnOlderOneButNotItsBound() throws IOException {
        ResultLine older =
                MadeUp.by("leerplaats").plan(0, 10, 1_100).bound(10, 1_000, 10).line();
        ResultLine newer = MadeUp.by("leerplaats").plan(0, 10, 1_010).later().line();

        assertThat(report(newer, older))
                .contains("| school | 10 s | 2 | leerplaats | 1 | 1 | 1 | 10 | 1,010 | 1.00% | 0 |");
    }

    @Test
    void whatHasToBeReachedIsComparedWithTheMedian() throws IOException {
        ResultLine proof =
                MadeUp.by("leerplaats").plan(0, 10, 1_003).bound(10, 1_000, 10).line();
        ResultLine farther = MadeUp.by("leerplaats").seed(2).plan(0, 10, 1_004).line();

        assertThat(report(proof, farther))
                .as("exactly at the mark")
                .contains("| school | 10 s | 0.30% | 1 | 2 | 0.30% | 0.40% | 0 | yes |")
                .contains("| nation | 300 s | 0.50% | 0 | 0 | – | – | 0 | not measured |");
        assertThat(report(
                        proof,
                        farther,
                        MadeUp.by("leerplaats").seed(3).plan(0, 11, 900).line()))
                .as("more medium cost than the lowest is worse than any gap")
                .contains("| school | 10 s | 0.30% | 1 | 3 | 0.40% | – | 0 | **no** |");
    }

    @Test
    void smallMeasurementsAreReadFromTheNewestFileOfJmh() throws IOException {
        Files.writeString(folder.resolve("2026-11-20.jmh.json"), "[]");
        Files.writeString(folder.resolve("2026-11-21.jmh.json"), """
                [{"benchmark": "nl.leerplaats.Some.oneStep", "params": {"kind": "school"}, "jdkVersion": "17",
                  "primaryMetric": {"score": 12.345, "scoreError": "NaN", "scoreUnit": "ms/op"}}]
                """);
        Path page = folder.resolve("RESULTS.md");
        new Report(List.of(SCHOOL), List.of(threeRuns()), MicroResults.read(folder), List.of()).write(page, folder);

        assertThat(Files.readString(page)).contains("| oneStep | kind=school | 12.35 | – | ms/op | 17 |");
    }

    @Test
    void mediumCostComesFirstInWinAndLose() throws IOException {
        assertThat(report(threeRuns())).contains("| school | cp-sat | 2 | 1 | 0 |");
    }

    @Test
    void aSuspiciousRunIsNamedAtTheTopOfItsPart() throws IOException {
        ResultLine impossible = MadeUp.by("mip").plan(0, 10, 999).line();
        ResultLine[] lines = threeRuns();

        assertThat(report(lines)).contains("No run is invalid or suspicious.");
        assertThat(report(lines[0], impossible))
                .contains("**Runs to look at:**")
                .contains("| mip | suspicious: below a proven bound | 1 |");
        assertThat(new Report(List.of(), List.of(lines[0], impossible), List.of(), List.of()).hasAlarms())
                .isTrue();
    }

    @Test
    void thePageSaysWhereAndWithWhat() throws IOException {
        assertThat(report(threeRuns()))
                .contains("| machine | Abacus, 2 cores, 8,000 MB, Linux amd64 |")
                .contains("| commit | c0ffee |")
                .contains("| command | `benchmarks.jar run --kinds school` |");
    }

    @Test
    void costAgainstTimeIsAPicture() throws IOException {
        assertThat(report(threeRuns())).contains("(results/cost-against-time-school.png)");

        BufferedImage picture = ImageIO.read(folder.resolve("results")
                .resolve("cost-against-time-school.png")
                .toFile());
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    }

    @Test
    void scalingShowsWhenARunCameWithinTwoPerCentOfTheBound() throws IOException {
        ResultLine line = MadeUp.by("leerplaats")
                .series("scaling")
                .instance("nation-1-50", 50)
                .plan(0, 0, 1_000)
                .bound(0, 1_000, 0)
                .trace(List.of(List.of(100L, 0L, 1_021L), List.of(2_500L, 0L, 1_020L), List.of(4_000L, 0L, 1_000L)))
                .line();

        assertThat(report(line))
                .contains("| 50 | nation-1-50 | leerplaats | 10 s | 0.5 s | 2.5 s | 0 | 1,000 | 120 MB | 345 MB |");
    }

    @Test
    void theLibraryTakesTheCheapestPlanAndTheBestBoundsWithTheirNames() {
        List<LibraryEntry> updated = new AllKnowledge(List.of(), List.of(threeRuns())).update(List.of(SCHOOL));

        assertThat(updated)
                .containsExactly(new LibraryEntry(
                        "school-1",
                        "school",
                        1,
                        "sha of school-1",
                        new LibraryEntry.Best(10, 1_010, "leerplaats", "c0ffee"),
                        new LibraryEntry.BestBound(10, "leerplaats", 1_000, 10, "leerplaats"),
                        false));
    }

    @Test
    void aLineIsWrittenAndReadTheSameAndOlderFormsAreSkipped() throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, "{\"instance\":\"school-1\"}\n");
        for (ResultLine line : threeRuns()) {
            ResultFiles.append(file, line);
        }

        ResultFiles.Content content = ResultFiles.read(file);
        assertThat(content.lines()).containsExactly(threeRuns());
        assertThat(content.skipped()).isEqualTo(1);
    }
}
