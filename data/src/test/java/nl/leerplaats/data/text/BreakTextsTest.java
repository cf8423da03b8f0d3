package nl.leerplaats.data.text;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.MaskedFact;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

/** Sentences about broken rules: who, where, and what is wrong with how much of it. */
class BreakTextsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Break placement(HardRule rule, BreakFacts.Fault fault) {
        return new Break(rule, 1, new BreakFacts.OfPlacement(new RequestKey("L1", "P1"), "B1", fault));
    }

    private static Break days(List<Integer> allowed, Weekdays schoolDays, Weekdays withoutMentor) {
        return placement(
                HardRule.DAYS,
                new BreakFacts.WrongDays(Weekdays.of(MONDAY, FRIDAY), allowed, schoolDays, withoutMentor, "M1"));
    }

    /** Who reads that a day is wrong wants to know which, and why; what is right with it is nothing to look into. */
    @Test
    void wrongDaysAreToldWithTheReasonThatHoldsAndNoOther() {
        Texts dutch = Texts.of(DUTCH);
        assertThat(dutch.breakText(days(List.of(2), Weekdays.of(FRIDAY), Weekdays.NONE)))
                .isEqualTo("Leerling L1, periode P1, leerbedrijf B1: op vrijdag moet de leerling naar school.");
        assertThat(dutch.breakText(days(List.of(2), Weekdays.NONE, Weekdays.of(MONDAY, FRIDAY))))
                .isEqualTo("Leerling L1, periode P1, leerbedrijf B1: op maandag en vrijdag is leermeester M1 er niet.");
        assertThat(dutch.breakText(days(List.of(3), Weekdays.of(MONDAY), Weekdays.of(FRIDAY))))
                .endsWith(
                        "mag niet, wel 3; op maandag moet de leerling naar school; op vrijdag is leermeester M1 er niet.");
        assertThat(Texts.of(Locale.ENGLISH).breakText(days(List.of(1, 3, 4), Weekdays.NONE, Weekdays.of(MONDAY))))
                .endsWith("2 stage days a week (Monday and Friday) is not allowed, but 1, 3 or 4 is;"
                        + " mentor M1 is not there on Monday.");
    }

    @Test
    void breaksNameWhoWhereAndHowMuch() {
        Texts texts = Texts.of(DUTCH);
        assertThat(texts.breakText(days(List.of(1, 3), Weekdays.NONE, Weekdays.NONE)))
                .isEqualTo(
                        "Leerling L1, periode P1, leerbedrijf B1: 2 stagedagen per week (maandag en vrijdag) mag niet,"
                                + " wel 1 of 3.");
        assertThat(texts.breakText(placement(HardRule.WEEK, new BreakFacts.Minutes(2403, 2400))))
                .endsWith("de week van stage en school duurt 40:03 uur, hoogstens 40:00 uur mag.");
        assertThat(texts.breakText(placement(HardRule.TIMES, new BreakFacts.Minutes(-65, 480))))
                .contains("er valt 0:00 uur binnen");
        assertThat(texts.breakText(new Break(HardRule.MAXIMUM, 1, new BreakFacts.Total("L1", 1280 * 60 + 30, 90))))
                .contains("1280,5 uur en 90 dagen");
        assertThat(texts.breakText(new Break(HardRule.MAXIMUM, 1, new BreakFacts.Total("L1", 1280 * 60, 90))))
                .contains("1280 uur en 90 dagen");
        assertThat(texts.breakText(new Break(HardRule.PINNED, 1, new BreakFacts.PinnedSupervision("L1"))))
                .contains("begeleiding van leerling L1");
        assertThat(texts.breakText(
                        new Break(HardRule.PINNED, 1, new BreakFacts.PinnedPlacement(new RequestKey("L1", "P1")))))
                .contains("plaatsing van leerling L1");
        assertThat(texts.breakText(new Break(HardRule.SUPERVISOR, 2, new BreakFacts.Load("D1", 7, 5))))
                .isEqualTo("Docentbegeleider D1 heeft 7 leerlingen, hoogstens 5 is afgesproken.");
        assertThat(texts.breakText(new Break(HardRule.SUPERVISOR, 1, new BreakFacts.NotCovered("D1", "L1"))))
                .contains("leerling L1");
        assertThat(texts.breakText(new Break(HardRule.FORMAT, 1, new BreakFacts.UnreadSupervision("L1", "D1"))))
                .startsWith("De begeleiding van leerling L1 door D1");
        assertThat(texts.breakText(placement(HardRule.FORMAT, new BreakFacts.Unread("M1", List.of(MONDAY, MONDAY)))))
                .contains("dagen: maandag en maandag");
        assertThat(texts.breakText(placement(HardRule.FORMAT, new BreakFacts.StudentGone(LocalDate.of(2027, 1, 8)))))
                .isEqualTo(
                        "Leerling L1 gaat na 8-1-2027 niet meer op stage, en staat in periode P1 nog bij leerbedrijf B1.");
    }

    /** Where an input has citizen service numbers, the id of a company that looks like one is masked, and the sentence stays whole. */
    @Test
    void aBrokenRuleIsMaskedInItsSentence() {
        Break broken = new Break(
                HardRule.TRAVEL,
                1,
                new BreakFacts.OfPlacement(new RequestKey("L1", "P1"), "111222333", new BreakFacts.Measure(90, 45)));
        Texts texts = Texts.of(DUTCH);
        String plain = texts.finding(Finding.of(FindingCode.PINNED_BREAKS_RULE, "$", "", broken));

        assertThat(plain).contains("111222333");
        assertThat(texts.finding(Finding.of(FindingCode.PINNED_BREAKS_RULE, "$", "", new MaskedFact(broken))))
                .isEqualTo(plain.replace("111222333", "*********"));
    }

    /** An id may hold anything, and the line of whoever reads it ends where the sentence does. */
    @Test
    void anIdEndsNoLine() {
        Break broken = new Break(HardRule.PINNED, 1, new BreakFacts.PinnedSupervision("L1\n\u001b[31m"));

        assertThat(Texts.of(DUTCH).breakText(broken)).contains("leerling L1 [31m is");
    }
}
