package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/**
 * A whole small plan worked out by hand, in which every medium and every soft term counts.
 *
 * <p>Seven weeks of school: P1 is 31 August to 25 September 2026 (4 weeks), P2 is 28 September to 16 October (3 weeks).
 *
 * <ul>
 *   <li>Anna, 16, is at the bakery (20 minutes) on Monday and Tuesday, then at the smithy (40 minutes) on Monday and Wednesday.
 *   <li>Bram, who turns 16 on 14 September, is at the smithy in his own town on Tuesday and Thursday, first with Mies, then with Kees; he
 *       would rather have three days.
 *   <li>Chris, who counts twice, is not placed, though he was at the bakery; that was agreed, as were the days of Anna there.
 *   <li>Sam supervises Anna and visits on Tuesdays; Tess supervises Chris; nobody supervises Bram.
 * </ul>
 */
class KnownAnswerTest {

    // unplaced           Chris in P1: 4 weeks, twice
    // shortfallHour      Anna 120 - (8 dates of 8 h + 6 of 7.5 h = 109) = 11
    //                    Bram 100 - (4 of 7 h until the 14th, 2 of 7.5 h, none in the closed week, then 6 of 7.5 h
    // = 88) = 12
    //                    Chris 20.25 - 4 = 16.25, rounded up 17, twice
    // shortfallDay       Anna 15 - 14
    // unsupervised       Bram
    // brokenAgreement    Chris
    // changedAgreement   Anna
    // travel             Anna 4 × 2 × 20 + 3 × 2 × 40 = 400, Bram 4 × 2 × 3 + 3 × 2 × 3 = 42
    // longTravel         Anna in P2: 3 × 2 × 10
    // interest           Anna at the smithy: 3 weeks
    // preference         Anna at the bakery, her second wish: 4 weeks
    // unlisted           Anna at the smithy: 3 weeks
    // extraDay           Bram, two days for three: 4 + 3 weeks
    // noVisitDay         Anna in P2: 3 weeks
    // companyChange      Anna
    // mentorChange       Bram
    // dayChange          Anna, Tuesday for Wednesday
    // visitTrip          Sam to the bakery 2 × 5, to the smithy (11.12 km) 2 × 27
    // supervisorLoad     Sam 20 × 1 / 2 = 10, Tess 20 × 1 / 3 = 6
    // recognitionLapse   the mill, on 30 September 2026
    // baselineCompany    Chris
    // baselineMentor     Bram
    // baselineDay        Anna, Friday lost and Tuesday gained
    // notPartner         the smithy is won by another school: Anna 3 weeks, Bram 4 and 3
    // baselineSupervisor Chris
    private static final String ON_PAPER = """
            unplaced 8 = 120
            shortfallHour 57 = 57
            shortfallDay 1 = 4
            unsupervised 1 = 20
            brokenAgreement 1 = 120
            changedAgreement 1 = 30
            travel 442 = 442
            longTravel 60 = 120
            interest 3 = 120
            preference 4 = 40
            unlisted 3 = 180
            notPartner 10 = 200
            extraDay 7 = 210
            noVisitDay 3 = 75
            companyChange 1 = 1200
            mentorChange 1 = 200
            dayChange 1 = 100
            visitTrip 64 = 1280
            supervisorLoad 16 = 320
            recognitionLapse 1 = 600
            baselineCompany 1 = 2400
            baselineMentor 1 = 300
            baselineDay 2 = 800
            baselineSupervisor 1 = 300""";

    private static TinyDataset sevenWeeks() {
        return TinyDataset.create()
                .school("other", school -> {})
                .calendar(
                        "calendar",
                        calendar -> calendar.span("2026-08-31", "2026-10-16")
                                .withoutPeriods()
                                .period("P1", "2026-08-31", "2026-09-25")
                                .period("P2", "2026-09-28", "2026-10-16"))
                .student(
                        "anna",
                        anna -> anna.hours(120, 1280, 0)
                                .days(15, 160, 0)
                                .interests("bread")
                                .preferences("mill", "bakery"))
                .student(
                        "bram",
                        bram -> bram.born("2010-09-14")
                                .at(52.19, 5.12)
                                .hours(100, 1280, 0)
                                .request("P1", 3, 2)
                                .request("P2", 3, 2))
                .student(
                        "chris", chris -> chris.hours(20.25, 1280, 4).urgency(2).withoutRequest("P2"))
                .company("bakery", bakery -> bakery.tags("bread"))
                .company(
                        "smithy",
                        smithy -> smithy.partners("other")
                                .at(52.19, 5.12)
                                .tags("iron")
                                .minutesPerDay(450)
                                .closed("2026-09-21", "2026-09-25")
                                .mentor("kees", Weekdays.ALL, 1))
                .company("mill", mill -> mill.lastPlacementEnded("2022-09-30"))
                .supervisor("sam", sam -> sam.maxStudents(2).visitDays(TUESDAY))
                .supervisor("tess", tess -> tess.maxStudents(3))
                .travelTime("anna", "bakery", 20)
                .travelTime("anna", "smithy", 40)
                .agreed("anna", "P1", "bakery", "mies", MONDAY, FRIDAY)
                .baseline("bram", "P1", "smithy", "kees", TUESDAY, THURSDAY)
                .agreed("chris", "P1", "bakery", "mies", TUESDAY, FRIDAY)
                .baselineSupervision("chris", "sam");
    }

    private static TinyPlan byHand(TinyPlan plan) {
        return plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "smithy", "mies", MONDAY, WEDNESDAY)
                .place("bram", "P1", "smithy", "mies", TUESDAY, THURSDAY)
                .place("bram", "P2", "smithy", "kees", TUESDAY, THURSDAY)
                .supervise("anna", "sam")
                .supervise("chris", "tess");
    }

    private static String counts(Verdict verdict) {
        return verdict.counts().entrySet().stream()
                .map(entry -> entry.getKey().key() + " " + entry.getValue() + " = " + verdict.amount(entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyTermIsWhatItIsOnPaper() {
        Verdict verdict = judge(sevenWeeks(), KnownAnswerTest::byHand);
        assertThat(counts(verdict)).isEqualTo(ON_PAPER);
        assertThat(verdict.counts().keySet())
                .as(
                        "all that count unless a dataset sets their weight to 0, as it is for schoolShare where it sets none")
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(CostTerm.SCHOOL_SHARE)));
        assertThat(verdict.breaks()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(new Cost(0, 351, 8887));
    }

    @Test
    void placingChrisWhereThereIsNoRoomIsCheaperButBroken() {
        Verdict verdict =
                judge(sevenWeeks(), plan -> byHand(plan).place("chris", "P1", "bakery", "mies", TUESDAY, FRIDAY));

        // on Tuesday Anna is there: the bakery has one place and Mies takes one pupil
        assertThat(verdict.countBreaks(HardRule.PLACE)).isEqualTo(1);
        assertThat(verdict.countBreaks(HardRule.MENTOR)).isEqualTo(1);
        // medium: 120 for unplaced, 34 for hours and 120 for the agreement less; soft: 2,400 less, his way 4 × 2 × 3
        // and the trip of Tess 2 × 5 × 20 more
        assertThat(verdict.cost()).isEqualTo(new Cost(2, 351 - 120 - 34 - 120, 8887 - 2400 + 24 + 200));
        assertThat(verdict.cost()).isGreaterThan(new Cost(0, 351, 8887));
    }

    @Test
    void theBreaksNameWhatAMessageNeeds() {
        Verdict verdict =
                judge(sevenWeeks(), plan -> byHand(plan).place("chris", "P1", "bakery", "mies", TUESDAY, FRIDAY));

        assertThat(verdict.breaks())
                .extracting(Break::facts)
                .containsExactly(
                        new BreakFacts.Crowd(
                                new BreakFacts.Slot("bakery", "", TUESDAY), LocalDate.of(2026, 8, 31), 2, 1),
                        new BreakFacts.Crowd(
                                new BreakFacts.Slot("bakery", "mies", TUESDAY), LocalDate.of(2026, 8, 31), 2, 1));
    }
}
