package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.data.holiday.RegionCalendar;
import nl.leerplaats.data.holiday.SchoolYear;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.workbook.sheet.write.PlannedDataset;
import nl.leerplaats.workbook.table.Book;
import nl.leerplaats.workbook.table.BookReader;
import nl.leerplaats.workbook.table.ReadProgress;
import nl.leerplaats.workbook.table.SheetCell;
import nl.leerplaats.workbook.table.SheetTable;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes into a workbook comes out of it again: a coordinator who exports, edits and imports loses nothing. */
class RoundTripTest {

    /** The first of each kind as it is, the others with fewer pupils. */
    private static Dataset generated(InstanceKind kind, long seed) {
        return seed == 1 ? DatasetGenerator.generate(kind, seed) : DatasetGenerator.generate(kind, seed, 20);
    }

    static Stream<Arguments> generated() {
        return Stream.of(InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN)
                .flatMap(kind -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(kind, seed)));
    }

    static Dataset importOf(byte[] workbook) {
        try {
            LoadResult result =
                    WorkbookLoader.load(new ByteArrayInputStream(workbook), "werkboek", ImportSettings.PLAIN);
            assertThat(result).as(result.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
            return ((LoadResult.Loaded) result).dataset();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The same facts with the lists in the order of the workbook: what exists already stands with its pupil. */
    static Dataset inOrderOfRows(Dataset dataset) {
        Map<String, Integer> students = new LinkedHashMap<>();
        Map<List<String>, Integer> requests = new LinkedHashMap<>();
        for (Student student : dataset.students()) {
            students.put(student.id(), students.size());
            student.requests()
                    .forEach(request -> requests.put(List.of(student.id(), request.periodId()), requests.size()));
        }
        List<BaselinePlacement> baseline = new ArrayList<>(dataset.baseline());
        baseline.sort(Comparator.comparing(one -> requests.getOrDefault(List.of(one.studentId(), one.periodId()), -1)));
        List<BaselineSupervision> supervisions = new ArrayList<>(dataset.baselineSupervisions());
        supervisions.sort(Comparator.comparing(one -> students.getOrDefault(one.studentId(), -1)));
        return dataset.withBaseline(baseline, supervisions);
    }

    /** Extensions are what a workbook cannot hold, and whether what is pinned was agreed as well. */
    private static void assertSame(Dataset back, Dataset dataset) {
        assertThat(back).isEqualTo(withoutExtras(dataset));
    }

    /** The same records with nothing under extra, wherever it stands, and what is pinned with nothing else said of it. */
    private static @Nullable Object withoutExtras(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RoundTripTest::withoutExtras).toList();
        }
        if (!(value instanceof Record) || value instanceof Weekdays || value instanceof Weights) {
            return value instanceof Extra ? Extra.NONE : value;
        }
        if (value instanceof Extra) {
            return Extra.NONE;
        }
        if (value instanceof BaselinePlacement one && one.pinned()) {
            return new BaselinePlacement(
                    one.studentId(),
                    one.periodId(),
                    one.companyId(),
                    one.mentorId(),
                    one.days(),
                    true,
                    false,
                    Extra.NONE);
        }
        try {
            RecordComponent[] parts = value.getClass().getRecordComponents();
            Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = withoutExtras(parts[i].getAccessor().invoke(value));
            }
            return value.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertOnlyExtrasAreLost(List<Finding> findings) {
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.argument("part")).isIn("extra", "agreements"));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aGeneratedDatasetComesBackAsItWas(InstanceKind kind, long seed) throws IOException {
        Dataset dataset = generated(kind, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = WorkbookWriter.write(dataset, out);

        assertOnlyExtrasAreLost(findings);
        assertSame(importOf(out.toByteArray()), inOrderOfRows(dataset));
    }

    /** Tiny datasets have what generated ones have not: odd weights, every kind of wish, periods that differ. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aTinyDatasetComesBackAsItWas(long seed) throws IOException {
        Dataset dataset = RandomTinyDatasets.of(seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = WorkbookWriter.write(dataset, out);

        assertOnlyExtrasAreLost(findings);
        assertSame(importOf(out.toByteArray()), inOrderOfRows(dataset));
    }

    /** Random datasets have values at the edges of the format. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRandomDatasetComesBackAsItWas(long seed) throws IOException {
        Dataset dataset = RandomDatasets.of(seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.MULTI, seed, 30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = WorkbookWriter.write(dataset, out);

        assertOnlyExtrasAreLost(findings);
        assertSame(importOf(out.toByteArray()), inOrderOfRows(dataset));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void aPlanComesBackAsWhatExistsAlready(InstanceKind kind, long seed) throws IOException {
        Dataset dataset = generated(kind, seed);
        Plan plan = FirstComeFirstServed.plan(PlanningYear.of(dataset));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = WorkbookWriter.write(dataset, plan, out);

        assertOnlyExtrasAreLost(findings);
        Dataset back = importOf(out.toByteArray());
        assertSame(back, inOrderOfRows(PlannedDataset.of(dataset, plan).dataset()));
        assertThat(back.baseline()).hasSameSizeAs(plan.placements());
        assertThat(back.baselineSupervisions()).hasSameSizeAs(plan.supervisions());
    }

    @Test
    void theSameDatasetGivesTheSameWorkbook() throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 1);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        WorkbookWriter.write(dataset, first);
        WorkbookWriter.write(dataset, second);

        assertThat(parts(second)).isEqualTo(parts(first));
    }

    /** What is in the file, but for the note of when it was made. */
    private static Map<String, String> parts(ByteArrayOutputStream workbook) throws IOException {
        Map<String, String> result = new LinkedHashMap<>();
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(workbook.toByteArray());
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.getName().equals("docProps/core.xml")) {
                    byte[] content = zip.getInputStream(entry).readAllBytes();
                    result.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        }
        return result;
    }

    @Test
    void theTemplateHoldsNothingButExamples() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.writeTemplate(out);

        LoadResult result =
                WorkbookLoader.load(new ByteArrayInputStream(out.toByteArray()), "leeg", ImportSettings.PLAIN);

        assertThat(result.findings())
                .extracting(Finding::code)
                .containsOnly(
                        FindingCode.EXAMPLES_SKIPPED,
                        FindingCode.NO_SCHOOLS,
                        FindingCode.NO_STUDENTS,
                        FindingCode.NO_COMPANIES);
    }

    /** A calendar in the template is read as it was made, and stands in place of the example of one. */
    @ParameterizedTest
    @EnumSource(HolidayRegion.class)
    void theTemplateHoldsTheCalendarOfARegion(HolidayRegion region) throws IOException {
        SchoolCalendar calendar = RegionCalendar.make(region, new SchoolYear(2026), 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.writeTemplate(List.of(calendar), out);
        Book book = BookReader.read(
                        new ByteArrayInputStream(out.toByteArray()),
                        "leeg",
                        new FindingCollector(),
                        ReadProgress.SILENT)
                .orElseThrow();
        TestBook filled = TestBook.create().without("Jaarplanning");
        SheetTable sheet = book.tables().stream()
                .filter(table -> table.name().equals("Jaarplanning"))
                .findFirst()
                .orElseThrow();
        filled.sheet("Jaarplanning");
        filled.rows("Jaarplanning").clear();
        sheet.lines()
                .forEach(line -> filled.addRow(
                        "Jaarplanning",
                        line.cells().stream().map(SheetCell::text).toArray()));

        assertThat(filled.dataset().calendars()).containsExactly(calendar);
        assertThat(filled.findings()).extracting(Finding::code).doesNotContain(FindingCode.EXAMPLES_SKIPPED);
    }
}
