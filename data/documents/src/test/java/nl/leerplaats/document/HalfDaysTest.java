package nl.leerplaats.document;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.document.Made.all;
import static nl.leerplaats.document.Made.find;
import static nl.leerplaats.document.Made.text;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** Papers of a stage of mornings, of orientation in another profile: they name the half, count its hours, and tell no times of whole days. */
class HalfDaysTest {

    private static final Dataset DATASET = TinyDataset.create()
            .student(
                    "anna",
                    anna -> anna.born("2010-10-14")
                            .dayPart("P1", DayPart.MORNING)
                            .orientation("P1", Profile.ZW, Profile.GROEN))
            .student("bob", bob -> bob.dayPart("P1", DayPart.AFTERNOON))
            .company(
                    "bakery",
                    bakery -> bakery.workTimes("07:30", "17:00")
                            .places(1)
                            .mentor("mies", Weekdays.ALL, 1)
                            .accredited(Profile.ZW, "2020-01-01", "2030-12-31"))
            .supervisor("vera", vera -> vera.visitDays(TUESDAY))
            .build();

    private static final Plan PLAN = TinyPlan.of(DATASET)
            .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
            .supervise("anna", "vera")
            .supervise("bob", "vera")
            .build();

    private static String made(String end) {
        return text(find(all(DATASET, PLAN), end));
    }

    /** P1 has 38 such days, of which none has to be left for school: half of 8 hours each. */
    @Test
    void theHoursStatementCountsHalfDays() {
        assertThat(made("anna/urenstaat.pdf")).contains("In dit plan 152 38").contains("(ochtend)");
    }

    @Test
    void theAgreementLeavesTheTimesToFillIn() {
        assertThat(made("anna/leer-werkovereenkomst-Bedrijf-bakery.pdf"))
                .contains("maandag en dinsdag (ochtend)")
                .contains("ochtend; 4 uur werk per dag")
                .contains("Van / tot")
                .contains("Oriëntatie in Z&W / GROEN")
                .contains("leer-werktraject Z&W")
                .doesNotContain("07:30");
    }

    @Test
    void theCompanySheetAndTheClassListsSayTheHalf() {
        assertThat(made("informatieblad.pdf"))
                .contains("maandag en dinsdag (ochtend) ochtend")
                .contains("maandag en dinsdag (middag) middag")
                .contains("oriëntatie in Z&W / GROEN")
                .doesNotContain("07:30");
        assertThat(made("overzichten/stagelijst.csv")).contains("\"maandag en dinsdag (ochtend)\";\"ochtend\"");
    }

    /** A calendar has to have a time: the summary says the half, and that the times are agreed. */
    @Test
    void theCalendarHasTheHalf() {
        assertThat(made("anna/agenda.ics"))
                .contains("SUMMARY:Stage bij Bedrijf bakery (ochtend)")
                .contains("T080000")
                .contains("T120000")
                .contains("precieze tijden");
    }

    /** One visit cannot find both who comes in the morning and who comes in the afternoon. */
    @Test
    void aVisitIsForOneHalf() {
        assertThat(made("overzichten/bezoeken.csv").lines().skip(1))
                .isNotEmpty()
                .noneMatch(line -> line.contains("anna") && line.contains("bob"))
                .anyMatch(line -> line.contains("anna"))
                .anyMatch(line -> line.contains("bob"));
    }
}
