package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real office program opens the workbooks and saves them again, as a coordinator does. Skipped where LibreOffice is not installed, unless
 * the environment variable {@code LEERPLAATS_OFFICE} is {@code required}, as it is in CI.
 */
class OfficeProgramTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLibreOffice() {
        boolean installed = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
        assumeTrue(installed || "required".equals(System.getenv("LEERPLAATS_OFFICE")), "LibreOffice is not installed");
    }

    /** Converts a workbook; the result lies in a folder of its own. */
    private Path convert(Path workbook, String format, String ending) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(folder, "out");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        String name = String.valueOf(workbook.getFileName()).replace(".xlsx", ending);
        assertThat(out.resolve(name)).exists();
        return out.resolve(name);
    }

    @Test
    void aWorkbookSavedByLibreOfficeGivesTheSameDataset() throws IOException, InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        Instant moment = Instant.parse("2026-11-30T08:15:00.123456Z");
        Path file = folder.resolve("school.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(dataset, plan, moment, out);
        }

        LoadResult ours = WorkbookLoader.load(file, ImportSettings.PLAIN);
        Path saved = convert(file, "xlsx", ".xlsx");
        LoadResult theirs = WorkbookLoader.load(saved, ImportSettings.PLAIN);

        assertThat(DataMoment.read(file)).contains(moment);
        assertThat(DataMoment.read(saved)).contains(moment);
        assertThat(theirs).isInstanceOf(LoadResult.Loaded.class).isEqualTo(ours);
    }

    @Test
    void theTemplateSavedByLibreOfficeKeepsItsSheetsAndExamples() throws IOException, InterruptedException {
        Path file = folder.resolve("leeg.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.writeTemplate(out);
        }

        LoadResult result = WorkbookLoader.load(convert(file, "xlsx", ".xlsx"), ImportSettings.PLAIN);

        assertThat(result).isInstanceOf(LoadResult.Loaded.class);
        List<Finding> findings = result.findings();
        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly(
                        FindingCode.EXAMPLES_SKIPPED,
                        FindingCode.NO_SCHOOLS,
                        FindingCode.NO_STUDENTS,
                        FindingCode.NO_COMPANIES);
        assertThat(findings)
                .extracting(Finding::path)
                .contains(
                        "Leerlingen",
                        "Bedrijven",
                        "Leermeesters",
                        "Begeleiders",
                        "Scholen",
                        "Jaarplanning",
                        "Plaatsingen");
    }

    /** Every number sign would be a column too narrow for what stands in it. */
    @Test
    void theOverviewShowsInLibreOffice() throws IOException, InterruptedException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        Path file = folder.resolve("plan.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(dataset, FirstComeFirstServed.plan(PlanningYear.of(dataset)), out);
        }

        Path csv = convert(
                file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2", "-Overzicht.csv");

        assertThat(csv)
                .content()
                .contains("Overzicht van het plan: " + dataset.name(), "Plaatsingsverzoeken", "Uren te kort")
                .contains(dataset.students().get(0).id())
                .doesNotContain("###", "Err:");
    }
}
