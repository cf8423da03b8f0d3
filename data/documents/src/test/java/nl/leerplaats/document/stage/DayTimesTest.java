package nl.leerplaats.document.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;

class DayTimesTest {

    private static WorkTimes work(String from, String to) {
        return new WorkTimes(LocalTime.parse(from), LocalTime.parse(to), Extra.NONE);
    }

    @Test
    void withoutWorkTimesADayStartsAtEight() {
        DayTimes times = DayTimes.of(null, 480, false);

        assertThat(times.from()).isEqualTo(LocalTime.of(8, 0));
        assertThat(times.to()).isEqualTo(LocalTime.of(16, 30));
    }

    /** NRK 3:1 and ATW 5:4: more than four and a half hours asks for half an hour of break. */
    @Test
    void onlyMoreThanFourAndAHalfHoursHaveABreak() {
        assertThat(DayTimes.of(null, 270, true).breakMinutes()).isZero();
        assertThat(DayTimes.of(null, 271, true).breakMinutes()).isEqualTo(30);
    }

    @Test
    void theBreakTakesWhatTheWorkTimesLeave() {
        assertThat(DayTimes.of(work("09:00", "17:00"), 450, false).breakMinutes())
                .isEqualTo(30);
        assertThat(DayTimes.of(work("09:00", "17:00"), 470, false).breakMinutes())
                .isEqualTo(10);
        assertThat(DayTimes.of(work("09:00", "17:00"), 480, false).to()).isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void aPupilUnderSixteenStartsAtSevenInABakeryThatStartsAtFive() {
        assertThat(DayTimes.of(work("05:00", "15:00"), 420, true).from()).isEqualTo(LocalTime.of(7, 0));
        assertThat(DayTimes.of(work("05:00", "15:00"), 420, false).from()).isEqualTo(LocalTime.of(6, 0));
    }

    /** Such a placement breaks the rule on times; its documents still say when the company works. */
    @Test
    void workThatDoesNotFitIsStillShown() {
        DayTimes times = DayTimes.of(work("18:00", "22:00"), 420, true);

        assertThat(times.from()).isEqualTo(LocalTime.of(18, 0));
        assertThat(times.to()).isEqualTo(LocalTime.of(1, 0));
    }
}
