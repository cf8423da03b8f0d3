package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} says of a dataset and of a plan, good, broken, refused or with a wrong claim. */
class CheckCommandTest {

    private final Shell shell = Shell.withoutSolver();
    private final Dataset dataset = TinyDataset.create().build();
    private final TinyPlan good = TinyPlan.of(dataset)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    @TempDir
    private Path folder = Path.of("");

    private String datasetFile = "";
    private String planFile = "";

    @BeforeEach
    void writeDataset() throws IOException {
        datasetFile = folder.resolve("tiny.json").toString();
        planFile = folder.resolve("plan.json").toString();
        DatasetWriter.write(dataset, Path.of(datasetFile));
    }

    private void writePlan(Plan plan, @Nullable Cost claim) throws IOException {
        PlanWriter.write(plan.withCost(claim), Path.of(planFile));
    }

    @Test
    void aDatasetInOrderHasNoFindings() {
        assertThat(shell.run("check", datasetFile)).isZero();
        assertThat(shell.out()).contains("Geen bevindingen");
    }

    @Test
    void aDatasetWithWarningsIsAcceptedAndTheyAreShown() throws IOException {
        String byteOrderMark = "\uFEFF";
        Files.writeString(Path.of(datasetFile), byteOrderMark + Files.readString(Path.of(datasetFile)));

        assertThat(shell.run("check", datasetFile, "--language", "en")).isZero();
        assertThat(shell.out()).contains("Notices (1)", "(BOM)").doesNotContain("Errors", "Warnings");
    }

    @Test
    void aRefusedDatasetEndsWithStatusThree() throws IOException {
        Files.writeString(Path.of(datasetFile), "{\"format\": \"leerplaats-dataset/1\", \"pupils\": []}");

        assertThat(shell.run("check", datasetFile)).isEqualTo(3);
        assertThat(shell.out()).contains("Fouten (", "pupils", "students");
        assertThat(shell.err()).contains("geweigerd");
    }

    /** A file is accepted or refused, and not both. */
    @Test
    void aRefusedFileIsNotSaidToBeAccepted() throws IOException {
        Path sheets = Files.createDirectory(folder.resolve("map"));
        Files.writeString(sheets.resolve("leerlingen.csv"), "Leerlingnummer;Kleur\nL1;blauw\n");

        assertThat(shell.run(
                        "import", sheets.toString(), folder.resolve("uit.json").toString()))
                .isEqualTo(3);
        assertThat(shell.out()).contains("Fouten (", "Waarschuwingen (1)").doesNotContain("aanvaard");
    }

    @Test
    void aGoodPlanWithTheRightClaimEndsWithStatusZero() throws IOException {
        writePlan(good.build(), new Cost(0, 0, 246));

        assertThat(shell.run("check", datasetFile, planFile)).isZero();
        assertThat(shell.out())
                .contains(
                        "houdt zich aan alle harde regels", "kloppen: regels gebroken 0, wat ontbreekt 0, ongemak 246")
                .containsPattern("reizen \\(minuten\\) +246 +1 +246");
    }

    @Test
    void aWrongClaimIsTold() throws IOException {
        writePlan(good.build(), new Cost(0, 0, 1));

        assertThat(shell.run("check", datasetFile, planFile)).isZero();
        assertThat(shell.out())
                .contains(
                        "kloppen niet: het noemt regels gebroken 0, wat ontbreekt 0, ongemak 1, maar het is regels gebroken 0, wat ontbreekt 0, ongemak 246");
    }

    @Test
    void aPlanWithoutAClaimIsJudgedAllTheSame() throws IOException {
        writePlan(good.build(), null);

        assertThat(shell.run("check", datasetFile, planFile, "--language", "en"))
                .isZero();
        assertThat(shell.out()).contains("claims no cost; it is rules broken 0, what is missing 0, inconvenience 246");
    }

    @Test
    void aBrokenPlanEndsWithStatusFourAndNamesTheRuleAndTheStudent() throws IOException {
        writePlan(
                TinyPlan.of(dataset)
                        .place("anna", "P1", "bakery", "mies", MONDAY)
                        .build(),
                null);

        assertThat(shell.run("check", datasetFile, planFile)).isEqualTo(4);
        assertThat(shell.out()).contains("breekt harde regels: 1 keer", "anna", "P1", "Bedrijf bakery (bakery)");
    }

    /** A coordinator reads names; the path in the file is for whoever edits it, at the end. */
    @Test
    void aWarningBeginsWithWhoItIsAboutAndEndsWithThePath() throws IOException {
        DatasetWriter.write(DatasetGenerator.generate(InstanceKind.SCHOOL, 1), Path.of(datasetFile));

        assertThat(shell.run("check", datasetFile)).isZero();
        assertThat(shell.out())
                .containsPattern(
                        "\n +Leerling 0016 \\(S0016\\) moet .* In het bestand: \\$\\.students\\[15]\\.hours\\.required\n")
                .doesNotContain("Leerling Leerling", "leerling Leerling", "[hours-out-of-reach]");
    }

    @Test
    void theBoundOfWhoMadeThePlanIsToldAsAClaim() throws IOException {
        writePlan(good.build().withExtra(new BoundClaim(0, 0, 240, 0).asExtra()), null);

        assertThat(shell.run("check", datasetFile, planFile)).isZero();
        assertThat(shell.out()).contains("Dat is hier niet nagerekend", "hoogstens 2,5% boven");
    }

    @Test
    void aBoundThatThePlanItselfIsBelowIsCalledWrong() throws IOException {
        writePlan(good.build().withExtra(new BoundClaim(0, 0, 247, 0).asExtra()), null);

        assertThat(shell.run("check", datasetFile, planFile, "--language", "en"))
                .isZero();
        assertThat(shell.out())
                .contains("The bound that the plan claims is wrong")
                .doesNotContain("best");
    }

    @Test
    void aPlanOfAnotherDatasetIsRefused() throws IOException {
        writePlan(TinyPlan.of(TinyDataset.create().name("other").build()).build(), null);

        assertThat(shell.run("check", datasetFile, planFile)).isEqualTo(3);
        assertThat(shell.out()).contains("other");
        assertThat(shell.err()).contains("geweigerd");
    }

    @Test
    void aPlanThatIsNoPlanIsRefusedWithoutATrace() throws IOException {
        Files.writeString(Path.of(planFile), "[[[[[");

        assertThat(shell.run("check", datasetFile, planFile)).isEqualTo(3);
        assertThat(shell.err()).doesNotContain("Exception");
    }
}
