package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan document is read strictly as a document; what it says is for the judge. */
class PlanLoaderTest {

    private static final Dataset DATASET = TinyDataset.create().name("Full").build();

    private static PlanLoadResult load(String document) {
        return PlanLoader.load(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), DATASET);
    }

    private static Plan loaded(String document) {
        PlanLoadResult result = load(document);
        assertThat(result.findings()).isEmpty();
        return ((PlanLoadResult.Loaded) result).plan();
    }

    @Test
    void aPlanIsLoadedWithItsClaim() {
        assertThat(loaded(FullDocuments.PLAN).cost()).isEqualTo(new Cost(1, 20, 300));
    }

    @Test
    void aPlanMayClaimNothing() {
        String cost = FullDocuments.PLAN.substring(
                FullDocuments.PLAN.indexOf("  \"cost\""), FullDocuments.PLAN.indexOf("  \"extra\": {\n    \"d\""));

        assertThat(loaded(Edit.plan(cost, "")).cost()).isNull();
    }

    @Test
    void whatTheJudgeCountsAsABreakIsNoFaultOfTheDocument() {
        Plan plan = loaded(Edit.plan(
                "[\"TUESDAY\", \"MONDAY\"]", "[\"MONDAY\", \"MONDAY\", \"SATURDAY\"]", "\"B1\"", "\"nowhere\""));

        assertThat(plan.placements().get(0).days())
                .isEqualTo(List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
    }

    @Test
    void aPlanOfAnotherDatasetIsRefused() {
        assertThat(load(Edit.plan("\"dataset\": \"Full\"", "\"dataset\": \"\"")).findings())
                .containsExactly(Finding.of(FindingCode.DATASET_NAME_DIFFERS, "$.dataset", "", "Full"));
    }

    @Test
    void everythingThatIsWrongIsFoundAtOnce() {
        PlanLoadResult result = load(Edit.plan(
                "\"dataset\": \"Full\"", "\"dataset\": 5",
                "\"MONDAY\"", "\"maandag\"",
                "\"hard\": 1", "\"hard\": -1",
                "\"soft\": 300", "\"soft\": 9223372036854775808",
                "{\"b\": 1}", "[]"));

        assertThat(result).isInstanceOf(PlanLoadResult.Rejected.class);
        assertThat(result.findings())
                .extracting(Finding::path, Finding::code)
                .containsExactly(
                        tuple("$.dataset", FindingCode.WRONG_TYPE),
                        tuple("$.placements[0].days[1]", FindingCode.BAD_WEEKDAY),
                        tuple("$.supervisions[0].extra", FindingCode.WRONG_TYPE),
                        tuple("$.cost.hard", FindingCode.NUMBER_OUT_OF_RANGE),
                        tuple("$.cost.soft", FindingCode.NUMBER_OUT_OF_RANGE));
    }

    @Test
    void aDatasetGivenAsPlanGivesThatOneFinding() {
        assertThat(load(FullDocuments.DATASET).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.OTHER_DOCUMENT);
    }

    @Test
    void whatIsWrittenToAFileIsLoadedAsItWas(@TempDir Path folder) throws IOException {
        Plan plan = loaded(FullDocuments.PLAN).withCost(null);
        Path file = folder.resolve("plan.json");
        PlanWriter.write(plan, file);

        assertThat(PlanLoader.load(file, DATASET))
                .isInstanceOfSatisfying(
                        PlanLoadResult.Loaded.class,
                        result -> assertThat(result.plan())
                                .isEqualTo(new Plan(
                                        plan.dataset(), plan.placements(), plan.supervisions(), null, plan.extra())));
    }

    @Test
    void aMissingFileIsAFinding() {
        assertThat(PlanLoader.load(Path.of("no-such-plan.json"), DATASET).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_NOT_FOUND);
    }
}
