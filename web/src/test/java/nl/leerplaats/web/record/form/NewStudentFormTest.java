package nl.leerplaats.web.record.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.web.record.Posted;
import org.junit.jupiter.api.Test;

/** The form of a student whom nobody knows yet begins with what most others have. */
class NewStudentFormTest {

    @Test
    void aNewStudentBeginsAsMostOthersAre() {
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        CompanyNames names = CompanyNames.of(school.companies());
        StudentForm empty = StudentForm.empty(school);
        assertThat(empty.problems(null, school, names))
                .containsOnlyKeys("name", "birthDate", "profile", "home.postcode");
        Map<String, String> posted = Posted.of(empty.withRows(3, 1).fields());
        posted.putAll(Map.of("name", "Sam", "birthDate", "2011-03-04", "profile", "PIE", "home.postcode", "3584"));

        StudentForm form = StudentForm.of(null, school, names, posted);

        assertThat(form.problems(null, school, names)).isEmpty();
        Student made = ((Put.OfStudent) form.facts(null, "S9", names).get(0)).student();
        assertThat(made.id()).isEqualTo("S9");
        assertThat(made.requests()).isNotEmpty();
        assertThat(school.students()).extracting(Student::requests).contains(made.requests());
        assertThat(made.hours().completedMinutes()).isZero();
    }

    @Test
    void theFirstOfTheOnlySchoolAsksForTwoDaysInEveryPeriod() {
        Dataset school = DatasetGenerator.generate(InstanceKind.SCHOOL, 3);
        StudentForm empty = StudentForm.empty(school.withStudents(List.of()));

        List<Request> requests = RequestRows.read(new FieldReader(empty.fields()), List.of());

        assertThat(requests)
                .extracting(Request::periodId)
                .containsExactlyElementsOf(school.calendars().get(0).periods().stream()
                        .map(Period::id)
                        .toList());
        assertThat(requests).extracting(Request::daysPerWeek).containsOnly(List.of(2));
    }

    @Test
    void theFirstOfAYearBeginsByTheLaw() {
        Map<String, String> values = new LinkedHashMap<>(StudentForm.empty(new Dataset(
                        "leeg",
                        null,
                        StudentFormTest.DATASET.calendars(),
                        StudentFormTest.DATASET.schools(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        StudentFormTest.DATASET.weights(),
                        Extra.NONE))
                .fields()
                .values());
        assertThat(values)
                .containsEntry("hours.required", "640")
                .containsEntry("hours.maximum", "1280")
                .containsEntry("days.maximum", "160")
                .containsEntry("schoolId", "");
    }
}
