package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.model.CostTerm.COMPANY_CHANGE;
import static nl.leerplaats.data.model.CostTerm.DAY_CHANGE;
import static nl.leerplaats.data.model.CostTerm.INTEREST;
import static nl.leerplaats.data.model.CostTerm.MENTOR_CHANGE;
import static nl.leerplaats.data.model.CostTerm.NOT_PARTNER;
import static nl.leerplaats.data.model.CostTerm.SCHOOL_SHARE;
import static nl.leerplaats.data.model.CostTerm.SHORTFALL_DAY;
import static nl.leerplaats.data.model.CostTerm.SHORTFALL_HOUR;
import static nl.leerplaats.data.model.CostTerm.UNLISTED;
import static nl.leerplaats.data.plan.HardRule.ACCREDITATION;
import static nl.leerplaats.data.plan.HardRule.MAXIMUM;
import static nl.leerplaats.data.plan.HardRule.MENTOR;
import static nl.leerplaats.data.plan.HardRule.PLACE;
import static nl.leerplaats.data.plan.HardRule.SUPERVISOR;
import static nl.leerplaats.data.plan.HardRule.TIMES;
import static nl.leerplaats.data.plan.HardRule.WEEK;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.value.Weekdays;

/** Orientation outside the own direction, half days, partner schools and the shares of schools. P1 has 19 weeks, P2 has 22. */
final class RegionalCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> P1 = inP1("anna", MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "smithy", "mies", MONDAY, FRIDAY);

    @Override
    void fill() {
        orientation();
        wishes();
        halfDays();
        halfPlaces();
        pinnedHalves();
        partners();
        shares();
    }

    private static UnaryOperator<TinyPlan> inP1(String student, DayOfWeek... days) {
        return plan -> plan.place(student, "P1", "bakery", "mies", days);
    }

    private static TinyDataset inCare(Profile... profiles) {
        return anna(anna -> anna.orientation("P1", profiles));
    }

    private void orientation() {
        about("an orientation asks for a recognition for one of its profiles, and not for the student's own");
        breaksOnly(ACCREDITATION, 1, inCare(Profile.ZW), P1);
        breaksOnly(ACCREDITATION, 0, inCare(Profile.HBR), P1);
        breaksOnly(ACCREDITATION, 0, inCare(Profile.ZW, Profile.HBR), P1);
        breaksOnly(
                ACCREDITATION,
                0,
                inCare(Profile.ZW).company("bakery", b -> b.accredited(Profile.ZW, "2020-01-01", "2030-12-31")),
                P1);

        about("a single recognition covers the orientation, of whichever profile");
        breaksOnly(
                ACCREDITATION,
                1,
                inCare(Profile.ZW, Profile.GROEN)
                        .company(
                                "bakery",
                                b -> b.accredited(Profile.ZW, "2020-01-01", "2026-12-31")
                                        .accredited(Profile.GROEN, "2026-11-01", "2030-12-31")),
                P1);

        about("the supervisor covers the student's own profile, whatever the orientation is in");
        TinyDataset supervised = inCare(Profile.HBR, Profile.ZW).supervisor("sam", sam -> sam.profiles(Profile.HBR));
        breaksOnly(SUPERVISOR, 0, supervised, plan -> P1.apply(plan).supervise("anna", "sam"));
        supervised.supervisor("sam", sam -> sam.profiles(Profile.ZW));
        breaksOnly(SUPERVISOR, 1, supervised, plan -> P1.apply(plan).supervise("anna", "sam"));
    }

    private void wishes() {
        about("wishes and changes do not count for an orientation");
        TinyDataset own = anna(anna -> anna.interests("iron").preferences("mill"))
                .company("smithy", smithy -> {})
                .company("mill", mill -> {});
        counts(
                Map.of(INTEREST, 41L, UNLISTED, 41L, COMPANY_CHANGE, 1L, DAY_CHANGE, 1L, MENTOR_CHANGE, 0L),
                own,
                P1_AND_P2);
        own.student("anna", anna -> anna.orientation("P1", Profile.HBR));
        counts(Map.of(INTEREST, 22L, UNLISTED, 22L, COMPANY_CHANGE, 0L, DAY_CHANGE, 0L), own, P1_AND_P2);
        own.student("anna", anna -> anna.orientation("P2", Profile.HBR));
        counts(Map.of(INTEREST, 0L, UNLISTED, 0L, COMPANY_CHANGE, 0L, DAY_CHANGE, 0L), own, P1_AND_P2);
    }

    private static TinyDataset mornings() {
        return anna(anna -> anna.dayPart("P1", DayPart.MORNING));
    }

    private void halfDays() {
        about("half a day has half of the hours of the company");
        // 38 stage dates of 4 hours; of 481 minutes the half is 240
        TinyDataset hours =
                mornings().student("anna", anna -> anna.hours(160, 1280, 0).days(40, 160, 0));
        counts(Map.of(SHORTFALL_HOUR, 8L, SHORTFALL_DAY, 2L), hours, P1);
        counts(SHORTFALL_HOUR, 8, hours.company("bakery", b -> b.minutesPerDay(481)), P1);
        counts(SHORTFALL_HOUR, 160 - 38 * 3, hours.student("anna", anna -> anna.minutesPerDay(180)), P1);
        breaksOnly(MAXIMUM, 0, mornings().student("anna", anna -> anna.hours(0, 152, 0)), P1);
        breaksOnly(MAXIMUM, 1, mornings().student("anna", anna -> anna.hours(0, 151.75, 0)), P1);

        about("the other half of the day counts as school in the normal week, each rounded down");
        // 2 x 240 of stage, 3 whole days and 2 halves of school
        breaksOnly(WEEK, 0, mornings().school("school", school -> school.schoolMinutes(480)), P1);
        breaksOnly(WEEK, 1, mornings().school("school", school -> school.schoolMinutes(481)), P1);
        breaksOnly(
                WEEK,
                0,
                mornings()
                        .school("school", school -> school.schoolMinutes(481))
                        .company("bakery", b -> b.minutesPerDay(477)),
                P1);

        about(
                "the half has to lie within the hours of the law, and the hours of the company are not those of the half");
        TinyDataset evening = mornings().company("bakery", b -> b.workTimes("19:00", "23:00"));
        breaksOnly(TIMES, 0, evening, P1);
        breaksOnly(TIMES, 1, evening.company("bakery", b -> b.workTimes("19:01", "23:00")), P1);
    }

    /** Anna, Bram and Chris; the bakery has this number of places, and Mies takes this number of pupils. */
    private static TinyDataset three(int places, int pupilsOfMies) {
        return TinyDataset.create()
                .student("bram", bram -> {})
                .student("chris", chris -> {})
                .company("bakery", bakery -> bakery.places(places).mentor("mies", Weekdays.ALL, pupilsOfMies));
    }

    private static TinyDataset parts(TinyDataset of, DayPart anna, DayPart bram) {
        return of.student("anna", one -> one.dayPart("P1", anna)).student("bram", one -> one.dayPart("P1", bram));
    }

    private void full(int place, int mentor, TinyDataset tiny, UnaryOperator<TinyPlan> plan) {
        breaksOnly(Map.of(PLACE, place, MENTOR, mentor), tiny, plan);
    }

    private void halfPlaces() {
        UnaryOperator<TinyPlan> two = plan -> inP1("bram", MONDAY, TUESDAY).apply(P1.apply(plan));
        UnaryOperator<TinyPlan> all = plan -> inP1("chris", TUESDAY, FRIDAY).apply(two.apply(plan));

        about("a morning and an afternoon are one place and one pupil of a mentor");
        full(0, 0, parts(three(1, 1), DayPart.MORNING, DayPart.AFTERNOON), two);
        full(2, 2, parts(three(1, 1), DayPart.MORNING, DayPart.MORNING), two);
        full(2, 2, three(1, 1).student("anna", one -> one.dayPart("P1", DayPart.MORNING)), two);

        about("of the two halves the larger excess counts");
        full(1, 1, parts(three(1, 1), DayPart.MORNING, DayPart.AFTERNOON), all);
        full(3, 3, parts(three(1, 1), DayPart.MORNING, DayPart.MORNING), all);
        full(1, 0, parts(three(1, 2), DayPart.AFTERNOON, DayPart.MORNING), all);
        full(0, 0, parts(three(2, 2), DayPart.AFTERNOON, DayPart.MORNING), all);
    }

    private void pinnedHalves() {
        UnaryOperator<TinyPlan> two = plan -> inP1("bram", MONDAY, TUESDAY).apply(P1.apply(plan));

        about("what is pinned raises the limit of its own half alone");
        TinyDataset pinned = parts(three(0, 1), DayPart.MORNING, DayPart.AFTERNOON)
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        full(0, 0, pinned, P1);
        full(2, 0, pinned, two);
        full(
                2,
                2,
                parts(three(0, 1), DayPart.MORNING, DayPart.MORNING)
                        .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                two);
    }

    private void partners() {
        about("the weeks at a company that other schools won");
        TinyDataset tiny = TinyDataset.create().school("other", school -> {}).company("smithy", smithy -> {});
        counts(NOT_PARTNER, 0, tiny, P1_AND_P2);
        tiny.company("bakery", bakery -> bakery.partners("other"));
        counts(NOT_PARTNER, 19, tiny, P1_AND_P2);
        tiny.company("smithy", smithy -> smithy.partners("other"));
        counts(NOT_PARTNER, 41, tiny, P1_AND_P2);
        tiny.company("bakery", bakery -> bakery.partners("other", "school"));
        counts(NOT_PARTNER, 22, tiny, P1_AND_P2);
        counts(NOT_PARTNER, 0, tiny, NOTHING);

        about("partner or not counts for an orientation too");
        counts(
                NOT_PARTNER,
                41,
                tiny.company("bakery", bakery -> bakery.partners("other"))
                        .student("anna", anna -> anna.orientation("P1", Profile.HBR)),
                P1_AND_P2);
    }

    private void shares() {
        about("the square of the weeks without a place, by all weeks of the school, rounded down");
        TinyDataset tiny = TinyDataset.create().weight(SCHOOL_SHARE, 1).company("smithy", smithy -> {});
        counts(SCHOOL_SHARE, 41, tiny, NOTHING);
        counts(SCHOOL_SHARE, 22 * 22 / 41, tiny, P1);
        counts(SCHOOL_SHARE, 0, tiny, P1_AND_P2);

        about("urgency makes no difference");
        counts(SCHOOL_SHARE, 22 * 22 / 41, anna(anna -> anna.urgency(5)).weight(SCHOOL_SHARE, 1), P1);

        about("each school counts by itself");
        TinyDataset two = tiny.school("other", school -> {}).student("bram", bram -> bram.school("other"));
        counts(SCHOOL_SHARE, 22 * 22 / 41 + 41, two, P1);
        counts(SCHOOL_SHARE, 63 * 63 / 82, two.student("bram", bram -> bram.school("school")), P1);

        about("history is neither asked for nor open");
        counts(
                SCHOOL_SHARE,
                22,
                TinyDataset.create()
                        .weight(SCHOOL_SHARE, 1)
                        .asOf("2027-02-01")
                        .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY),
                P1);

        about("without a weight it is not counted");
        counts(SCHOOL_SHARE, 0, TinyDataset.create(), NOTHING);
    }
}
