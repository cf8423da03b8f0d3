package nl.leerplaats.cli;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.BoundClaimReader;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.load.PlanLoader;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.BoundClaim;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.solver.api.Bound;
import nl.leerplaats.solver.api.SolveSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a dataset file to a plan file, and every way in which that can end. */
class SolveCommandTest {

    private final Dataset dataset =
            TinyDataset.create().student("bram", student -> {}).build();
    private final Plan plan = TinyPlan.of(dataset)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
            .build();
    private final FakeSolver solver = FakeSolver.answering(plan);
    private final Shell shell = Shell.of(solver);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeDataset() throws IOException {
        file = folder.resolve("school.json");
        DatasetWriter.write(dataset, file);
    }

    @Test
    void writesThePlanBesideTheDatasetAndSaysSo() throws IOException {
        assertThat(shell.run("solve", file.toString())).isZero();

        Path written = folder.resolve("school.plan.json");
        assertThat(shell.out()).contains("Het plan staat in " + written);
        assertThat(read(written).placements()).isEqualTo(plan.placements());
        assertThat(read(written).cost()).isEqualTo(new Cost(0, 15 * 41, 246));
        assertThat(list()).containsExactlyInAnyOrder("school.json", "school.plan.json");
    }

    @Test
    void writesThePlanWhereItIsAskedToAndTellsThatItReplacedOne() throws IOException {
        Path output = folder.resolve("other.json");
        shell.run("solve", file.toString(), "--output", output.toString());
        assertThat(shell.out()).doesNotContain("vervangen");

        assertThat(shell.run("solve", file.toString(), "--output", output.toString()))
                .isZero();
        assertThat(shell.out()).contains(output.toString(), "vervangen");
        assertThat(read(output).placements()).isEqualTo(plan.placements());
        assertThat(list()).containsExactlyInAnyOrder("school.json", "other.json");
    }

    @Test
    void tellsWhoIsPlacedAndWhatThePlanCosts() {
        shell.run("solve", file.toString(), "--language", "en");

        assertThat(shell.out().lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .contains(
                        "Students with a request 2",
                        "placed in every period 1",
                        "placed nowhere 1",
                        "Requests 4",
                        "unplaced 2",
                        "bram, period P1 (31/8/2026 to 29/1/2027)",
                        "sum 615",
                        "sum 246");
        assertThat(shell.err()).contains("unplaced 2", "cost 0/615/246");
    }

    /** An id alone tells a coordinator nothing. */
    @Test
    void namesWhoHasNoPlace() throws IOException {
        String named =
                Files.readString(file).replaceFirst("\"id\"\\s*:\\s*\"bram\"", "$0, \"name\": \"Bram de Vries\"");
        Files.writeString(file, named);

        shell.run("solve", file.toString());

        assertThat(shell.out()).contains("Bram de Vries (bram), periode P1");
    }

    private String told(Bound bound, String language) {
        Shell told = Shell.of(FakeSolver.answering(plan, bound));
        assertThat(told.run("solve", file.toString(), "--language", language)).isZero();
        return told.out();
    }

    /** The plan leaves Bram without a place: medium cost 15 × 41 = 615, soft cost 246. */
    @Test
    void tellsThatNoPlanIsBetterWhereThatIsProven() {
        assertThat(told(new Bound(0, 615, 246, 615), "nl"))
                .contains("Dit plan is bewezen het beste dat mogelijk is.")
                .doesNotContain("onvermijdelijk", "hoogstens");
        assertThat(told(new Bound(600, 615, 246, 615), "en"))
                .contains("This plan is proven to be the best there is.", "615, of which 600 is unavoidable");
    }

    @Test
    void tellsHowFarThePlanIsFromTheBestPossibleAtMost() {
        assertThat(told(new Bound(600, 615, 240, 615), "nl"))
                .contains(
                        "615, waarvan 600 onvermijdelijk",
                        "Minder dan 615 kan geen enkel plan",
                        "hoogstens 2,5% boven het best mogelijke plan")
                .doesNotContain("het beste dat mogelijk is");
        assertThat(told(new Bound(0, 600, 246, 615), "en"))
                .contains(
                        "Every plan has at least 600 for what is missing; so at most 15 less can be missing in another plan.",
                        "Inconvenience: less is impossible without more being missing")
                .doesNotContain("the best there is");
    }

    @Test
    void thePlanCarriesWhatWasProven() {
        told(new Bound(600, 615, 240, 615), "nl");

        assertThat(BoundClaimReader.find(
                        read(folder.resolve("school.plan.json")).extra()))
                .contains(new BoundClaim(600, 615, 240, 615));
    }

    @Test
    void tellsWhatIsNotProven() {
        assertThat(told(new Bound(0, 0, 0, 615), "nl"))
                .contains("Of in een ander plan minder ontbreekt, is niet bewezen.", "Langer zoeken kan helpen.")
                .doesNotContain("%");
    }

    @Test
    void theSettingsReachTheSolver() {
        shell.run("solve", file.toString());
        shell.run("solve", file.toString(), "--time", "1m30s", "--seed", "-7", "--threads", "2");
        shell.run("solve", file.toString(), "--steps", "500");
        shell.run("solve", file.toString(), "--steps", "0", "--time", "5");

        assertThat(solver.asked())
                .containsExactly(
                        SolveSettings.ofTime(Duration.ofSeconds(60), 1),
                        new SolveSettings(Duration.ofSeconds(90), null, -7, 2),
                        new SolveSettings(null, 500L, 1, SolveSettings.allCores()),
                        new SolveSettings(Duration.ofSeconds(5), 0L, 1, SolveSettings.allCores()));
    }

    @Test
    void aRunFromAPlanTellsWhatOfItCouldNotStay() throws IOException {
        Path start = folder.resolve("old.plan.json");
        PlanWriter.write(plan, start);

        assertThat(shell.run("solve", file.toString(), "--start", start.toString()))
                .isZero();

        assertThat(solver.begunFrom())
                .singleElement()
                .satisfies(from -> assertThat(from.placements()).isEqualTo(plan.placements()));
        assertThat(shell.out())
                .contains("1 ding uit het plan van het begin kan niet blijven")
                .contains("stage van anna in periode P1 bij Bedrijf bakery");
    }

    @Test
    void aStartThatIsNotThereIsWrongUse() {
        assertThat(shell.run(
                        "solve",
                        file.toString(),
                        "--start",
                        folder.resolve("no.json").toString()))
                .isEqualTo(2);
        assertThat(solver.asked()).isEmpty();
    }

    @Test
    void aPlanThatCannotBeWrittenIsFoundBeforeTheRun() {
        assertThat(shell.run("solve", file.toString(), "--output", file.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("het bestand dat gelezen wordt");
        assertThat(shell.run("solve", file.toString(), "--output", folder.toString()))
                .isEqualTo(2);
        Path nowhere = folder.resolve("nowhere").resolve("plan.json");
        assertThat(shell.run("solve", file.toString(), "--output", nowhere.toString()))
                .isEqualTo(2);
        assertThat(shell.err()).contains(nowhere.toString());
        assertThat(solver.asked()).isEmpty();
    }

    /** A folder that appears where the plan has to go stands for a file that another program holds. */
    @Test
    void aPlanThatCannotBeWrittenAfterTheRunIsKeptBeside() throws IOException {
        Path target = folder.resolve("school.plan.json");
        Shell blocked = Shell.of((facts, settings, from) -> {
            try {
                Files.createDirectory(target);
                Files.createFile(target.resolve("held"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return solver.start(facts, settings);
        });

        assertThat(blocked.run("solve", file.toString())).isEqualTo(1);

        Path beside = folder.resolve("school.plan.2.json");
        assertThat(blocked.err()).contains(beside.toString()).doesNotContain("Exception");
        assertThat(read(beside).placements()).isEqualTo(plan.placements());
        assertThat(list()).containsExactlyInAnyOrder("school.json", "school.plan.json", "school.plan.2.json");
    }

    @Test
    void aRefusedDatasetEndsWithStatusThreeAndEveryFinding() throws IOException {
        String text = Files.readString(file)
                .replaceAll("(\"daysPerWeek\"): *\\[2]", "$1: [9]")
                .replaceAll("(\"minutesPerDay\"): *\\d+", "$1: -1");
        Files.writeString(file, text);

        assertThat(shell.run("solve", file.toString())).isEqualTo(3);

        assertThat(shell.out())
                .contains("$.students[0].requests[0]", "$.students[1].requests[1]", "$.companies[0].minutesPerDay");
        assertThat(shell.err()).contains("geweigerd").doesNotContain("Exception");
        assertThat(list()).containsExactly("school.json");
        assertThat(solver.asked()).isEmpty();
    }

    @Test
    void anInsideFailureIsOneSentenceAndALogWithoutPersonalData() throws IOException {
        Shell broken = Shell.of(FakeSolver.failing(new IllegalStateException("anna@example.org")));

        assertThat(broken.run("solve", file.toString())).isEqualTo(1);

        assertThat(broken.err())
                .contains("ging binnen het programma iets mis")
                .doesNotContain("Exception", "\tat ", "anna");
        String name = broken.err().lines().reduce((first, last) -> last).orElse("");
        Path log = Path.of(name.substring(name.indexOf(" in ") + 4, name.length() - 1));
        assertThat(Files.readString(log))
                .contains("IllegalStateException", "FakeSolver")
                .doesNotContain("anna");
        Files.delete(log);
        assertThat(list()).containsExactly("school.json");
    }

    @Test
    void tooLittleMemoryIsToldAsSuch() throws IOException {
        Shell broken = Shell.of(FakeSolver.failing(new OutOfMemoryError("Java heap space")));

        assertThat(broken.run("solve", file.toString(), "--language", "en")).isEqualTo(1);

        assertThat(broken.err()).contains("too little memory", "-Xmx4g");
        String name = broken.err().lines().reduce((first, last) -> last).orElse("");
        Files.delete(Path.of(name.substring(name.indexOf(" in ") + 4, name.length() - 1)));
    }

    private Plan read(Path written) {
        PlanLoadResult result = PlanLoader.load(written, dataset);
        assertThat(result.findings()).isEmpty();
        return ((PlanLoadResult.Loaded) result).plan();
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> Objects.requireNonNull(path.getFileName()).toString())
                    .toList();
        }
    }
}
