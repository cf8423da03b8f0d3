package nl.leerplaats.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.benchmarks.result.ResultFiles;
import nl.leerplaats.benchmarks.result.SharesLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The shares of schools are measured on a small instance as on the usual one. */
class SharesCommandTest {

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private List<SharesLine> run(String... arguments) throws IOException {
        Path lines = folder.resolve("lines/today.jsonl");
        CommandLine command = new CommandLine(new BenchmarkCommand())
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said));
        String[] usual = {"shares", "--instances", "1", "--students", "32", "--seconds", "3", "--append", "" + lines};
        String[] all =
                Stream.concat(Arrays.stream(usual), Arrays.stream(arguments)).toArray(String[]::new);
        assertThat(command.execute(all)).as("%s", said).isZero();
        return ResultFiles.readShares(lines);
    }

    @Test
    void aLineForEachWeightHasTheSharesOfTheSchools() throws IOException {
        List<SharesLine> lines = run("--weights", "0,200");

        assertThat(lines).extracting(SharesLine::weight).containsExactly(0, 200);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.instance().name()).isEqualTo("scarce-1-32");
            assertThat(line.schools())
                    .hasSize(2)
                    .allSatisfy(school -> assertThat(school.share()).isBetween(0.0, 1.0));
            assertThat(line.weeksWithout())
                    .isEqualTo(line.schools().stream()
                            .mapToLong(SharesLine.School::weeksWithout)
                            .sum())
                    .isPositive();
            assertThat(line.withoutTerm().hard()).isZero();
            assertThat(line.provenMedium()).isPositive().isLessThanOrEqualTo(line.medium());
        });
        assertThat(lines.get(0).withoutTerm().medium())
                .as("weight 0 is without the term")
                .isEqualTo(lines.get(0).medium());
        assertThat(lines.get(1).withoutTerm().medium()).isLessThan(lines.get(1).medium());
        assertThat(said.toString()).contains("weight 200: largest difference");
    }

    @Test
    void theLargestDifferenceIsThatOfTheWorstAndTheBestSchool() {
        SharesLine.School full = new SharesLine.School("V1", 100, 0);
        SharesLine.School half = new SharesLine.School("V2", 40, 20);
        SharesLine.School tenth = new SharesLine.School("V3", 200, 20);
        assertThat(SharesLine.largestDifference(List.of(full, half, tenth))).isEqualTo(0.5);
        assertThat(SharesLine.largestDifference(List.of(half, tenth))).isEqualTo(0.4);
        assertThat(SharesLine.largestDifference(List.of())).isZero();
        assertThat(new SharesLine.School("V4", 0, 0).share()).isZero();
    }
}
