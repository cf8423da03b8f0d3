package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.HardRule;
import org.junit.jupiter.api.Test;

/**
 * The hard rules that look at one placement alone: broken, exactly at the limit, kept. Anna is at the bakery on Monday and Tuesday in P2,
 * from 1 February to 16 July 2027.
 */
class PlacementRulesTest {

    private static Verdict inP2(TinyDataset tiny, DayOfWeek... days) {
        return judge(tiny, plan -> plan.place("anna", "P2", "bakery", "mies", days));
    }

    private static void assertKept(TinyDataset tiny) {
        assertThat(inP2(tiny, MONDAY, TUESDAY).breaks()).isEmpty();
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

    // days

    @Test
    void theNumberOfDaysHasToBeOneThatTheRequestAllows() {
        TinyDataset twoOrThree = anna(anna -> anna.request("P2", 2, 3));

        assertThat(inP2(twoOrThree).countBreaks(HardRule.DAYS)).as("no days").isEqualTo(1);
        assertThat(inP2(twoOrThree, MONDAY).countBreaks(HardRule.DAYS)).isEqualTo(1);
        assertThat(inP2(twoOrThree, MONDAY, TUESDAY).breaks()).isEmpty();
        assertThat(inP2(twoOrThree, MONDAY, TUESDAY, FRIDAY).breaks()).isEmpty();
        assertThat(inP2(twoOrThree, MONDAY, TUESDAY, THURSDAY, FRIDAY).countBreaks(HardRule.DAYS))
                .isEqualTo(1);
    }

    @Test
    void noStageOnADayInSchool() {
        assertBroken(HardRule.DAYS, anna(anna -> anna.schoolDays(TUESDAY)));
        assertKept(anna(anna -> anna.schoolDays(WEDNESDAY, THURSDAY, FRIDAY)));
    }

    @Test
    void noStageOnADayWithoutTheMentor() {
        assertBroken(HardRule.DAYS, bakery(b -> b.mentor("mies", Weekdays.of(MONDAY, WEDNESDAY), 1)));
        assertKept(bakery(b -> b.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1)));
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

    // accreditation

    private static TinyDataset accredited(Profile profile, String from, String until) {
        return bakery(b -> b.withoutAccreditations().accredited(profile, from, until));
    }

    @Test
    void theRecognitionHoldsFromTheFirstToTheLastDay() {
        assertKept(accredited(Profile.HBR, "2027-02-01", "2027-07-16"));
        assertBroken(HardRule.ACCREDITATION, accredited(Profile.HBR, "2027-02-02", "2027-07-16"));
        assertBroken(HardRule.ACCREDITATION, accredited(Profile.HBR, "2027-02-01", "2027-07-15"));
    }

    @Test
    void theRecognitionIsOfTheStudentsProfile() {
        assertBroken(HardRule.ACCREDITATION, accredited(Profile.GROEN, "2020-01-01", "2030-12-31"));
        assertBroken(HardRule.ACCREDITATION, bakery(TinyCompany::withoutAccreditations));
    }

    @Test
    void twoRecognitionsTogetherDoNotCoverAPlacement() {
        assertBroken(
                HardRule.ACCREDITATION,
                accredited(Profile.HBR, "2026-01-01", "2027-03-31")
                        .company("bakery", b -> b.accredited(Profile.HBR, "2027-04-01", "2030-12-31")));
    }

    @Test
    void theStudentsOwnLastDayIsTheOneToCover() {
        assertKept(accredited(Profile.HBR, "2020-01-01", "2027-05-13")
                .student("anna", anna -> anna.stageUntil("2027-05-13")));
        assertBroken(
                HardRule.ACCREDITATION,
                accredited(Profile.HBR, "2020-01-01", "2027-05-12")
                        .student("anna", anna -> anna.stageUntil("2027-05-13")));
    }

    // week

    @Test
    void from16StageAndSchoolTogetherAreAtMost40Hours() {
        // 2 × 480 + 3 × 480 = 2,400
        assertKept(TinyDataset.create().school("school", school -> school.schoolMinutes(480)));
        assertBroken(
                HardRule.WEEK,
                TinyDataset.create()
                        .school("school", school -> school.schoolMinutes(new PerWeekday(0, 0, 481, 480, 480))));
    }

    @Test
    void under16StageAndSchoolTogetherAreAtMost35Hours() {
        TinyDataset young = anna(anna -> anna.born("2011-02-02"));

        // 2 × 420 + 3 × 420 = 2,100
        assertKept(young);
        assertBroken(
                HardRule.WEEK,
                young.school("school", school -> school.schoolMinutes(new PerWeekday(0, 0, 420, 420, 421))));
    }

    @Test
    void theAgeOnTheFirstDayDecidesTheWholePlacement() {
        // 2 × 480 + 3 × 420 = 2,220, or 2 × 420 + 3 × 421 = 2,103
        assertKept(anna(anna -> anna.born("2011-02-01")));
        assertBroken(
                HardRule.WEEK,
                anna(anna -> anna.born("2011-02-02")).school("school", school -> school.schoolMinutes(421)));
    }

    @Test
    void schoolOnTheStageDaysDoesNotCount() {
        assertKept(TinyDataset.create()
                .school("school", school -> school.schoolMinutes(new PerWeekday(900, 900, 480, 480, 480))));
    }

    @Test
    void aShorterStageDayMakesRoomForSchool() {
        // 2 × 400 + 3 × 520 = 2,360; with days of 480 minutes 2,520
        TinyDataset much = TinyDataset.create().school("school", school -> school.schoolMinutes(520));

        assertBroken(HardRule.WEEK, much);
        assertKept(much.student("anna", anna -> anna.minutesPerDay(400)));
    }

    // times

    private static TinyDataset youngAt(String from, String to) {
        return anna(anna -> anna.born("2011-02-02")).company("bakery", b -> b.workTimes(from, to));
    }

    private static TinyDataset oldAt(String from, String to) {
        return bakery(b -> b.workTimes(from, to));
    }

    @Test
    void under16TheDayFitsBetween7And19() {
        // the day length is 420 minutes
        assertKept(youngAt("05:00", "14:00"));
        assertBroken(HardRule.TIMES, youngAt("05:00", "13:59"));
        assertKept(youngAt("12:00", "23:00"));
        assertBroken(HardRule.TIMES, youngAt("12:01", "23:00"));
        assertKept(youngAt("08:00", "15:00"));
        assertBroken(HardRule.TIMES, youngAt("08:00", "14:59"));
    }

    @Test
    void from16TheDayFitsBetween6And23() {
        // the day length is 480 minutes
        assertKept(oldAt("04:00", "14:00"));
        assertBroken(HardRule.TIMES, oldAt("04:00", "13:59"));
        assertKept(oldAt("15:00", "23:59"));
        assertBroken(HardRule.TIMES, oldAt("15:01", "23:59"));
        assertKept(oldAt("09:00", "17:00"));
        assertBroken(HardRule.TIMES, oldAt("09:00", "16:59"));
    }

    @Test
    void aNightShopHasNoTimeAtAll() {
        assertBroken(HardRule.TIMES, oldAt("00:00", "05:00"));
        assertBroken(HardRule.TIMES, youngAt("19:30", "23:30"));
    }

    // age

    @Test
    void noStageUnder14OnTheFirstDay() {
        TinyDataset fourteen = anna(anna -> anna.born("2013-02-01"));

        assertKept(fourteen);
        assertBroken(HardRule.AGE, anna(anna -> anna.born("2013-02-02")));
        assertKept(anna(anna -> anna.born("2013-02-02").stageFrom("2027-02-02")));
    }

    @Test
    void theCompanyMayAskForMoreYearsButNotForLess() {
        Consumer<TinyCompany> from16 = b -> b.minimumAge(16);

        assertKept(anna(anna -> anna.born("2011-02-01")).company("bakery", from16));
        assertBroken(HardRule.AGE, anna(anna -> anna.born("2011-02-02")).company("bakery", from16));
        assertBroken(HardRule.AGE, anna(anna -> anna.born("2013-02-02")).company("bakery", b -> b.minimumAge(12)));
    }

    @Test
    void someoneBornOn29FebruaryHasTheBirthdayOn1March() {
        TinyDataset leapling = anna(anna -> anna.born("2012-02-29")).company("bakery", b -> b.minimumAge(15));

        assertBroken(HardRule.AGE, leapling.student("anna", anna -> anna.stageFrom("2027-02-28")));
        assertKept(leapling.student("anna", anna -> anna.stageFrom("2027-03-01")));
    }

    // travel

    @Test
    void theWayIsNotLongerThanTheStudentsLongest() {
        assertKept(TinyDataset.create().travelTime("anna", "bakery", 45));
        assertBroken(HardRule.TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 46));
    }

    @Test
    void theEstimateIsJudgedLikeAMeasuredTime() {
        // 11.12 km by bike: 61 minutes
        TinyDataset far = bakery(b -> b.at(52.19, 5.12));

        assertKept(far.student("anna", anna -> anna.travel(61)));
        assertBroken(HardRule.TRAVEL, far.student("anna", anna -> anna.travel(60)));
    }

    // excluded

    @Test
    void theStudentMayExcludeACompany() {
        assertBroken(HardRule.EXCLUDED, anna(anna -> anna.exclusions("smithy", "bakery")));
        assertKept(anna(anna -> anna.exclusions("smithy")));
    }

    @Test
    void theCompanyMayTakePupilsOfSomeSchoolsOnly() {
        assertBroken(HardRule.EXCLUDED, bakery(b -> b.onlySchools("elsewhere")));
        assertKept(bakery(b -> b.onlySchools("elsewhere", "school")));
    }

    // unavailable

    @Test
    void aCompanyThatDropsOutOnTheLastDayIsUnavailableAndOnTheNextDayNot() {
        assertBroken(HardRule.UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-01-01")));
        assertBroken(HardRule.UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-07-16")));
        assertKept(bakery(b -> b.unavailableFrom("2027-07-17")));
    }

    @Test
    void aStudentWhoLeavesEarlierMayStayUntilTheDropOut() {
        assertKept(bakery(b -> b.unavailableFrom("2027-05-14")).student("anna", anna -> anna.stageUntil("2027-05-13")));
    }

    @Test
    void aMentorWhoIsThereOnTheLastDayIsAvailableAndOneWhoLeavesTheDayBeforeIsNot() {
        assertBroken(HardRule.UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2026-01-01")));
        assertBroken(HardRule.UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2027-07-15")));
        assertKept(bakery(b -> b.mentorUntil("mies", "2027-07-16")));
    }

    @Test
    void aStudentWhoLeavesEarlierMayStayWithAMentorWhoLeaves() {
        assertKept(bakery(b -> b.mentorUntil("mies", "2027-05-13"))
                .student("anna", anna -> anna.stageUntil("2027-05-13")));
        assertBroken(
                HardRule.UNAVAILABLE,
                bakery(b -> b.mentorUntil("mies", "2027-05-12"))
                        .student("anna", anna -> anna.stageUntil("2027-05-13")));
    }

    @Test
    void aMentorWhoLeavesIsNoReasonNotToGoToAnother() {
        assertKept(bakery(b -> b.mentor("kees", Weekdays.ALL, 1).mentorUntil("kees", "2027-01-01")));
    }

    @Test
    void aCompanyAndAMentorThatAreBothGoneAreOneBreak() {
        assertBroken(
                HardRule.UNAVAILABLE,
                bakery(b -> b.unavailableFrom("2027-03-01").mentorUntil("mies", "2027-02-01")));
    }

    @Test
    void aBreakOfAMentorWhoLeavesNamesTheMentor() {
        assertThat(firstFacts(bakery(b -> b.mentorUntil("mies", "2027-07-15"))))
                .containsExactly("anna", "P2", "bakery", "2027-07-15", "2027-07-16", "mies");
    }

    /** Everything that these eight rules forbid at once. */
    private static TinyDataset allWrong() {
        return TinyDataset.create()
                .school("school", school -> school.schoolMinutes(2000))
                .student(
                        "anna", anna -> anna.born("2013-02-02").request("P2", 3).exclusions("bakery"))
                .company(
                        "bakery",
                        b -> b.withoutAccreditations()
                                .workTimes("00:00", "05:00")
                                .unavailableFrom("2027-02-01"))
                .travelTime("anna", "bakery", 46);
    }

    @Test
    void eachRuleOfAPlacementIsBrokenByItself() {
        assertThat(inP2(allWrong(), MONDAY, TUESDAY).breaks())
                .extracting(Break::rule)
                .containsExactly(
                        HardRule.DAYS,
                        HardRule.ACCREDITATION,
                        HardRule.WEEK,
                        HardRule.TIMES,
                        HardRule.AGE,
                        HardRule.TRAVEL,
                        HardRule.EXCLUDED,
                        HardRule.UNAVAILABLE);
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

    @Test
    void aPinnedPlacementThatIsKeptBreaksNoneOfThem() {
        assertKept(allWrong().pinned("anna", "P2", "bakery", "mies", TUESDAY, MONDAY));
    }

    @Test
    void aBaselinePlacementThatIsNotPinnedIsJudgedLikeAnyOther() {
        assertThat(inP2(allWrong().baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY), MONDAY, TUESDAY)
                        .cost()
                        .hard())
                .isEqualTo(8);
    }

    @Test
    void aPinnedPlacementThatIsChangedIsJudgedAndBreaksPinnedToo() {
        assertThat(inP2(allWrong().pinned("anna", "P2", "bakery", "mies", MONDAY, FRIDAY), MONDAY, TUESDAY)
                        .cost()
                        .hard())
                .isEqualTo(9);
    }

    @Test
    void historyIsNotJudgedEvenWhenThePlanHasItWrong() {
        TinyDataset past = allWrong().asOf("2027-07-19");

        assertKept(past.baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
        assertThat(inP2(past, TUESDAY, FRIDAY).breaks())
                .as("other days than it was: not kept as it is, but not judged")
                .extracting(Break::rule)
                .containsExactly(HardRule.PINNED);
    }
}
