package nl.leerplaats.data.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** A fact that cannot be true is never built: the input check finds it before, and a mistake in the program stops here. */
class RefusedFactsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-08-31");
    private static final LocalDate SUNDAY_BEFORE = MONDAY.minusDays(1);

    @Test
    void nothingEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure("herfst", MONDAY, SUNDAY_BEFORE, Extra.NONE))
                .withMessageContaining("herfst")
                .withMessageContaining("2026-08-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period("P1", MONDAY, SUNDAY_BEFORE, Extra.NONE))
                .withMessageContaining("P1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateRange(MONDAY, SUNDAY_BEFORE, Extra.NONE))
                .withMessageContaining("2026-08-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkTimes(LocalTime.of(17, 0), LocalTime.of(16, 59), Extra.NONE))
                .withMessageContaining("16:59");
    }

    @Test
    void oneDayAndNoTimeAtAllAreAllowed() {
        assertThat(new DateRange(MONDAY, MONDAY, Extra.NONE).contains(MONDAY)).isTrue();
        assertThat(new WorkTimes(LocalTime.NOON, LocalTime.NOON, Extra.NONE).minutesBetween(0, 24 * 60))
                .isZero();
    }

    @Test
    void aRequestAllowsSomeNumberOfDaysAndAStudentTravelsSomehow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Request("P1", List.of(), null, Weekdays.NONE, List.of(), null, Extra.NONE))
                .withMessageContaining("P1");
        assertThatIllegalArgumentException().isThrownBy(() -> new TravelLimits(List.of(), 45, Extra.NONE));
    }

    @Test
    void profilesAreKnownByTheirCode() {
        assertThat(Profile.findByCode("Z&W")).contains(Profile.ZW);
        assertThat(Profile.findByCode("ZW")).isEmpty();
    }
}
