package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning again with odd ids, dates beside the year, plans that no longer fit, and folders that are not what they should be. */
class ReplanUseTest {

    private final Shell shell = Shell.of(new DefaultPlacementSolver());
    private final Dataset dataset = TinyDataset.create()
            .student("bram", student -> {})
            .company("garage", company -> {})
            .company("garage/west", company -> {})
            .company("salon@2027-03-01", company -> {})
            .build();

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private Path plan = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("school.json");
        plan = folder.resolve("school.plan.json");
        out = folder.resolve("voorstellen");
        DatasetWriter.write(dataset, file);
        write(TinyPlan.of(dataset).place("anna", "P2", "garage/west", "mies", MONDAY, TUESDAY));
    }

    private void write(TinyPlan working) throws IOException {
        PlanWriter.write(working.build(), plan);
    }

    private int replanFrom(String asOf, String... options) {
        List<String> args =
                new ArrayList<>(List.of("replan", file.toString(), plan.toString(), "--as-of", asOf, "--time", "1s"));
        args.addAll(List.of(options));
        return shell.run(args.toArray(String[]::new));
    }

    private int replan(String... options) {
        return replanFrom("2027-02-01", options);
    }

    /** Who has typed three things wrong mends them once. */
    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(replan("--drop", "nobody", "--mentor-left", "garage/jan@2027-03-01", "--student-left", "anna"))
                .isEqualTo(2);

        assertThat(shell.err())
                .contains(
                        "geen leerbedrijf met het nummer of de naam 'nobody'",
                        "In 'garage/jan' staat geen leermeester van Bedrijf garage",
                        "Na 'anna' ontbreekt een datum");
    }

    @Test
    void theSameTwiceIsOnceAndTwoDatesForOneAreRefused() {
        assertThat(replan("--drop", "garage/west", "--drop", "Bedrijf garage/west@2027-02-01"))
                .isZero();
        assertThat(shell.out()).containsOnlyOnce("is er niet meer vanaf");

        assertThat(replan("--drop", "garage/west", "--drop", "garage/west@2027-04-05"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("'garage/west@2027-04-05' is er al met een andere datum");
    }

    /** The company before the first slash is another one. */
    @Test
    void aSlashOrAnAtSignInAnIdIsNotTakenForAnotherCompany() {
        assertThat(replan("--mentor-left", "garage/west/mies@2027-02-05")).isZero();
        assertThat(shell.out()).contains("leermeester mies van Bedrijf garage/west er alleen tot en met 5-2-2027 is");

        assertThat(replan("--drop", "salon@2027-03-01")).isZero();
        assertThat(shell.out())
                .contains("leerbedrijf Bedrijf salon@2027-03-01 (salon@2027-03-01) is er niet meer vanaf 1-2-2027");
        assertThat(replan("--drop", " garage/west @2027-02-01")).isZero();
    }

    /** A year typed wrong would move nobody, or everybody. */
    @Test
    void aMondayAfterTheYearIsRefusedAndOneBeforeItIsTold() {
        assertThat(replanFrom("2030-01-07", "--drop", "garage/west", "--output", out.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("2030-01-07 ligt na de laatste stageperiode");
        assertThat(out).doesNotExist();

        assertThat(replanFrom("2026-02-02", "--drop", "garage/west")).isZero();
        assertThat(shell.out()).contains("Let op: 2026-02-02 ligt voor de eerste stageperiode");
    }

    /** What the plan names and the dataset does not have is told with the reason, in words and for programs. */
    @Test
    void whatOfThePlanDoesNotBelongToTheDatasetIsToldWithTheReason() throws IOException {
        write(TinyPlan.of(dataset)
                .place("anna", "P1", "garage", "gone", MONDAY)
                .place("carl", "P2", "garage", "mies", MONDAY)
                .place("bram", "P2", "sold", "mies", MONDAY)
                .place("bram", "P9", "garage", "mies", MONDAY)
                .place("anna", "P2", "garage", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "garage/west", "mies", MONDAY, TUESDAY)
                .supervise("bram", "gone"));

        assertThat(replan()).isZero();
        assertThat(shell.out())
                .contains(
                        "stage van anna in periode P1 bij Bedrijf garage: leermeester gone is daar niet.",
                        "stage van carl in periode P2 bij Bedrijf garage: deze leerling staat er niet in.",
                        "stage van bram in periode P2 bij sold: dit leerbedrijf staat er niet in.",
                        "stage van bram in periode P9 bij Bedrijf garage: deze leerling heeft geen plaatsingsverzoek",
                        "stage van anna in periode P2 bij Bedrijf garage/west: het plan noemde al een andere.",
                        "begeleiding van bram door gone: deze docentbegeleider staat er niet in.");

        assertThat(replan("--json")).isZero();
        assertThat(shell.out()).contains("\"leftOut\"", "\"reason\": \"mentor\"", "\"supervisorId\": \"gone\"");
    }

    /** A plan in a workbook is a plan; a dataset is made of a workbook first, and how is said. */
    @Test
    void aPlanInAWorkbookIsReadAndADatasetInOneIsAnsweredWithHowToImportIt() {
        Path book = folder.resolve("school.xlsx");
        assertThat(shell.run("export", file.toString(), plan.toString(), book.toString()))
                .isZero();

        plan = book;
        assertThat(replan("--drop", "garage/west")).isZero();
        assertThat(shell.out()).contains("omdat Bedrijf garage/west uitvalt vanaf 1-2-2027");

        for (String command : List.of("solve", "check")) {
            assertThat(shell.run(command, book.toString())).isEqualTo(3);
            assertThat(shell.err()).contains("is een werkboek", "import " + book + " " + folder.resolve("school.json"));
        }
        file = book;
        assertThat(replan("--drop", "garage/west")).isEqualTo(3);
        assertThat(shell.err()).contains("is een werkboek").doesNotContain("JSON");
    }

    /** Whoever finds out after the search that nothing can be written has lost it. */
    @Test
    void aFolderBelowAFileIsRefusedBeforeAnythingIsPlanned() {
        assertThat(replan("--output", file.resolve("sub").resolve("map").toString()))
                .isEqualTo(2);

        assertThat(shell.err()).contains(file + " is een bestand; geef een map").doesNotContain("Voorstel 1");
    }

    @Test
    void aFileOfChangesInTheFolderIsNotReplaced() throws IOException {
        Files.createDirectories(out);
        String changes = "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": []}";
        Path mine = Files.writeString(out.resolve("free.changes.json"), changes);

        assertThat(replan("--changes", mine.toString(), "--output", out.toString()))
                .isEqualTo(2);

        assertThat(mine).hasContent(changes);
    }

    /** Anna has left by then, and nobody else asks for a placement. */
    @Test
    void aMondayFromWhichNothingIsLeftToPlanIsRefused() throws IOException {
        DatasetWriter.write(
                TinyDataset.create()
                        .student("anna", student -> student.stageUntil("2027-02-26"))
                        .build(),
                file);
        assertThat(replanFrom("2027-03-01")).isEqualTo(2);
        assertThat(shell.err()).contains("Vanaf 2027-03-01 valt er niets meer te plannen");
    }
}
