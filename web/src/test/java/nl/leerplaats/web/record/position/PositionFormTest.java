package nl.leerplaats.web.record.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.leerplaats.data.change.Put;
import nl.leerplaats.data.change.StudentMoved;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.value.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two degrees are typed as people do, and make a change only where they are others. */
class PositionFormTest {

    private static final Dataset SCHOOL = DatasetGenerator.generate(InstanceKind.SCHOOL, 9);

    @Test
    void whatIsSentAsItWasShownMakesNoChange() {
        assertThat(PositionedRecord.stream(SCHOOL))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(PositionForm.of(one.place()).facts(one)).isEmpty());
    }

    @Test
    void aCompanyKeepsAllButItsPosition() {
        Company company = SCHOOL.companies().get(3);
        PositionedRecord placed = PositionedRecord.find(SCHOOL, PositionedRecord.Kind.COMPANY, company.id())
                .orElseThrow();
        Location place = new Location(
                52.5, 6.25, company.location().postcode(), company.location().extra());
        assertThat(new PositionForm(" 52,5", "6.25 ").facts(placed))
                .isEqualTo(List.of(new Put.OfCompany(company.withLocation(place))));
        assertThat(company.withLocation(company.location())).isEqualTo(company);
    }

    /** Who moves loses travel times that were measured from the home of before. */
    @Test
    void aStudentMoves() {
        PositionedRecord placed = PositionedRecord.find(
                        SCHOOL,
                        PositionedRecord.Kind.STUDENT,
                        SCHOOL.students().get(0).id())
                .orElseThrow();
        assertThat(new PositionForm("52,5", "6,25").facts(placed)).hasOnlyElementsOfType(StudentMoved.class);
    }

    @Test
    void aSchoolKeepsAllButItsPosition() {
        assertThat(SCHOOL.schools())
                .allSatisfy(one -> assertThat(one.withLocation(one.location())).isEqualTo(one));
    }

    @ParameterizedTest
    @CsvSource({"50,2.5", "54.5,8", "52.0907,5.1214"})
    void upToTheEdgeOfTheMapIsMeant(String lat, String lon) {
        assertThat(new PositionForm(lat, lon).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"49.9999,2.4999", "54.5001,8.0001", "'',''", "5.1214,52.0907", "NaN,Infinity", "noord,1e1", "-52,-5"})
    void whatIsNowhereNearIsToldAtItsField(String lat, String lon) {
        assertThat(new PositionForm(lat, lon).problems()).containsOnlyKeys(PositionForm.LAT, PositionForm.LON);
    }
}
