package nl.leerplaats.workbook.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.workbook.sheet.layout.Layout;
import nl.leerplaats.workbook.sheet.layout.RecordParts;
import nl.leerplaats.workbook.sheet.layout.SheetColumn;
import nl.leerplaats.workbook.sheet.write.RecordCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A column finds its part of a record by the path that the layout gives it. */
class RecordPartsTest {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 1, 5);

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of(Layout.STUDENTS, Student.class),
                Arguments.of(Layout.COMPANIES, Company.class),
                Arguments.of(Layout.MENTORS, Mentor.class),
                Arguments.of(Layout.SUPERVISORS, Supervisor.class),
                Arguments.of(Layout.SCHOOLS, School.class),
                Arguments.of(Layout.TRAVEL, TravelTime.class));
    }

    /** A slip in the layout would otherwise be a column that is always empty. */
    @ParameterizedTest
    @MethodSource("sheets")
    void everyColumnStandsForAPartOfTheRecordOfItsSheet(String sheet, Class<?> kind) {
        for (SheetColumn column : Layout.getSheet(sheet).columns()) {
            if (!column.path().isEmpty()) {
                assertThat(isPart(kind, List.of(column.path().substring(1).split("\\."))))
                        .as(sheet + column.path())
                        .isTrue();
            }
        }
    }

    private static boolean isPart(Class<?> kind, List<String> names) {
        if (names.isEmpty()) {
            return true;
        }
        if (kind == PerWeekday.class) {
            return Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                    .anyMatch(names.get(0)::equals);
        }
        RecordComponent part = kind.isRecord() ? RecordParts.of(kind).get(names.get(0)) : null;
        return part != null && isPart(part.getType(), names.subList(1, names.size()));
    }

    /** What a record has and no column holds is lost without a word; mentors have a sheet of their own. */
    @ParameterizedTest
    @MethodSource("sheets")
    void everyPartOfARecordHasAColumn(String sheet, Class<?> kind) {
        List<String> paths = Layout.getSheet(sheet).columns().stream()
                .flatMap(column -> column.paths().stream())
                .toList();

        assertThat(RecordParts.of(kind).keySet())
                .allMatch(name -> name.equals("mentors")
                        || paths.stream().anyMatch(path -> (path + ".").startsWith("." + name + ".")));
        assertThat(RecordParts.of(kind)).doesNotContainKey("extra");
    }

    @Test
    void whatIsNotThereIsNothing() {
        Company company = SCHOOL.companies().get(0).withPlaces(new PerWeekday(0, 2, 0, 0, 0));

        assertThat(RecordParts.find(company, ".places.TUESDAY")).isEqualTo(2);
        assertThat(RecordParts.find(company, ".places.MONDAY")).isNull();
        assertThat(RecordParts.find(company, ".contact.person")).isNull();
        assertThat(RecordParts.find(company, ".location.lat"))
                .isEqualTo(company.location().lat());
    }

    @Test
    void aPartThatNoSuchRecordHasIsAFault() {
        TravelTime time = new TravelTime("L1", "B1", 20, Extra.NONE);

        assertThatThrownBy(() -> RecordParts.find(time, ".seconds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TravelTime")
                .hasMessageContaining("seconds");
    }

    /** One line of the layout is all that a column needs: it is written without code that names it. */
    @Test
    void aRowHasWhatTheRecordHas() {
        TravelTime time = new TravelTime("L1", "B1", 20, Extra.NONE);

        assertThat(RecordCells.of(Layout.TRAVEL, time).tree())
                .isEqualTo(Map.of("student", "L1", "company", "B1", "minutes", 20));
    }
}
