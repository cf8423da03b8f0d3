package nl.leerplaats.data.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.LoadResult;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Feature: a school leaves the others with what is its own, and goes on alone. */
class LeavingSchoolTest {

    private static final int PUPILS = 40;
    private static final int SEEDS = 2;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PROVINCE", "NATION"})
    void itsDatasetIsAcceptedAndNamesNoOtherSchool(InstanceKind kind) throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Dataset some = RandomDatasets.of(kind, seed, PUPILS);
            String own = some.schools().get(some.schools().size() - 1).id();
            Dataset whole = MarkedSchools.of(some, own);

            Dataset left = LeavingSchool.of(whole, own);

            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DatasetWriter.write(left, out);
            assertThat(DatasetLoader.load(new ByteArrayInputStream(out.toByteArray())))
                    .isInstanceOf(LoadResult.Loaded.class);
            assertThat(MarkedSchools.leaks(out.toString(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(left.schools().stream().map(School::id)).containsExactly(own);
            assertThat(left.companies())
                    .allMatch(one -> List.of(own).containsAll(one.schoolIds())
                            && List.of(own).containsAll(one.partnerSchoolIds()));
            assertThat(left.students().stream().map(one -> one.id()))
                    .isEqualTo(whole.students().stream()
                            .filter(one -> one.schoolId().equals(own))
                            .map(one -> one.id())
                            .toList());
        }
    }

    @Test
    void companiesOfOthersStayBehindAndSoDoWishesForThem() {
        Dataset whole = TinyDataset.create()
                .school("b", school -> {})
                .company("theirs", company -> company.onlySchools("b").partners("b"))
                .company("ours", company -> company.onlySchools("school", "b").partners("school", "b"))
                .student(
                        "anna", student -> student.preferences("theirs", "ours").exclusions("bakery"))
                .build();

        Dataset left = LeavingSchool.of(whole, "school");

        assertThat(left.companies().stream().map(Company::id)).containsExactly("bakery", "ours");
        assertThat(left.students().get(0).preferences()).containsExactly("ours");
        assertThat(left.students().get(0).exclusions()).containsExactly("bakery");
        assertThat(left.companies().get(1).schoolIds()).containsExactly("school");
        assertThat(left.companies().get(1).partnerSchoolIds()).containsExactly("school");
    }

    @Test
    void aSchoolThatIsNotThereIsRefused() {
        Dataset whole = TinyDataset.create().build();

        assertThatThrownBy(() -> LeavingSchool.of(whole, "other")).isInstanceOf(IllegalArgumentException.class);
    }
}
