package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.leerplaats.data.Reweighted;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.ChangedField;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.change.difference.Untouched;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that is uploaded again changes what somebody changed in it, and takes nothing away that it has no place for. */
class UploadAgainTest {

    private static LoadResult.Loaded load(byte[] workbook) throws IOException {
        LoadResult result = WorkbookLoader.load(new ByteArrayInputStream(workbook), "map", ImportSettings.PLAIN);
        assertThat(result).as(result.findings().toString()).isInstanceOf(LoadResult.Loaded.class);
        return (LoadResult.Loaded) result;
    }

    private static LoadResult.Loaded exported(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(dataset, out);
        return load(out.toByteArray());
    }

    private static Differences between(Dataset now, LoadResult.Loaded file) {
        AtomicInteger ids = new AtomicInteger();
        return Differences.between(
                now, file.dataset(), file.absent(), Instant.EPOCH, null, () -> "u" + ids.incrementAndGet());
    }

    static Stream<Dataset> datasets() {
        Stream<Dataset> generated = Stream.of(
                        InstanceKind.SCHOOL, InstanceKind.TIGHT, InstanceKind.MULTI, InstanceKind.REPLAN)
                .flatMap(kind -> Stream.of(1L, 2L).map(seed -> DatasetGenerator.generate(kind, seed)));
        Stream<Dataset> tiny = Stream.iterate(1L, seed -> seed + 1).limit(20).map(RandomTinyDatasets::of);
        Stream<Dataset> random = Stream.iterate(1L, seed -> seed + 1)
                .limit(10)
                .map(seed -> RandomDatasets.of(seed % 2 == 0 ? InstanceKind.REPLAN : InstanceKind.MULTI, seed, 30));
        return Stream.of(generated, tiny, random).flatMap(one -> one);
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void whatWasWrittenAndNotTouchedChangesNothing(Dataset dataset) throws IOException {
        Differences differences = between(dataset, exported(dataset));

        assertThat(differences.list()).isEmpty();
        assertThat(differences.untouched()).isEmpty();
    }

    /** Extensions stay where the rest of the record is different too. */
    @Test
    void whoChangesARecordThatHasExtensionsKeepsThem() throws IOException {
        Dataset dataset = DatasetGenerator.generate(InstanceKind.SCHOOL, 3, 10);
        Student first = dataset.students().get(0);
        Extra extra = new Extra("{\"mapNumber\": 12}");
        Student marked = student(first, first.hours(), first.days(), "4A", null, extra);
        Dataset now = with(dataset, marked);
        Dataset renamed = with(dataset, student(first, first.hours(), first.days(), "4B", null, extra));

        Differences differences = between(now, exported(renamed));

        assertThat(differences.list()).hasSize(1);
        assertThat(differences.list().get(0).fields())
                .containsExactly(new ChangedField(Subject.Kind.STUDENT, "group", "4A", "4B"));
        assertThat(differences.list().get(0).change().fact().toString()).contains("mapNumber");
    }

    private static Student student(
            Student one, Hours hours, StageDays days, String group, @Nullable Contact guardian, Extra extra) {
        return new Student(
                one.id(),
                one.name(),
                one.schoolId(),
                one.birthDate(),
                one.grade(),
                one.profile(),
                one.interests(),
                2,
                one.home(),
                one.travel(),
                hours,
                days,
                one.stageFrom(),
                one.stageUntil(),
                one.preferences(),
                one.exclusions(),
                one.requests(),
                group,
                guardian,
                extra);
    }

    private static Dataset with(Dataset dataset, Student student) {
        return dataset.withStudents(dataset.students().stream()
                .map(one -> one.id().equals(student.id()) ? student : one)
                .toList());
    }

    /** The small list of a school has no columns for most of what is known. */
    @Test
    void whatAListHasNoColumnsForStays() throws IOException {
        LoadResult.Loaded file = load(TestBook.create().bytes());
        Dataset plain = file.dataset();
        Student anna = plain.students().get(0);
        Contact mother = new Contact("Moeder", "0612345678", null, null, Extra.NONE);
        Hours done = new Hours(
                anna.hours().requiredMinutes() + 600,
                anna.hours().maximumMinutes(),
                600,
                anna.hours().extra());
        Student rich = student(anna, done, new StageDays(30, 150, 4, Extra.NONE), "3B", mother, Extra.NONE);
        Dataset now = Reweighted.of(with(plain, rich), Map.of(CostTerm.TRAVEL, 7));

        Differences differences = between(now, file);

        assertThat(differences.list()).isEmpty();
        assertThat(differences.untouched()).isEmpty();
        assertThat(file.absent())
                .contains(
                        "students.group", "students.guardian.phone", "travelTimes", "extra", "companies.mentors.until")
                .doesNotContain("students.name", "companies.mentors", "name", "companies.accreditations.from");
    }

    /** A sheet that is not there takes nobody away; one that is there and empty does. */
    @Test
    void aSheetThatIsNotThereTakesNobodyAway() throws IOException {
        Dataset now = load(TestBook.create().bytes()).dataset();

        TestBook without = TestBook.create().without("Leermeesters").without("Plaatsingen");
        Differences differences = between(now, load(without.bytes()));

        assertThat(differences.list()).isEmpty();
        assertThat(differences.untouched()).isEmpty();
        TestBook unplaced = TestBook.create();
        unplaced.rows("Plaatsingen").remove(1);
        assertThat(between(now, load(unplaced.bytes())).untouched())
                .containsExactly(new Untouched(Untouched.Part.BASELINE, 1));
    }

    /** Where the columns of a position are missing, it was found by postcode: less exact than what is known. */
    @Test
    void aPositionStaysAsLongAsThePostcodeDoes() {
        Dataset dataset = TinyDataset.create().build();
        Location exact = new Location(51.98123, 5.91456, "6811AB", Extra.NONE);
        Location rough = new Location(51.98, 5.91, "6811AB", Extra.NONE);
        Location elsewhere = new Location(52.1, 5.1, "3511AB", Extra.NONE);
        Dataset now = with(dataset, dataset.students().get(0).withHome(exact));

        for (Location said : List.of(rough, elsewhere)) {
            Dataset file = with(dataset, dataset.students().get(0).withHome(said));
            Differences differences = Differences.between(
                    now, file, Set.of("students.home.lat", "students.home.lon"), Instant.EPOCH, null, () -> "u");
            assertThat(differences.list()).hasSize(said.equals(rough) ? 0 : 1);
        }
    }
}
