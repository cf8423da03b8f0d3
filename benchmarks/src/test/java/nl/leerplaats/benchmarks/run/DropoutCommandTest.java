package nl.leerplaats.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.leerplaats.benchmarks.result.DropoutLine;
import nl.leerplaats.benchmarks.result.ResultFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Drop-outs are measured on a small school as on a region, the rival included. */
class DropoutCommandTest {

    @TempDir
    Path folder;

    private final PlannedRun series = new PlannedRun("dropout", "--seconds-plan", "2", "--seconds", "5");

    private int run(String... arguments) {
        return series.run(folder, arguments);
    }

    private List<DropoutLine> lines() throws IOException {
        return ResultFiles.readDropouts(PlannedRun.lines(folder));
    }

    @Test
    void aLineHasWhatWasProposedAndWhatTheRivalMadeOfIt() throws IOException {
        assertThat(run("--count", "3", "--whole", "2", "--rival", "1"))
                .as(series.said())
                .isZero();

        assertThat(lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.instance().name()).isEqualTo("school-1-6");
            assertThat(line.companies()).hasSize(1);
            assertThat(line.firstMillis()).isPositive();
            assertThat(line.leastChanges()).as("somebody is there").isPositive();
            assertThat(line.above()).isZero();
        });
        DropoutLine whole = lines().get(0);
        assertThat(whole.proposals())
                .extracting(DropoutLine.Proposed::kind)
                .containsExactly("fewest", "between", "free");
        assertThat(whole.rival()).isNotNull();
        assertThat(whole.againstRival()).as("a rival is never ahead").isNotPositive();
        assertThat(lines().get(1).proposals()).as("the first alone").hasSize(1);
        assertThat(lines().get(1).rival()).isNull();
        assertThat(series.said()).contains("as few as proven 3", "against CP-SAT in 1");
    }

    @Test
    void severalCompaniesDropOutTogether() throws IOException {
        assertThat(run("--count", "1", "--at-once", "3")).as(series.said()).isZero();

        assertThat(lines().get(0).companies()).hasSize(3).isSorted();
    }

    @Test
    void whatIsNoNumberOfDropOutsIsWrongUse() {
        assertThat(run("--count", "0")).isEqualTo(CommandLine.ExitCode.USAGE);
    }
}
