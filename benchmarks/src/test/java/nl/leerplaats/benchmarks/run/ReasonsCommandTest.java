package nl.leerplaats.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.benchmarks.result.ReasonsLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The time of reasons is measured on a small school as on a region. */
class ReasonsCommandTest {

    @TempDir
    Path folder;

    private final PlannedRun series = new PlannedRun("reasons", "--seconds", "1");

    private int run(String... arguments) {
        return series.run(folder, arguments);
    }

    private List<ReasonsLine> lines() throws IOException {
        return ResultFiles.readReasons(PlannedRun.lines(folder));
    }

    @Test
    void aLineHasTheTimesOfEveryNthStudentAndCompany() throws IOException {
        assertThat(run("--every-student", "2", "--every-company", "7"))
                .as(series.said())
                .isZero();

        ReasonsLine line = lines().get(0);
        assertThat(line.instance().name()).isEqualTo("school-1-6");
        assertThat(line.plan().hard()).isZero();
        assertThat(line.students().count()).isEqualTo(3);
        assertThat(line.companies().count()).isPositive();
        assertThat(List.of(line.students(), line.companies())).allSatisfy(times -> {
            assertThat(times.cpu().most()).isPositive();
            assertThat(times.wall().median()).isBetween(0.0, times.wall().ninety());
            assertThat(times.wall().ninety()).isLessThanOrEqualTo(times.wall().most());
        });
        assertThat(line.source().command()).contains("reasons --kinds school");
        assertThat(series.said()).contains("reasons of a student", "who fits at a company", "n=3");
    }

    @Test
    void twoVersionsCanBeAskedAboutTheSamePlan() throws IOException {
        assertThat(run("--every-student", "6", "--every-company", "50"))
                .as(series.said())
                .isZero();
        Path plan = folder.resolve("plans/school-1-6.plan.json");
        byte[] made = Files.readAllBytes(plan);

        assertThat(run("--every-student", "6", "--every-company", "50"))
                .as(series.said())
                .isZero();

        assertThat(Files.readAllBytes(plan)).isEqualTo(made);
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1).plan()).isEqualTo(lines().get(0).plan());
    }

    @Test
    void theSpreadIsOfTheFiguresThatThereAre() {
        assertThat(ReasonsLine.Spread.of(List.of(5.0, 1.0, 4.0, 2.0, 3.0, 6.0, 7.0, 8.0, 9.0, 10.04)))
                .isEqualTo(new ReasonsLine.Spread(5, 9, 10));
        assertThat(ReasonsLine.Spread.of(List.of())).isEqualTo(new ReasonsLine.Spread(0, 0, 0));
    }

    @Test
    void whatIsNoNumberOfStudentsIsWrongUse() {
        assertThat(run("--every-student", "0")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(run("--kinds", "galaxy")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
