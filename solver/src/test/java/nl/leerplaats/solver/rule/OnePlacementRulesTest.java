package nl.leerplaats.solver.rule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyStudent;
import nl.leerplaats.data.model.PerWeekday;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.plan.Cost;
import org.junit.jupiter.api.Test;

/**
 * The hard rules that look at one placement alone: broken, exactly at the limit, kept. Anna is at the bakery on Monday and Tuesday in P2,
 * from 1 February to 16 July 2027.
 */
class OnePlacementRulesTest {

    private static final Tried DAYS = Tried.of(HardConstraints::days);
    private static final Tried ACCREDITATION = Tried.of(HardConstraints::accreditation);
    private static final Tried WEEK = Tried.of(HardConstraints::week);
    private static final Tried TIMES = Tried.of(HardConstraints::times);
    private static final Tried AGE = Tried.of(HardConstraints::age);
    private static final Tried TRAVEL = Tried.of(HardConstraints::travel);
    private static final Tried EXCLUDED = Tried.of(HardConstraints::excluded);
    private static final Tried UNAVAILABLE = Tried.of(HardConstraints::unavailable);

    private static final List<Tried> ALL =
            List.of(DAYS, ACCREDITATION, WEEK, TIMES, AGE, TRAVEL, EXCLUDED, UNAVAILABLE);

    private static void assertOn(Tried rule, int breaks, TinyDataset tiny, DayOfWeek... days) {
        rule.counts(breaks, tiny, plan -> plan.place("anna", "P2", "bakery", "mies", days));
    }

    private static void assertBroken(Tried rule, TinyDataset tiny) {
        assertOn(rule, 1, tiny, MONDAY, TUESDAY);
    }

    private static void assertKept(Tried rule, TinyDataset tiny) {
        assertOn(rule, 0, tiny, MONDAY, TUESDAY);
    }

    private static TinyDataset anna(Consumer<TinyStudent> edit) {
        return TinyDataset.create().student("anna", edit);
    }

    private static TinyDataset bakery(Consumer<TinyCompany> edit) {
        return TinyDataset.create().company("bakery", edit);
    }

    // days

    @Test
    void theNumberOfDaysIsOneThatTheRequestAllows() {
        TinyDataset twoOrThree = anna(anna -> anna.request("P2", 2, 3));

        assertOn(DAYS, 1, twoOrThree);
        assertOn(DAYS, 1, twoOrThree, FRIDAY);
        assertOn(DAYS, 0, twoOrThree, MONDAY, FRIDAY);
        assertOn(DAYS, 0, twoOrThree, MONDAY, WEDNESDAY, FRIDAY);
        assertOn(DAYS, 1, twoOrThree, MONDAY, TUESDAY, WEDNESDAY, FRIDAY);
        assertOn(DAYS, 1, twoOrThree, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    }

    @Test
    void theAllowedNumbersNeedNotBeNeighbours() {
        TinyDataset oneOrThree = anna(anna -> anna.request("P2", 3, 1));

        assertOn(DAYS, 0, oneOrThree, MONDAY);
        assertOn(DAYS, 1, oneOrThree, MONDAY, TUESDAY);
        assertOn(DAYS, 0, oneOrThree, MONDAY, TUESDAY, FRIDAY);
    }

    @Test
    void noStageOnADayInSchool() {
        assertBroken(DAYS, anna(anna -> anna.schoolDays(MONDAY)));
        assertKept(DAYS, anna(anna -> anna.schoolDays(WEDNESDAY, THURSDAY, FRIDAY)));
    }

    @Test
    void noStageOnADayWithoutTheMentor() {
        assertBroken(DAYS, bakery(b -> b.mentor("mies", Weekdays.of(TUESDAY, FRIDAY), 1)));
        assertKept(DAYS, bakery(b -> b.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1)));
    }

    @Test
    void daysWrongInEveryWayAreOneBreak() {
        assertBroken(
                DAYS,
                anna(anna -> anna.request("P2", 1).schoolDays(TUESDAY))
                        .company("bakery", b -> b.mentor("mies", Weekdays.NONE, 1)));
    }

    // accreditation

    private static TinyDataset accredited(Profile profile, String from, String until) {
        return bakery(b -> b.withoutAccreditations().accredited(profile, from, until));
    }

    @Test
    void theRecognitionHoldsFromTheFirstToTheLastDay() {
        assertKept(ACCREDITATION, accredited(Profile.HBR, "2027-02-01", "2027-07-16"));
        assertBroken(ACCREDITATION, accredited(Profile.HBR, "2027-02-02", "2027-07-16"));
        assertBroken(ACCREDITATION, accredited(Profile.HBR, "2027-02-01", "2027-07-15"));
    }

    @Test
    void theRecognitionIsForTheProfileOfTheStudent() {
        assertKept(ACCREDITATION, TinyDataset.create());
        assertBroken(ACCREDITATION, anna(anna -> anna.profile(Profile.ZW)));
        assertBroken(ACCREDITATION, bakery(TinyCompany::withoutAccreditations));
    }

    @Test
    void aSingleRecognitionCoversThePlacement() {
        TinyDataset halves = accredited(Profile.HBR, "2026-01-01", "2027-03-31")
                .company("bakery", b -> b.accredited(Profile.HBR, "2027-04-01", "2030-12-31"));

        assertBroken(ACCREDITATION, halves);
        assertKept(ACCREDITATION, halves.student("anna", anna -> anna.stageUntil("2027-03-31")));
        assertKept(ACCREDITATION, halves.company("bakery", b -> b.accredited(Profile.HBR, "2027-02-01", "2027-07-16")));
    }

    // week

    @Test
    void from16StageAndSchoolTogetherAreAtMost40Hours() {
        // 2 × 480 + 3 × 480 = 2,400
        assertKept(WEEK, TinyDataset.create().school("school", school -> school.schoolMinutes(480)));
        assertBroken(
                WEEK,
                TinyDataset.create()
                        .school("school", school -> school.schoolMinutes(new PerWeekday(0, 0, 480, 481, 480))));
    }

    @Test
    void under16StageAndSchoolTogetherAreAtMost35Hours() {
        // 2 × 420 + 3 × 420 = 2,100; born a day earlier 2 × 480 + 3 × 420 = 2,220 of 2,400
        TinyDataset young = anna(anna -> anna.born("2011-02-02"));
        PerWeekday aMinuteMore = new PerWeekday(0, 0, 421, 420, 420);

        assertKept(WEEK, young);
        assertBroken(WEEK, young.school("school", school -> school.schoolMinutes(aMinuteMore)));
        assertKept(WEEK, young.student("anna", anna -> anna.born("2011-02-01")));
    }

    @Test
    void schoolOnTheStageDaysDoesNotCount() {
        assertKept(
                WEEK,
                TinyDataset.create()
                        .school("school", school -> school.schoolMinutes(new PerWeekday(999, 999, 480, 480, 480))));
    }

    @Test
    void aShorterDayAtTheCompanyOrInTheRequestMakesRoom() {
        // 2 × 420 + 3 × 520 = 2,400
        TinyDataset much = TinyDataset.create().school("school", school -> school.schoolMinutes(520));

        assertBroken(WEEK, much);
        assertKept(WEEK, much.student("anna", anna -> anna.minutesPerDay(420)));
        assertBroken(WEEK, much.student("anna", anna -> anna.minutesPerDay(421)));
        assertKept(WEEK, much.company("bakery", b -> b.minutesPerDay(420)));
    }

    // times

    private static TinyDataset at(String born, String from, String to) {
        return anna(anna -> anna.born(born)).company("bakery", b -> b.workTimes(from, to));
    }

    @Test
    void under16TheDayFitsBetween7And19() {
        String young = "2011-02-02";

        assertKept(TIMES, at(young, "06:00", "14:00"));
        assertBroken(TIMES, at(young, "06:00", "13:59"));
        assertKept(TIMES, at(young, "12:00", "22:00"));
        assertBroken(TIMES, at(young, "12:01", "22:00"));
    }

    @Test
    void from16TheDayFitsBetween6And23() {
        String old = "2011-02-01";

        assertKept(TIMES, at(old, "05:00", "14:00"));
        assertBroken(TIMES, at(old, "05:00", "13:59"));
        assertKept(TIMES, at(old, "15:00", "23:59"));
        assertBroken(TIMES, at(old, "15:01", "23:59"));
    }

    @Test
    void withoutWorkTimesEveryDayFitsAndAtNightNone() {
        assertKept(TIMES, TinyDataset.create());
        assertBroken(TIMES, at("2010-01-01", "00:00", "05:59"));
    }

    // age

    @Test
    void noStageUnder14OnTheFirstDay() {
        assertKept(AGE, anna(anna -> anna.born("2013-02-01")));
        assertBroken(AGE, anna(anna -> anna.born("2013-02-02")));
        assertKept(AGE, anna(anna -> anna.born("2013-02-02").stageFrom("2027-02-02")));
    }

    @Test
    void theCompanyMayAskForMoreYearsAndNotForLess() {
        TinyDataset from16 = bakery(b -> b.minimumAge(16));

        assertKept(AGE, from16.student("anna", anna -> anna.born("2011-02-01")));
        assertBroken(AGE, from16.student("anna", anna -> anna.born("2011-02-02")));
        assertBroken(AGE, anna(anna -> anna.born("2013-02-02")).company("bakery", b -> b.minimumAge(10)));
    }

    @Test
    void theBirthdayOf29FebruaryIsOn1MarchInOtherYears() {
        TinyDataset leapling = anna(anna -> anna.born("2012-02-29")).company("bakery", b -> b.minimumAge(15));

        assertBroken(AGE, leapling.student("anna", anna -> anna.stageFrom("2027-02-28")));
        assertKept(AGE, leapling.student("anna", anna -> anna.stageFrom("2027-03-01")));
    }

    // travel

    @Test
    void theWayIsNotLongerThanTheLongestOfTheStudent() {
        assertKept(TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 45));
        assertBroken(TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 46));
    }

    @Test
    void anEstimatedWayIsJudgedToo() {
        // 11.12 km by bike: 61 minutes
        TinyDataset far = bakery(b -> b.at(52.19, 5.12));

        assertKept(TRAVEL, far.student("anna", anna -> anna.travel(61)));
        assertBroken(TRAVEL, far.student("anna", anna -> anna.travel(60)));
    }

    // excluded

    @Test
    void theStudentMayExcludeTheCompany() {
        assertBroken(EXCLUDED, anna(anna -> anna.exclusions("smithy", "bakery")));
        assertKept(EXCLUDED, anna(anna -> anna.exclusions("smithy")));
    }

    @Test
    void theCompanyMayTakePupilsOfSomeSchoolsOnly() {
        assertBroken(EXCLUDED, bakery(b -> b.onlySchools("elsewhere")));
        assertKept(EXCLUDED, bakery(b -> b.onlySchools("elsewhere", "school")));
    }

    // unavailable

    @Test
    void theCompanyIsThereUntilTheLastDay() {
        assertBroken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2026-01-01")));
        assertBroken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-07-16")));
        assertKept(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-07-17")));
        assertKept(
                UNAVAILABLE,
                bakery(b -> b.unavailableFrom("2027-06-12")).student("anna", anna -> anna.stageUntil("2027-06-11")));
    }

    @Test
    void theMentorIsThereOnTheLastDay() {
        assertBroken(UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2026-01-01")));
        assertBroken(UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2027-07-15")));
        assertKept(UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2027-07-16")));
        assertKept(
                UNAVAILABLE,
                bakery(b -> b.mentorUntil("mies", "2027-06-11"))
                        .student("anna", anna -> anna.stageUntil("2027-06-11")));
        assertKept(UNAVAILABLE, bakery(b -> b.mentor("kees", Weekdays.ALL, 1).mentorUntil("kees", "2027-01-01")));
    }

    @Test
    void aCompanyAndAMentorThatAreBothGoneAreOneBreak() {
        assertBroken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-03-01").mentorUntil("mies", "2027-02-01")));
    }

    // all of them

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
    void whereAllAreWrongEachIsBrokenOnce() {
        ALL.forEach(rule -> assertBroken(rule, allWrong()));
    }

    @Test
    void aStudentWithoutPlacementBreaksNone() {
        ALL.forEach(rule -> rule.counts(0, allWrong(), plan -> plan));
    }

    @Test
    void eachPlacementCountsByItself() {
        TinyDataset two =
                allWrong().student("anna", anna -> anna.request("P1", 1)).student("bram", bram -> {});

        DAYS.counts(
                3,
                two.student("bram", bram -> bram.schoolDays(FRIDAY)),
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, FRIDAY)
                        .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aPinnedPlacementThatIsKeptBreaksNone() {
        TinyDataset pinned = allWrong().pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        ALL.forEach(rule -> assertKept(rule, pinned));
        Tried.assertCost(
                // P1 of 19 weeks is not placed; P2 is: 22 weeks of 2 days, 46 minutes of which 16 are long, a day too
                // few
                new Cost(0, 19 * 15, 22 * 2 * 46 + 2 * 22 * 2 * 16 + 30 * 22),
                pinned,
                plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    @Test
    void aPinnedPlacementThatIsChangedAndALooseBaselineAreJudgedLikeAnyOther() {
        TinyDataset changed = allWrong().pinned("anna", "P2", "bakery", "mies", MONDAY, FRIDAY);
        TinyDataset loose = allWrong().baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        ALL.forEach(rule -> assertBroken(rule, changed));
        ALL.forEach(rule -> assertBroken(rule, loose));
    }

    @Test
    void historyBreaksNone() {
        TinyDataset past = allWrong().asOf("2027-07-19").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

        ALL.forEach(rule -> assertKept(rule, past));
        ALL.forEach(rule -> assertOn(rule, 0, past, WEDNESDAY, THURSDAY));
    }
}
