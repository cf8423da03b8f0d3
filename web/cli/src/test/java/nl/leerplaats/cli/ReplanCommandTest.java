package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.PlacementSolver;
import nl.leerplaats.solver.run.DefaultPlacementSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A company drops out, somebody leaves: proposals on the command line, by the real solver on a dataset that takes it no time. */
@Execution(ExecutionMode.CONCURRENT)
class ReplanCommandTest {

    private static final String AS_OF = "2027-02-01";

    private final Dataset dataset = TinyDataset.create()
            .student("bram", student -> {})
            .company("bakery", company -> company.places(2))
            .company("garage", company -> {})
            .company("salon", company -> {})
            .build();
    private final Plan working = TinyPlan.of(dataset)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
            .place("bram", "P1", "garage", "mies", MONDAY, TUESDAY)
            .place("bram", "P2", "garage", "mies", MONDAY, TUESDAY)
            .build();
    private final PlacementSolver solver = new DefaultPlacementSolver();
    private final Shell shell = Shell.of(solver);

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
        PlanWriter.write(working, plan);
    }

    private int replan(String... options) {
        List<String> args =
                new ArrayList<>(List.of("replan", file.toString(), plan.toString(), "--as-of", AS_OF, "--time", "2s"));
        args.addAll(List.of(options));
        return shell.run(args.toArray(String[]::new));
    }

    private Dataset written() {
        return ((LoadResult.Loaded) DatasetLoader.load(out.resolve("dataset.json"))).dataset();
    }

    private Plan written(String name, Dataset of) {
        return ((PlanLoadResult.Loaded) PlanLoader.load(out.resolve(name + ".plan.json"), of)).plan();
    }

    private String text(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    @Test
    void tellsTheProposalsAndWhoMovesAndWhy() {
        assertThat(replan("--drop", "bakery")).isZero();

        assertThat(shell.out())
                .contains(
                        "leerbedrijf Bedrijf bakery (bakery) is er niet meer vanaf 1-2-2027",
                        "1 zo min mogelijk  2 tussenweg  3 vrij",
                        "1 afgesproken plaatsing moet hoe dan ook veranderen; met minder kan het niet. Dat is bewezen.",
                        "anna, periode P2 (1-2-2027 tot en met ",
                        "omdat Bedrijf bakery uitvalt vanaf 1-2-2027",
                        "Met --output MAP")
                .doesNotContain("bram, periode");
        assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("voorstellen"));
    }

    /** Nobody should look for a difference that is not there, nor take two rows of one pupil for two pupils. */
    @Test
    void tellsOfHowManyStudentsAndThatProposalsAreTheSamePlan() throws IOException {
        assertThat(replan("--drop", "bakery", "--drop", "garage", "--output", out.toString()))
                .isZero();

        assertThat(shell.out())
                .containsPattern("Veranderde plaatsingen +2 +2 +2")
                .containsPattern("bij zoveel leerlingen +2 +2 +2")
                .contains("De drie voorstellen zijn hetzelfde plan: vasthouden aan de afspraken kost hier niets.")
                .doesNotContain("Voorstel 3 laat zien");
        assertThat(written("fewest", written()).placements())
                .isEqualTo(written("free", written()).placements());
    }

    /** The first period is over by then, whoever has dropped out. */
    @Test
    void writesADatasetAndPlansThatAreAcceptedWithTheCostTheyClaim() throws IOException {
        assertThat(replan("--drop", "bakery", "--output", out.toString())).isZero();

        Dataset again = written();
        assertThat(again.asOf()).isEqualTo(LocalDate.parse(AS_OF));
        for (String name : List.of("fewest", "between", "free")) {
            Plan proposal = written(name, again);
            Verdict verdict = PlanChecker.check(again, proposal);
            assertThat(verdict.cost().hard()).isZero();
            assertThat(proposal.cost()).isEqualTo(verdict.cost());
            assertThat(proposal.placements())
                    .contains(working.placements().get(0))
                    .filteredOn(one -> one.periodId().equals("P2"))
                    .noneMatch(one -> one.companyId().equals("bakery"));
            assertThat(text(name + ".changes.json"))
                    .contains("leerplaats-plan-changes/1", "\"rule\": \"unavailable\"", "\"minutesBefore\"");
            assertThat(text(name + ".changes.txt")).contains("omdat Bedrijf bakery uitvalt vanaf 1-2-2027");
        }
        assertThat(shell.run(
                        "check",
                        out.resolve("dataset.json").toString(),
                        out.resolve("fewest.plan.json").toString()))
                .isZero();
    }

    @Test
    void whoIsNamedByNameIsFoundAsWell() {
        assertThat(replan("--drop", "bedrijf bakery@2027-03-22")).isZero();

        assertThat(shell.out()).contains("omdat Bedrijf bakery uitvalt vanaf 22-3-2027");
    }

    @Test
    void aMentorWhoLeavesKeepsNobody() {
        assertThat(replan("--mentor-left", "bakery/mies@2027-03-19", "--output", out.toString()))
                .isZero();

        assertThat(shell.out()).contains("omdat leermeester mies van Bedrijf bakery er alleen tot en met 19-3-2027 is");
        assertThat(written("fewest", written()).placements())
                .filteredOn(one -> one.periodId().equals("P2"))
                .noneMatch(one -> one.companyId().equals("bakery"));
    }

    @Test
    void aStudentWhoLeavesIsToldToBeGone() {
        assertThat(replan("--student-left", "anna@2027-02-01")).isZero();

        assertThat(shell.out())
                .contains("omdat anna vanaf 1-2-2027 niet meer op stage gaat. Uren in het hele jaar: ")
                .doesNotContain("zoals het was");
    }

    /** Nobody has to change for what nobody agreed on. */
    @Test
    void whatIsKeptCanBeChosen() {
        assertThat(replan("--drop", "bakery", "--keep", "nothing")).isZero();
        assertThat(shell.out()).contains("Geen enkele afgesproken plaatsing hoeft te veranderen");

        assertThat(replan("--drop", "bakery", "--keep", "agreed")).isZero();
        assertThat(shell.out()).contains("Geen enkele afgesproken plaatsing hoeft te veranderen");
    }

    @Test
    void changesOfAFileAreAppliedAndWhatDoesNotFitIsSetAside() throws IOException {
        Path changes = Files.writeString(folder.resolve("changes.json"), """
                {"format": "leerplaats-changes/1", "dataset": "tiny", "changes": [
                {"id": "1", "at": "2027-01-10T08:15:00Z", "kind": "companyUnavailable", "companyId": "bakery",
                 "from": "2027-02-01"},
                {"id": "2", "at": "2027-01-10T08:15:00Z", "kind": "companyUnavailable", "companyId": "nobody",
                 "from": "2027-02-01"}]}
                """);

        assertThat(replan("--changes", changes.toString())).isZero();

        assertThat(shell.out())
                .contains("1 wijziging toegepast:", "1 wijziging opzij gezet", "omdat Bedrijf bakery uitvalt");
    }

    /** A program reads the sentence that people read, with the name that holds now. */
    @Test
    void theSentencesForProgramsAreThoseOfTheText() throws IOException {
        String anna = new JsonMapper()
                .readTree(Files.readString(file))
                .get("students")
                .get(0)
                .toString()
                .replaceFirst("\\{", "{\"name\":\"Anna de Wit\",");
        Path changes = Files.writeString(
                folder.resolve("changes.json"),
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": [{\"id\": \"1\","
                        + " \"at\": \"2027-01-10T08:15:00Z\", \"kind\": \"put\", \"student\": " + anna + "}]}");

        assertThat(replan("--drop", "bakery", "--changes", changes.toString(), "--output", out.toString()))
                .as(shell.err())
                .isZero();

        assertThat(text("fewest.changes.txt")).contains("Anna de Wit (anna), periode P2");
        assertThat(text("fewest.changes.json")).contains("Anna de Wit (anna), periode P2");
    }

    @Test
    void aDocumentForProgramsIsAllThatIsPrinted() {
        assertThat(replan("--drop", "bakery", "--json")).isZero();

        assertThat(shell.out())
                .startsWith("{")
                .contains(
                        "\"format\": \"leerplaats-proposals/1\"",
                        "\"leastChanges\": 1",
                        "\"kind\": \"fewest\"",
                        "\"kind\": \"free\"",
                        "\"changedAgreed\": 1")
                .doesNotContain("Voorstel");
    }

    @Test
    void otherDaysThanAMondayAreRefusedWithTheMondaysBesideIt() {
        assertThat(shell.run("replan", file.toString(), plan.toString(), "--as-of", "2027-02-03"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("2027-02-03 is geen maandag", "2027-02-01 of 2027-02-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--drop|bake|geen leerbedrijf",
                "--drop|bakery@morgen|geen datum. Schrijf",
                "--drop|nobody@2027-03-01|geen leerbedrijf",
                "--mentor-left|bakery@2027-03-19|Schrijf het leerbedrijf",
                "--mentor-left|bakery/jan@2027-03-19|mies",
                "--mentor-left|bakery/mies|ontbreekt een datum",
                "--student-left|anna@2027-02-30|geen datum. Schrijf",
                "--student-left|chris@2027-03-01|geen leerling",
                "--student-left|anna|ontbreekt een datum",
                "--keep|some|all, agreed of nothing",
                "--time|0|10s"
            })
    void wrongUseIsToldBeforeAnythingIsPlanned(String option, String value, String told) {
        assertThat(replan(option, value, "--output", out.toString())).isEqualTo(2);

        assertThat(shell.err()).contains(told).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    /** Who half remembers a name is helped. */
    @Test
    void anUnknownCompanyIsAnsweredWithThoseThatLookLikeIt() {
        replan("--drop", "BAKE");

        assertThat(shell.err())
                .contains("Misschien bedoeld: Bedrijf bakery (bakery).")
                .doesNotContain("garage");
    }

    @Test
    void aFileInTheWayOfTheFolderIsLeftAsItIs() throws IOException {
        Files.writeString(out, "mine");

        assertThat(replan("--drop", "bakery", "--output", out.toString())).isEqualTo(2);

        assertThat(out).hasContent("mine");
    }

    /** Ours are replaced; what somebody put beside them stays. */
    @Test
    void aFolderOfBeforeIsWrittenAnewAndOtherFilesStay() throws IOException {
        replan("--drop", "bakery", "--output", out.toString());
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertThat(replan("--drop", "garage", "--output", out.toString())).isZero();

        assertThat(text("notes.txt")).isEqualTo("mine");
        assertThat(text("fewest.changes.txt")).contains("garage").doesNotContain("bakery uitvalt");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(one -> one.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    /** What explain says of a student who was planned again is what the list of changes said. */
    @Test
    void explainTellsWhatWasAgreedAndWhyItIsOtherwise() {
        replan("--drop", "bakery", "--output", out.toString());
        String again = out.resolve("dataset.json").toString();
        String fewest = out.resolve("fewest.plan.json").toString();

        assertThat(shell.run("explain", again, fewest, "--student", "anna")).isZero();
        assertThat(shell.out())
                .contains("Afgesproken was Bedrijf bakery (leermeester mies, maandag en dinsdag);"
                        + " dat verandert, omdat Bedrijf bakery uitvalt vanaf 1-2-2027.");

        assertThat(shell.run("explain", again, fewest, "--student", "anna", "--json", "--language", "en"))
                .isZero();
        assertThat(shell.out())
                .contains("\"changed\"", "\"status\": \"AGREED\"", "because Bedrijf bakery drops out on 1/2/2027");

        shell.run("explain", again, fewest, "--student", "bram");
        assertThat(shell.out()).doesNotContain("Afgesproken was");
    }
}
