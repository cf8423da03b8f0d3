package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.plan.HardRule.ACCREDITATION;
import static nl.leerplaats.data.plan.HardRule.AGE;
import static nl.leerplaats.data.plan.HardRule.DAYS;
import static nl.leerplaats.data.plan.HardRule.EXCLUDED;
import static nl.leerplaats.data.plan.HardRule.PINNED;
import static nl.leerplaats.data.plan.HardRule.TIMES;
import static nl.leerplaats.data.plan.HardRule.TRAVEL;
import static nl.leerplaats.data.plan.HardRule.UNAVAILABLE;
import static nl.leerplaats.data.plan.HardRule.WEEK;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyCompany;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;

/**
 * The hard rules that look at one placement alone. Anna is at the bakery on Monday and Tuesday in P2, from 1 February to 16 July 2027.
 */
final class OnePlacementCases extends RuleTable {

    /** The rules that look at one placement that names what exists, whatever the rest of the plan is. */
    private static final Set<HardRule> OF_ONE_PLACEMENT =
            EnumSet.of(DAYS, ACCREDITATION, WEEK, TIMES, AGE, TRAVEL, EXCLUDED, UNAVAILABLE);

    @Override
    void fill() {
        days();
        accreditation();
        week();
        times();
        age();
        travel();
        excluded();
        unavailable();
        together();
        pinnedAndHistory();
    }

    private static UnaryOperator<TinyPlan> inP2(DayOfWeek... days) {
        return plan -> plan.place("anna", "P2", "bakery", "mies", days);
    }

    private void broken(HardRule rule, TinyDataset tiny) {
        breaksOnly(rule, 1, tiny, inP2(MONDAY, TUESDAY));
    }

    private void kept(TinyDataset tiny) {
        breaksOnly(Map.of(), tiny, inP2(MONDAY, TUESDAY));
    }

    private static TinyDataset bakery(Consumer<TinyCompany> edit) {
        return TinyDataset.create().company("bakery", edit);
    }

    private void days() {
        about("the number of days is one that the request allows");
        TinyDataset twoOrThree = anna(anna -> anna.request("P2", 2, 3));
        breaksOnly(DAYS, 1, twoOrThree, inP2());
        breaksOnly(DAYS, 1, twoOrThree, inP2(MONDAY));
        breaksOnly(DAYS, 1, twoOrThree, inP2(FRIDAY));
        breaksOnly(DAYS, 0, twoOrThree, inP2(MONDAY, TUESDAY));
        breaksOnly(DAYS, 0, twoOrThree, inP2(MONDAY, FRIDAY));
        breaksOnly(DAYS, 0, twoOrThree, inP2(MONDAY, TUESDAY, FRIDAY));
        breaksOnly(DAYS, 0, twoOrThree, inP2(MONDAY, WEDNESDAY, FRIDAY));
        breaks(DAYS, 1, twoOrThree, inP2(MONDAY, TUESDAY, THURSDAY, FRIDAY));
        breaks(DAYS, 1, twoOrThree, inP2(MONDAY, TUESDAY, WEDNESDAY, FRIDAY));
        breaks(DAYS, 1, twoOrThree, inP2(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));

        about("the allowed numbers of days need not be neighbours");
        TinyDataset oneOrThree = anna(anna -> anna.request("P2", 3, 1));
        breaksOnly(DAYS, 0, oneOrThree, inP2(MONDAY));
        breaksOnly(DAYS, 1, oneOrThree, inP2(MONDAY, TUESDAY));
        breaksOnly(DAYS, 0, oneOrThree, inP2(MONDAY, TUESDAY, FRIDAY));

        about("no stage on a day in school");
        broken(DAYS, anna(anna -> anna.schoolDays(MONDAY)));
        broken(DAYS, anna(anna -> anna.schoolDays(TUESDAY)));
        kept(anna(anna -> anna.schoolDays(WEDNESDAY, THURSDAY, FRIDAY)));

        about("no stage on a day without the mentor");
        broken(DAYS, bakery(b -> b.mentor("mies", Weekdays.of(MONDAY, WEDNESDAY), 1)));
        broken(DAYS, bakery(b -> b.mentor("mies", Weekdays.of(TUESDAY, FRIDAY), 1)));
        kept(bakery(b -> b.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1)));

        about("days wrong in every way are one break");
        broken(
                DAYS,
                anna(anna -> anna.request("P2", 3).schoolDays(MONDAY))
                        .company("bakery", b -> b.mentor("mies", Weekdays.of(FRIDAY), 1)));
        broken(
                DAYS,
                anna(anna -> anna.request("P2", 1).schoolDays(TUESDAY))
                        .company("bakery", b -> b.mentor("mies", Weekdays.NONE, 1)));
    }

    private static TinyDataset accredited(Profile profile, String from, String until) {
        return bakery(b -> b.withoutAccreditations().accredited(profile, from, until));
    }

    private void accreditation() {
        about("the recognition holds from the first to the last day");
        kept(accredited(Profile.HBR, "2027-02-01", "2027-07-16"));
        broken(ACCREDITATION, accredited(Profile.HBR, "2027-02-02", "2027-07-16"));
        broken(ACCREDITATION, accredited(Profile.HBR, "2027-02-01", "2027-07-15"));

        about("the recognition is for the profile of the student");
        kept(TinyDataset.create());
        broken(ACCREDITATION, accredited(Profile.GROEN, "2020-01-01", "2030-12-31"));
        broken(ACCREDITATION, anna(anna -> anna.profile(Profile.ZW)));
        broken(ACCREDITATION, bakery(TinyCompany::withoutAccreditations));

        about("a single recognition covers the placement");
        TinyDataset halves = accredited(Profile.HBR, "2026-01-01", "2027-03-31")
                .company("bakery", b -> b.accredited(Profile.HBR, "2027-04-01", "2030-12-31"));
        broken(ACCREDITATION, halves);
        kept(halves.student("anna", anna -> anna.stageUntil("2027-03-31")));
        kept(halves.company("bakery", b -> b.accredited(Profile.HBR, "2027-02-01", "2027-07-16")));

        about("the last day to cover is that of the student");
        kept(accredited(Profile.HBR, "2020-01-01", "2027-05-13")
                .student("anna", anna -> anna.stageUntil("2027-05-13")));
        broken(
                ACCREDITATION,
                accredited(Profile.HBR, "2020-01-01", "2027-05-12")
                        .student("anna", anna -> anna.stageUntil("2027-05-13")));
    }

    private static TinyDataset school(int... minutes) {
        return TinyDataset.create()
                .school(
                        "school",
                        school -> school.schoolMinutes(
                                new PerWeekday(minutes[0], minutes[1], minutes[2], minutes[3], minutes[4])));
    }

    private void week() {
        about("from 16 stage and school together are at most 40 hours");
        // 2 × 480 + 3 × 480 = 2,400
        kept(TinyDataset.create().school("school", school -> school.schoolMinutes(480)));
        broken(WEEK, school(0, 0, 481, 480, 480));
        broken(WEEK, school(0, 0, 480, 481, 480));

        about("under 16 stage and school together are at most 35 hours");
        // 2 × 420 + 3 × 420 = 2,100; born a day earlier 2 × 480 + 3 × 420 = 2,220 of 2,400, or with 421 2,223
        TinyDataset young = anna(anna -> anna.born("2011-02-02"));
        kept(young);
        broken(WEEK, young.school("school", school -> school.schoolMinutes(new PerWeekday(0, 0, 420, 420, 421))));
        broken(WEEK, young.school("school", school -> school.schoolMinutes(new PerWeekday(0, 0, 421, 420, 420))));
        kept(young.student("anna", anna -> anna.born("2011-02-01")));

        about("the age on the first day decides the whole placement");
        // 2 × 480 + 3 × 420 = 2,220, or 2 × 420 + 3 × 421 = 2,103
        kept(anna(anna -> anna.born("2011-02-01")));
        broken(WEEK, anna(anna -> anna.born("2011-02-02")).school("school", school -> school.schoolMinutes(421)));

        about("school on the stage days does not count");
        kept(school(900, 900, 480, 480, 480));
        kept(school(999, 999, 480, 480, 480));

        about("a shorter stage day makes room for school");
        // 2 × 420 + 3 × 520 = 2,400; with days of 480 minutes 2,520, with days of 400 minutes 2,360
        TinyDataset much = TinyDataset.create().school("school", school -> school.schoolMinutes(520));
        broken(WEEK, much);
        kept(much.student("anna", anna -> anna.minutesPerDay(400)));
        kept(much.student("anna", anna -> anna.minutesPerDay(420)));
        broken(WEEK, much.student("anna", anna -> anna.minutesPerDay(421)));
        kept(much.company("bakery", b -> b.minutesPerDay(420)));
    }

    private static TinyDataset youngAt(String from, String to) {
        return anna(anna -> anna.born("2011-02-02")).company("bakery", b -> b.workTimes(from, to));
    }

    private static TinyDataset oldAt(String from, String to) {
        return anna(anna -> anna.born("2011-02-01")).company("bakery", b -> b.workTimes(from, to));
    }

    private void times() {
        about("under 16 the day of 420 minutes fits between 7 and 19");
        kept(youngAt("05:00", "14:00"));
        broken(TIMES, youngAt("05:00", "13:59"));
        kept(youngAt("06:00", "14:00"));
        broken(TIMES, youngAt("06:00", "13:59"));
        kept(youngAt("12:00", "22:00"));
        broken(TIMES, youngAt("12:01", "22:00"));
        kept(youngAt("12:00", "23:00"));
        broken(TIMES, youngAt("12:01", "23:00"));
        kept(youngAt("08:00", "15:00"));
        broken(TIMES, youngAt("08:00", "14:59"));

        about("from 16 the day of 480 minutes fits between 6 and 23");
        kept(oldAt("04:00", "14:00"));
        broken(TIMES, oldAt("04:00", "13:59"));
        kept(oldAt("05:00", "14:00"));
        broken(TIMES, oldAt("05:00", "13:59"));
        kept(oldAt("15:00", "23:59"));
        broken(TIMES, oldAt("15:01", "23:59"));
        kept(oldAt("09:00", "17:00"));
        broken(TIMES, oldAt("09:00", "16:59"));

        about("without work times every day fits, and at night none");
        kept(TinyDataset.create());
        broken(TIMES, oldAt("00:00", "05:00"));
        broken(TIMES, oldAt("00:00", "05:59"));
        broken(TIMES, youngAt("19:30", "23:30"));
    }

    private void age() {
        about("no stage under 14 on the first day");
        kept(anna(anna -> anna.born("2013-02-01")));
        broken(AGE, anna(anna -> anna.born("2013-02-02")));
        kept(anna(anna -> anna.born("2013-02-02").stageFrom("2027-02-02")));

        about("the company may ask for more years and not for less");
        TinyDataset from16 = bakery(b -> b.minimumAge(16));
        kept(from16.student("anna", anna -> anna.born("2011-02-01")));
        broken(AGE, from16.student("anna", anna -> anna.born("2011-02-02")));
        broken(AGE, anna(anna -> anna.born("2013-02-02")).company("bakery", b -> b.minimumAge(10)));
        broken(AGE, anna(anna -> anna.born("2013-02-02")).company("bakery", b -> b.minimumAge(12)));

        about("someone born on 29 February has the birthday on 1 March in other years");
        TinyDataset leapling = anna(anna -> anna.born("2012-02-29")).company("bakery", b -> b.minimumAge(15));
        broken(AGE, leapling.student("anna", anna -> anna.stageFrom("2027-02-28")));
        kept(leapling.student("anna", anna -> anna.stageFrom("2027-03-01")));
    }

    private void travel() {
        about("the way is not longer than the longest of the student");
        kept(TinyDataset.create().travelTime("anna", "bakery", 45));
        broken(TRAVEL, TinyDataset.create().travelTime("anna", "bakery", 46));

        about("the estimate is judged like a measured time");
        // 11.12 km by bike: 61 minutes
        TinyDataset far = bakery(b -> b.at(52.19, 5.12));
        kept(far.student("anna", anna -> anna.travel(61)));
        broken(TRAVEL, far.student("anna", anna -> anna.travel(60)));
    }

    private void excluded() {
        about("the student may exclude a company");
        broken(EXCLUDED, anna(anna -> anna.exclusions("smithy", "bakery")));
        kept(anna(anna -> anna.exclusions("smithy")));

        about("the company may take pupils of some schools only");
        broken(EXCLUDED, bakery(b -> b.onlySchools("elsewhere")));
        kept(bakery(b -> b.onlySchools("elsewhere", "school")));
    }

    private static TinyDataset until(TinyDataset tiny, String last) {
        return tiny.student("anna", anna -> anna.stageUntil(last));
    }

    private void unavailable() {
        about("a company that drops out on the last day is unavailable, and on the next day not");
        broken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2026-01-01")));
        broken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-01-01")));
        broken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-07-16")));
        kept(bakery(b -> b.unavailableFrom("2027-07-17")));

        about("a student who leaves earlier may stay until the drop-out");
        kept(until(bakery(b -> b.unavailableFrom("2027-05-14")), "2027-05-13"));
        kept(until(bakery(b -> b.unavailableFrom("2027-06-12")), "2027-06-11"));

        about("the mentor is there on the last day");
        broken(UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2026-01-01")));
        broken(UNAVAILABLE, bakery(b -> b.mentorUntil("mies", "2027-07-15")));
        kept(bakery(b -> b.mentorUntil("mies", "2027-07-16")));

        about("a student who leaves earlier may stay with a mentor who leaves");
        kept(until(bakery(b -> b.mentorUntil("mies", "2027-05-13")), "2027-05-13"));
        broken(UNAVAILABLE, until(bakery(b -> b.mentorUntil("mies", "2027-05-12")), "2027-05-13"));
        kept(until(bakery(b -> b.mentorUntil("mies", "2027-06-11")), "2027-06-11"));

        about("a mentor who leaves is no reason not to go to another");
        kept(bakery(b -> b.mentor("kees", Weekdays.ALL, 1).mentorUntil("kees", "2027-01-01")));

        about("a company and a mentor that are both gone are one break");
        broken(UNAVAILABLE, bakery(b -> b.unavailableFrom("2027-03-01").mentorUntil("mies", "2027-02-01")));
    }

    /** Everything that these eight rules forbid at once. */
    static TinyDataset allWrong() {
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

    /** Each of the eight rules once, and {@code pinned} so often. */
    private static Map<HardRule, Integer> eachOnce(int pinned) {
        Map<HardRule, Integer> breaks = new EnumMap<>(HardRule.class);
        for (HardRule rule : HardRule.values()) {
            breaks.put(rule, OF_ONE_PLACEMENT.contains(rule) ? 1 : 0);
        }
        breaks.put(PINNED, pinned);
        return breaks;
    }

    private void together() {
        about("where all are wrong each is broken once");
        breaksOnly(eachOnce(0), allWrong(), inP2(MONDAY, TUESDAY));

        about("a student without placement breaks none");
        breaksOnly(Map.of(), allWrong(), NOTHING);

        about("each placement counts by itself");
        TinyDataset two =
                allWrong().student("anna", anna -> anna.request("P1", 1)).student("bram", bram -> {});
        breaks(
                DAYS,
                3,
                two.student("bram", bram -> bram.schoolDays(FRIDAY)),
                plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                        .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", "P1", "bakery", "mies", MONDAY, FRIDAY)
                        .place("bram", "P2", "bakery", "mies", MONDAY, TUESDAY));
    }

    private void pinnedAndHistory() {
        about("a pinned placement that is kept breaks none");
        TinyDataset pinned = allWrong().pinned("anna", "P2", "bakery", "mies", TUESDAY, MONDAY);
        kept(pinned);
        // P1 of 19 weeks is not placed; P2 is: 22 weeks of 2 days, 46 minutes of which 16 are long, a day too few
        costs(new Cost(0, 19 * 15, 22 * 2 * 46 + 2 * 22 * 2 * 16 + 30 * 22), pinned, inP2(MONDAY, TUESDAY));

        about("a baseline placement that is not pinned is judged like any other");
        breaksOnly(
                eachOnce(0),
                allWrong().baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY),
                inP2(MONDAY, TUESDAY));

        about("a pinned placement that is changed is judged and breaks pinned too");
        breaksOnly(
                eachOnce(1), allWrong().pinned("anna", "P2", "bakery", "mies", MONDAY, FRIDAY), inP2(MONDAY, TUESDAY));

        about("history is not judged, even where the plan has it wrong");
        TinyDataset past = allWrong().asOf("2027-07-19").baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        kept(past);
        // other days than it was: not kept as it is, but not judged
        breaksOnly(PINNED, 1, past, inP2(TUESDAY, FRIDAY));
        breaksOnly(PINNED, 1, past, inP2(WEDNESDAY, THURSDAY));
    }
}
