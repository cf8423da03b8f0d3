package nl.leerplaats.cli;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code explain} says: of a plan as a whole, a student, a company and a pair, and as a document. */
class ExplainCommandTest {

    private final Shell shell = Shell.withoutSolver();

    /** Anna and Bob are in school on the same days and want the one place at the bakery; the smithy is too far for both. */
    private final Dataset dataset = TinyDataset.create()
            .student("anna", student -> student.schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
            .student("bob", student -> student.schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
            .company("smithy", company -> {})
            .travelTime("anna", "smithy", 70)
            .travelTime("bob", "smithy", 70)
            .build();

    private final Plan plan = TinyPlan.of(dataset)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
            .build();

    @TempDir
    private Path folder = Path.of("");

    private String datasetFile = "";
    private String planFile = "";

    @BeforeEach
    void write() throws IOException {
        datasetFile = folder.resolve("tiny.json").toString();
        planFile = folder.resolve("plan.json").toString();
        DatasetWriter.write(dataset, Path.of(datasetFile));
        PlanWriter.write(plan, Path.of(planFile));
    }

    @Test
    void theCostIsToldByWhomItIsAbout() {
        assertThat(shell.run("explain", datasetFile, planFile)).isZero();
        assertThat(shell.out()).contains("niet geplaatst", "Per school", "Per leerling", "bob", "--student ID");
    }

    @Test
    void aStudentWithoutAPlaceHearsWhatWouldHelp() {
        assertThat(shell.run("explain", datasetFile, planFile, "--student", "bob"))
                .isZero();
        assertThat(shell.out())
                .contains("Geen plaats", "te ver reizen", "25 minuten meer reistijd", "Eén leerplaats meer");
    }

    @Test
    void aPlacedStudentHearsTheFactsBehindTheCost() {
        assertThat(shell.run("explain", datasetFile, planFile, "--student", "anna", "--language", "en"))
                .isZero();
        assertThat(shell.out()).contains("3 minutes by bike to", "on 2 days a week, 19 weeks", "Placed:");
    }

    @Test
    void aCompanyHearsWhoIsThereAndWhoFits() {
        assertThat(shell.run("explain", datasetFile, planFile, "--company", "bakery"))
                .isZero();
        assertThat(shell.out())
                .contains("anna", "bob krijgt in P1 een plaats: Bedrijf bakery")
                .contains("anna, P1: 3 minuten fietsen naar Bedrijf bakery") // whose cost it is
                .contains("Perioden: P1 (31-8-2026 tot en met 29-1-2027) en P2 (");
    }

    @Test
    void whoCostsNothingHasNoEmptyTable() {
        assertThat(shell.run("explain", datasetFile, planFile, "--company", "smithy"))
                .isZero();
        assertThat(shell.out()).contains("Kosten: niets.").doesNotContain("wat ontbreekt  ongemak");
    }

    @Test
    void aPairHearsWhatIsInTheWay() {
        assertThat(shell.run("explain", datasetFile, planFile, "--student", "bob", "--company", "smithy"))
                .isZero();
        assertThat(shell.out()).contains("Waarom is leerling", "de reis duurt 70 minuten");
    }

    @Test
    void aBrokenPlanIsExplainedAndTheStartIsNamed() throws IOException {
        Plan broken = TinyPlan.of(dataset)
                .place("anna", "P1", "smithy", "mies", MONDAY, TUESDAY)
                .place("nobody", "P1", "bakery", "mies", FRIDAY)
                .build();
        PlanWriter.write(broken, Path.of(planFile));

        assertThat(shell.run("explain", datasetFile, planFile, "--student", "anna"))
                .isZero();
        assertThat(shell.out()).contains("breekt harde regels", "kan niet blijven", "de reis duurt 70 minuten");
    }

    @Test
    void theDocumentHasTheSameFacts() {
        assertThat(shell.run("explain", datasetFile, planFile, "--student", "bob", "--json"))
                .isZero();
        JsonNode document = JsonMapper.shared().readTree(shell.out());
        assertThat(document.get("format").asString()).isEqualTo("leerplaats-explanation/1");
        assertThat(document.get("student").get("id").asString()).isEqualTo("bob");
        JsonNode why = document.get("student").get("requests").get(0).get("whyNot");
        assertThat(why.get("companies").asInt()).isEqualTo(2);
        assertThat(why.get("reliefs").isEmpty()).isFalse();
        assertThat(shell.out().chars()).allMatch(one -> one < 128);
    }

    /** Only P2 is taken: with Bob there in both periods there is one placement more, and it is at Anna's cost. */
    @Test
    void whatIsPossibleOnlyAtTheCostOfAnotherIsSaidSo() throws IOException {
        Plan half = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        PlanWriter.write(half, Path.of(planFile));

        assertThat(shell.run("explain", datasetFile, planFile, "--student", "bob"))
                .isZero();

        assertThat(shell.out())
                .contains(
                        "zonder dat een ander verhuist: Bedrijf bakery",
                        "geplaatst worden, maar wat is gevonden gaat ten koste van de plaats van anna in P2",
                        "Alleen dit veranderen kan niet. ",
                        "Met 2 andere veranderingen erbij: ",
                        "anna verliest in P2 de plaats",
                        "(beter)",
                        "(slechter)",
                        "Eén leerplaats meer")
                .doesNotContain("als anderen verhuizen", "alleen geplaatst", "Alleen ten koste");
    }

    /** Both figures, and every change as a placement or supervision before and after, so that a program can do it. */
    @Test
    void theDocumentHasBothPricesAndAllThatChanges() throws IOException {
        Plan half = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        PlanWriter.write(half, Path.of(planFile));

        assertThat(shell.run("explain", datasetFile, planFile, "--student", "bob", "--json"))
                .isZero();

        JsonNode requests =
                JsonMapper.shared().readTree(shell.out()).get("student").get("requests");
        JsonNode now = requests.get(0).get("whyNot").get("possible").get("price");
        assertThat(now.get("onlyThis").get("possible").asBoolean()).isTrue();
        assertThat(now.get("onlyThis").get("medium").asLong()).isNegative();
        assertThat(now.get("onlyThis").get("judgement").asString()).isEqualTo("better");
        JsonNode costly = requests.get(1).get("whyNot").get("onlyAtACost").get("price");
        assertThat(costly.get("this").get(0).get("after").get("companyId").asString())
                .isEqualTo("bakery");
        assertThat(costly.get("onlyThis").get("possible").asBoolean()).isFalse();
        assertThat(costly.get("onlyThis").get("broken").get(0).asString()).isEqualTo("place");
        assertThat(costly.get("withOthers").get("otherChanges")).hasSize(2);
        assertThat(costly.get("losses").get(0).get("studentId").asString()).isEqualTo("anna");
    }

    @Test
    void theWholeCostAddsUpInTheDocument() {
        assertThat(shell.run("explain", datasetFile, planFile, "--json")).isZero();
        JsonNode document = JsonMapper.shared().readTree(shell.out());
        long sum = 0;
        for (JsonNode school : document.get("costs").get("schools")) {
            sum += school.get("medium").asLong();
        }
        assertThat(sum).isEqualTo(document.get("cost").get("medium").asLong());
    }

    @Test
    void whoIsUnknownIsSaid() {
        assertThat(shell.run("explain", datasetFile, planFile, "--student", "x"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("geen leerling met het id x");
        assertThat(shell.run("explain", datasetFile, planFile, "--company", "x"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("geen leerbedrijf met het id x");
        assertThat(Files.exists(Path.of(planFile))).isTrue();
    }
}
