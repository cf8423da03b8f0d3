package nl.leerplaats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.cli.command.ExitStatus;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an empty workbook to a dataset and back, as a coordinator does it on the command line. */
@Execution(ExecutionMode.CONCURRENT)
class WorkbookCommandsTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theTemplateIsWrittenAndNamesWhatToDoNext() {
        Shell shell = Shell.withoutSolver();

        assertThat(shell.run("template", path("leeg.xlsx"))).isZero();
        assertThat(shell.out()).contains("leeg.xlsx", "import");
        assertThat(folder.resolve("leeg.xlsx")).isNotEmptyFile();
    }

    /** A template that nobody filled in can be read; whoever reads it in, checks it or plans it is told that there is nobody in it. */
    @Test
    void anEmptyTemplateIsNoDatasetThatIsInOrder() {
        Shell shell = Shell.withoutSolver();
        shell.run("template", path("leeg.xlsx"));

        assertThat(shell.run("import", path("leeg.xlsx"), path("leeg.json"))).isZero();
        assertThat(shell.out())
                .contains(
                        "blad Leerlingen: Er staat geen enkele leerling op dit blad, dus er valt nog niets te plannen.")
                .contains("blad Bedrijven: Er staat geen enkel leerbedrijf")
                .contains("blad Scholen: Er staat geen enkele school");

        assertThat(shell.run("check", path("leeg.json"))).isZero();
        assertThat(shell.out()).contains("Er staat geen enkele leerling in").doesNotContain("in orde");
        assertThat(shell.run("check", path("leeg.json"), "--language", "en")).isZero();
        assertThat(shell.out()).contains("There is not a single student in it, so there is nothing to plan yet.");

        Shell planning = Shell.of(FakeSolver.answering(new Plan("leeg", List.of(), List.of(), null, Extra.NONE)));
        assertThat(planning.run("solve", path("leeg.json"), "--time", "1s")).isZero();
        assertThat(planning.out()).contains("Er staat geen enkele leerling in, dus er valt nog niets te plannen.");
    }

    /** The rows of the calendar are no example: they are read as they stand. */
    @Test
    void theTemplateOfARegionHoldsItsCalendar() throws IOException {
        Shell shell = Shell.withoutSolver();
        assertThat(shell.run(
                        "template",
                        path("a.xlsx"),
                        "--municipality",
                        "Utrecht",
                        "--year",
                        "2026-2027",
                        "--periods",
                        "4"))
                .isZero();
        assertThat(shell.out()).contains("regio midden", "advies");

        assertThat(shell.run("import", path("a.xlsx"), path("a.json")))
                .as(shell.out() + shell.err())
                .isZero();
        assertThat(Files.readString(folder.resolve("a.json")))
                .contains("\"midden\"", "Herfstvakantie", "Kerstvakantie", "2026-08-31", "2027-07-16", "\"P4\"")
                .doesNotContain("VOORBEELD", "\"P5\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--region midden | 2026-2027",
                "--year 2026-2027 | --municipality",
                "--periods 3 | --municipality",
                "--municipality Bergen --year 2026-2027 | Limburg",
                "--region zuid --year 2040-2041 | 2040-2041",
                "--region zuid --year 2026-2027 --periods 11 | --periods",
                "--region oost --year 2026-2027 | noord, midden of zuid"
            })
    void aCalendarThatIsNotClearIsWrongUse(String options, String told) {
        Shell shell = Shell.withoutSolver();
        List<String> all = new ArrayList<>(List.of("template", path("a.xlsx")));
        all.addAll(List.of(options.split(" ", -1)));

        assertThat(shell.run(all.toArray(String[]::new))).isEqualTo(ExitStatus.WRONG_USE.code());
        assertThat(shell.err()).contains(told);
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
    }

    @Test
    void aWorkbookNeedsTheNameOfOne() {
        Shell shell = Shell.withoutSolver();

        assertThat(shell.run("template", path("leeg.xls"))).isEqualTo(ExitStatus.WRONG_USE.code());
        assertThat(shell.err()).contains(".xlsx");
    }

    @Test
    void aDatasetComesBackFromItsWorkbook() throws IOException {
        Shell shell = Shell.withoutSolver();
        assertThat(shell.run("generate", "--kind", "school", path("school.json")))
                .isZero();
        assertThat(shell.run("export", path("school.json"), path("school.xlsx")))
                .isZero();
        assertThat(shell.out()).contains("Past niet in een werkboek").doesNotContain("not-in-workbook");

        assertThat(shell.run("import", path("school.xlsx"), path("again.json"))).isZero();

        assertThat(shell.run("export", path("again.json"), path("again.xlsx"))).isZero();
        assertThat(shell.run("import", path("again.xlsx"), path("third.json"))).isZero();
        assertThat(folder.resolve("third.json")).hasSameBinaryContentAs(folder.resolve("again.json"));
        assertThat(Files.readString(folder.resolve("again.json"))).doesNotContain("extra");
    }

    @Test
    void aPlanComesBackAsWhatExistsAlready() throws IOException {
        Shell shell = Shell.withoutSolver();
        assertThat(shell.run("generate", "--kind", "school", path("school.json")))
                .isZero();
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"format\": \"leerplaats-plan/1\", \"dataset\": \"school-1\", \"placements\": [], \"supervisions\": [],"
                        + " \"cost\": {\"hard\": 0, \"medium\": 0, \"soft\": 0}}");

        assertThat(shell.run("export", path("school.json"), path("plan.json"), path("plan.xlsx")))
                .as(shell.out() + shell.err())
                .isZero();
        assertThat(shell.run("import", path("plan.xlsx"), path("again.json"))).isZero();
        assertThat(shell.out()).contains("0 bestaande plaatsingen");
    }

    @Test
    void aRefusedWorkbookGivesNoFile() throws IOException {
        Files.writeString(folder.resolve("data.xlsx"), "Naam;Klas");
        Shell shell = Shell.withoutSolver();

        assertThat(shell.run("import", path("data.xlsx"), path("out.json"))).isEqualTo(ExitStatus.REFUSED.code());
        assertThat(shell.out()).contains("Gewone tekst in plaats van een werkboek", "CSV");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void aBookThatIsNotThereIsWrongUse() {
        assertThat(Shell.withoutSolver().run("import", path("weg.xlsx"), path("out.json")))
                .isEqualTo(ExitStatus.WRONG_USE.code());
    }

    /** A plan that was edited in a workbook is judged like its document; only who claims a cost differs. */
    @Test
    void aPlanInAWorkbookIsJudged() throws IOException {
        Shell shell = Shell.withoutSolver();
        assertThat(shell.run("generate", "--kind", "school", path("school.json")))
                .isZero();
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"format\": \"leerplaats-plan/1\", \"dataset\": \"school-1\", \"placements\": [], \"supervisions\": []}");
        assertThat(shell.run("export", path("school.json"), path("plan.json"), path("plan.xlsx")))
                .isZero();
        assertThat(shell.run("check", path("school.json"), path("plan.json"))).isZero();
        String ofDocument = shell.out();

        Shell again = Shell.withoutSolver();
        assertThat(again.run("check", path("school.json"), path("plan.xlsx"))).isZero();

        assertThat(ofDocument).endsWith(again.out());
    }
}
