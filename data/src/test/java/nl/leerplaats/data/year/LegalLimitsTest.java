package nl.leerplaats.data.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages to the day, and the limits of the working-time law on either side of the sixteenth birthday. */
class LegalLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "2011-03-15, 2027-03-14, 15",
        "2011-03-15, 2027-03-15, 16",
        "2011-03-15, 2027-03-16, 16",
        "2011-03-15, 2027-02-28, 15",
        "2011-03-15, 2027-12-31, 16",
        "2011-12-31, 2027-12-30, 15",
        "2011-12-31, 2027-12-31, 16",
        "2011-01-01, 2026-12-31, 15",
        "2011-01-01, 2027-01-01, 16",
        "2027-01-01, 2027-01-01, 0",
    })
    void ageGrowsOnTheBirthday(LocalDate birthDate, LocalDate day, int age) {
        assertThat(LegalLimits.ageOn(birthDate, day)).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2027-02-28, 14",
        "2012-02-29, 2027-03-01, 15",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16",
    })
    void aLeapDayBirthdayFallsOnTheFirstOfMarchInOtherYears(LocalDate birthDate, LocalDate day, int age) {
        assertThat(LegalLimits.ageOn(birthDate, day)).isEqualTo(age);
    }

    @Test
    void aPupilIsUnder16UntilTheDayBeforeTheBirthday() {
        LocalDate born = LocalDate.parse("2011-03-15");

        assertThat(LegalLimits.isUnder16(born, LocalDate.parse("2027-03-14"))).isTrue();
        assertThat(LegalLimits.isUnder16(born, LocalDate.parse("2027-03-15"))).isFalse();
    }

    @Test
    void under16TheDayIs7HoursTheWeek35AndTheWindow7To19() {
        assertThat(LegalLimits.dayMinutes(true)).isEqualTo(7 * 60);
        assertThat(LegalLimits.weekMinutes(true)).isEqualTo(35 * 60);
        assertThat(LegalLimits.startMinute(true)).isEqualTo(7 * 60);
        assertThat(LegalLimits.endMinute(true)).isEqualTo(19 * 60);
    }

    @Test
    void from16TheDayIs9HoursTheWeek40AndTheWindow6To23() {
        assertThat(LegalLimits.dayMinutes(false)).isEqualTo(9 * 60);
        assertThat(LegalLimits.weekMinutes(false)).isEqualTo(40 * 60);
        assertThat(LegalLimits.startMinute(false)).isEqualTo(6 * 60);
        assertThat(LegalLimits.endMinute(false)).isEqualTo(23 * 60);
    }

    @Test
    void aStageStartsAt14() {
        assertThat(LegalLimits.MINIMUM_AGE).isEqualTo(14);
    }
}
