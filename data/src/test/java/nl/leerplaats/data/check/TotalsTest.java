package nl.leerplaats.data.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/** What a verdict says of the year of a student beside what {@link TotalCases} counts. */
class TotalsTest {

    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static TinyDataset urgent(int urgency) {
        return anna(anna -> anna.hours(304.25, 1280, 0).days(40, 160, 0).urgency(urgency));
    }

    @Test
    void theHoursAndDaysThatAreMissingAreTheSameHoweverUrgent() {
        assertThat(judge(urgent(5), P1).hoursShort()).isEqualTo(1);
        assertThat(judge(urgent(5), P1).daysShort()).isEqualTo(2);
        assertThat(judge(urgent(5), P1_AND_P2).hoursShort()).isZero();
        assertThat(judge(urgent(5), P1_AND_P2).daysShort()).isZero();
    }

    @Test
    void theBreakNamesTheHoursAndTheDays() {
        assertThat(judge(anna(anna -> anna.days(0, 20, 0)), P1).breaks())
                .containsExactly(new Break(HardRule.MAXIMUM, 1, new BreakFacts.Total("anna", 304 * 60, 38)));
    }
}
