package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** What breaks of the rules that look at one placement alone say; how often there is one is in {@link OnePlacementCases}. */
class PlacementRulesTest {

    private static Verdict inP2(TinyDataset tiny, DayOfWeek... days) {
        return judge(tiny, plan -> plan.place("anna", "P2", "bakery", "mies", days));
    }

    private static void assertBroken(HardRule rule, TinyDataset tiny) {
        Verdict verdict = inP2(tiny, MONDAY, TUESDAY);
        assertThat(verdict.breaks()).extracting(Break::rule).containsExactly(rule);
        assertThat(verdict.cost().hard()).isEqualTo(1);
    }

    private static List<String> firstFacts(TinyDataset tiny) {
        return inP2(tiny, MONDAY, TUESDAY).breaks().get(0).facts().list(FactStyle.PLAIN);
    }

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static TinyDataset bakery(Consumer<TinyCompany> edit) {
        return TinyDataset.create().company("bakery", edit);
    }

    /** The break says which of the three it is, so that a message names no other. */
    @Test
    void wrongInThreeWaysIsStillOneBreak() {
        TinyDataset wrong = anna(anna -> anna.request("P2", 3).schoolDays(MONDAY))
                .company("bakery", b -> b.mentor("mies", Weekdays.of(FRIDAY), 1));
        assertBroken(HardRule.DAYS, wrong);
        assertThat(firstFacts(wrong))
                .containsExactly(
                        "anna", "P2", "bakery", "[MONDAY, TUESDAY]", "[3]", "[MONDAY]", "[MONDAY, TUESDAY]", "mies");

        TinyDataset school = anna(anna -> anna.request("P2", 2).schoolDays(TUESDAY));
        assertThat(firstFacts(school))
                .containsExactly("anna", "P2", "bakery", "[MONDAY, TUESDAY]", "[2]", "[TUESDAY]", "[]", "mies");
    }

    @Test
    void aBreakOfAMentorWhoLeavesNamesTheMentor() {
        assertThat(firstFacts(bakery(b -> b.mentorUntil("mies", "2027-07-15"))))
                .containsExactly("anna", "P2", "bakery", "2027-07-15", "2027-07-16", "mies");
    }

    @Test
    void breaksComeInTheOrderOfTheRulesWhateverTheOrderOfThePlan() {
        TinyDataset two = TinyDataset.create()
                .student("bram", bram -> bram.request("P1", 3))
                .travelTime("anna", "bakery", 46);

        Verdict verdict = judge(
                two,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, TUESDAY));

        assertThat(verdict.breaks()).extracting(Break::rule).containsExactly(HardRule.DAYS, HardRule.TRAVEL);
    }
}
