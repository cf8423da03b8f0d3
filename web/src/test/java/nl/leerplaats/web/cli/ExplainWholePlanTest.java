package nl.leerplaats.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} tells of a plan as a whole: what is scarce, what is fragile, how even it is. */
class ExplainWholePlanTest {

    @TempDir
    private Path folder;

    private final Shell shell = Shell.withoutSolver();
    private String dataset = "";
    private String plan = "";

    @BeforeEach
    void write() throws IOException {
        Dataset facts = DatasetGenerator.generate(InstanceKind.TIGHT, 3);
        dataset = folder.resolve("tight.json").toString();
        plan = folder.resolve("tight.plan.json").toString();
        DatasetWriter.write(facts, Path.of(dataset));
        PlanWriter.write(FirstComeFirstServed.plan(facts), Path.of(plan));
    }

    @Test
    void whatIsScarceIsTold() {
        assertThat(shell.run("explain", dataset, plan, "--scarce")).isZero();
        assertThat(shell.out())
                .contains("Plaatsen die in elk plan ontbreken")
                .contains("één plaats erbij op")
                .contains("Hoe elk profiel ervoor staat");
    }

    @Test
    void whatIsFragileAndHowEvenItIsAreToldInEnglishToo() {
        assertThat(shell.run("explain", dataset, plan, "--fragile", "--fair", "--language", "en"))
                .isZero();
        assertThat(shell.out())
                .contains("If a company drops out")
                .contains("drops out, ")
                .contains("By school")
                .contains("Furthest from their wishes");
    }

    @Test
    void theDocumentHasAllOfIt() {
        assertThat(shell.run("explain", dataset, plan, "--scarce", "--fragile", "--fair", "--json"))
                .isZero();
        assertThat(shell.out())
                .contains("\"scarce\"")
                .contains("\"shortages\"")
                .contains("\"companiesWithRoom\"")
                .contains("\"standIns\"")
                .contains("\"longestWays\"");
    }
}
