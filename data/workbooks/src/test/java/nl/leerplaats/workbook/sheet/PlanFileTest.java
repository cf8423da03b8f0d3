package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.Severity;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.PlanLoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.replan.BaselinePlan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that somebody made by hand in a workbook is judged like one that a program wrote. */
class PlanFileTest {

    private static final Dataset DATASET = TestBook.create().dataset();

    @TempDir
    private Path folder;

    private static PlanLoadResult load(TestBook book) {
        try {
            return PlanFile.load(new ByteArrayInputStream(book.bytes()), "plan.xlsx", DATASET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan plan(TestBook book) {
        PlanLoadResult result = load(book);
        assertThat(result).as(result.findings().toString()).isInstanceOf(PlanLoadResult.Loaded.class);
        return ((PlanLoadResult.Loaded) result).plan();
    }

    /** A workbook that we wrote with a plan in it gives that plan, whatever program saved its document. */
    @Test
    void anExportedPlanIsReadBack() throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(dataset, plan, out);
        }
        Path json = folder.resolve("plan.json");
        PlanWriter.write(plan, json);

        PlanLoadResult ofWorkbook = PlanFile.load(file, dataset);
        PlanLoadResult ofDocument = PlanFile.load(json, dataset);

        assertThat(ofWorkbook).isInstanceOf(PlanLoadResult.Loaded.class);
        assertThat(((PlanLoadResult.Loaded) ofWorkbook).plan().placements())
                .containsExactlyInAnyOrderElementsOf(
                        ((PlanLoadResult.Loaded) ofDocument).plan().placements());
        assertThat(((PlanLoadResult.Loaded) ofWorkbook).plan().supervisions())
                .containsExactlyInAnyOrderElementsOf(
                        ((PlanLoadResult.Loaded) ofDocument).plan().supervisions());
    }

    /** By hand one writes names, and only the sheet that matters. */
    @Test
    void theSheetOfPlacementsAloneWithNamesIsEnough() {
        Plan plan = plan(new TestBook()
                .sheet("Plaatsingen", "Leerling", "Periode", "Leerbedrijf", "Leermeester", "Stagedagen")
                .row("Anna", "P1", "bakker", "Mo", "ma, di")
                .row("L2", "P1", "Kok", "", "vr")
                .row("L1", "P2", "", "", ""));

        assertThat(plan.placements())
                .extracting(Placement::studentId, Placement::periodId, Placement::companyId, Placement::mentorId)
                .containsExactly(tuple("L1", "P1", "B1", "M1"), tuple("L2", "P1", "B2", "M1"));
        assertThat(plan.placements().get(1).days()).containsExactly(DayOfWeek.FRIDAY);
        assertThat(plan.supervisions()).isEmpty();
    }

    @Test
    void supervisorsAreThoseOfTheSheetOfPupils() {
        Plan plan = plan(new TestBook()
                .sheet("Leerlingen", "Leerlingnummer", "Begeleider")
                .row("L1", "Dirk")
                .row("L2", "")
                .sheet("Plaatsingen", "Leerling", "Periode", "Leerbedrijf", "Leermeester", "Stagedagen"));

        assertThat(plan.supervisions())
                .extracting(Supervision::studentId, Supervision::supervisorId)
                .containsExactly(tuple("L1", "D1"));
    }

    /** All at once, each at its cell. */
    @Test
    void whatIsUnknownTwiceOrLackingIsFoundAtItsCell() {
        PlanLoadResult result = load(new TestBook()
                .sheet("Plaatsingen", "Leerling", "Periode", "Leerbedrijf", "Leermeester", "Stagedagen")
                .row("L1", "P1", "B1", "M1", "ma")
                .row("Anna", "P1", "B2", "M1", "ma")
                .row("Zoë", "P1", "B1", "M1", "ma")
                .row("L2", "P2", "B1", "M1", "ma")
                .row("L2", "P1", "Slager", "", "ma")
                .row("L1", "P2", "B1", "M7", "")
                .row("L1", "P2", "", "", "di"));

        assertThat(result).isInstanceOf(PlanLoadResult.Rejected.class);
        assertThat(result.findings())
                .extracting(Finding::code, Finding::path)
                .containsExactly(
                        tuple(FindingCode.TWO_BASELINES, "Plaatsingen!A3"),
                        tuple(FindingCode.UNKNOWN_ID, "Plaatsingen!A4"),
                        tuple(FindingCode.BASELINE_WITHOUT_REQUEST, "Plaatsingen!B5"),
                        tuple(FindingCode.UNKNOWN_ID, "Plaatsingen!C6"),
                        tuple(FindingCode.UNKNOWN_ID, "Plaatsingen!D7"),
                        tuple(FindingCode.MISSING_CELL, "Plaatsingen!E7"),
                        tuple(FindingCode.MISSING_CELL, "Plaatsingen!C8"));
    }

    @Test
    void aWorkbookOfAnotherDatasetOrWithoutPlacementsIsRefused() {
        TestBook other = TestBook.create().set("Instellingen", 2, "Waarde", "een andere");
        assertThat(load(other).findings())
                .extracting(Finding::code, Finding::path)
                .contains(tuple(FindingCode.DATASET_NAME_DIFFERS, "Instellingen!B2"));
        assertThat(load(TestBook.create().without("Plaatsingen")).findings())
                .extracting(Finding::code, Finding::value)
                .contains(tuple(FindingCode.MISSING_SHEET, "Plaatsingen"));
    }

    /** Each name in the plan of another dataset is unknown here; saying so of each would hide the one thing that is wrong. */
    @Test
    void ofAWorkbookOfAnotherDatasetOnlyThatIsTold() {
        TestBook other = TestBook.create()
                .set("Instellingen", 2, "Waarde", "een andere")
                .set("Plaatsingen", 2, "Leerling", "Zoë")
                .set("Plaatsingen", 2, "Leerbedrijf", "Slager");

        assertThat(load(other).findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.severity() == Severity.ERROR)
                .containsExactly(FindingCode.DATASET_NAME_DIFFERS);
    }

    /** What a file holds decides how it is read, not what it is called. */
    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.xlsx", "plan.XLSX", "plan.ods", "plan.txt", "plan"})
    void aPlanIsReadWhateverItIsCalled(String name) throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        Path file = folder.resolve(name);
        PlanWriter.write(plan, file);

        assertThat(PlanFile.load(file, dataset)).isInstanceOf(PlanLoadResult.Loaded.class);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(PlanFile.load(in, name, dataset)).isInstanceOf(PlanLoadResult.Loaded.class);
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(dataset, plan, out);
        }
        assertThat(PlanFile.load(file, dataset)).isInstanceOf(PlanLoadResult.Loaded.class);
        try (InputStream in = Files.newInputStream(file)) {
            assertThat(PlanFile.load(in, name, dataset)).isInstanceOf(PlanLoadResult.Loaded.class);
        }
    }

    /** The way of the pages: a workbook with a plan in it is opened as a dataset, and the plan taken from it. */
    @Test
    void theBaselineOfADatasetIsAPlan() {
        assertThat(BaselinePlan.find(DATASET).orElseThrow().placements())
                .extracting(Placement::studentId, Placement::companyId)
                .containsExactly(tuple("L1", "B1"));
        assertThat(BaselinePlan.find(TestBook.create().without("Plaatsingen").dataset()))
                .isEmpty();
        assertThat(BaselinePlan.find(DATASET).orElseThrow().supervisions()).hasSize(1);
        assertThat(List.of(DATASET.name()))
                .contains(BaselinePlan.find(DATASET).orElseThrow().dataset());
    }
}
