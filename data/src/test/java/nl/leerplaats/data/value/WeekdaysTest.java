package nl.leerplaats.data.value;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Sets of weekdays, and numbers by weekday. */
class WeekdaysTest {

    private static final Weekdays MON_TUE = Weekdays.of(MONDAY, TUESDAY);

    @Test
    void daysComeInOrderHoweverTheyWereNamed() {
        assertThat(Weekdays.of(FRIDAY, MONDAY).toList()).containsExactly(MONDAY, FRIDAY);
        assertThat(Weekdays.of(FRIDAY, MONDAY))
                .isEqualTo(Weekdays.of(MONDAY, FRIDAY))
                .hasToString("[MONDAY, FRIDAY]");
    }

    @Test
    void theWeekendIsNoSchoolDay() {
        assertThatThrownBy(() -> Weekdays.of(SATURDAY)).hasMessageContaining("SATURDAY");
        assertThat(Weekdays.ALL.contains(SATURDAY)).isFalse();
        assertThat(Weekdays.ALL.contains(SUNDAY)).isFalse();
        assertThatThrownBy(() -> new Weekdays(32)).hasMessageContaining("32");
        assertThatThrownBy(() -> new Weekdays(-1)).hasMessageContaining("-1");
    }

    @Test
    void setsAreComparedDayByDay() {
        assertThat(MON_TUE.containsAll(Weekdays.of(MONDAY))).isTrue();
        assertThat(MON_TUE.containsAll(Weekdays.of(MONDAY, FRIDAY))).isFalse();
        assertThat(MON_TUE.containsAll(Weekdays.NONE)).isTrue();
        assertThat(MON_TUE.intersects(Weekdays.of(TUESDAY, FRIDAY))).isTrue();
        assertThat(MON_TUE.intersects(Weekdays.of(FRIDAY))).isFalse();
        assertThat(MON_TUE.minus(Weekdays.of(TUESDAY, FRIDAY))).isEqualTo(Weekdays.of(MONDAY));
        assertThat(MON_TUE.and(Weekdays.of(TUESDAY, FRIDAY))).isEqualTo(Weekdays.of(TUESDAY));
        assertThat(MON_TUE.size()).isEqualTo(2);
        assertThat(Weekdays.NONE.isEmpty()).isTrue();
        assertThat(MON_TUE.isEmpty()).isFalse();
    }

    @Test
    void aNumberPerWeekdayIsZeroOnTheOtherDays() {
        PerWeekday places = PerWeekday.of(MON_TUE, 3);

        assertThat(places).isEqualTo(new PerWeekday(3, 3, 0, 0, 0));
        assertThat(places.get(TUESDAY)).isEqualTo(3);
        assertThat(places.get(WEDNESDAY)).isZero();
        assertThat(places.get(SATURDAY)).isZero();
        assertThat(places.positiveDays()).isEqualTo(MON_TUE);
    }

    @Test
    void theSumLeavesTheGivenDaysOut() {
        PerWeekday minutes = new PerWeekday(1, 20, 300, 4000, 50000);

        assertThat(minutes.sumOutside(MON_TUE)).isEqualTo(54300);
        assertThat(minutes.sumOutside(Weekdays.NONE)).isEqualTo(54321);
        assertThat(minutes.sumOutside(Weekdays.ALL)).isZero();
    }
}
