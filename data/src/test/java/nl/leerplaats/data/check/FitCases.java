package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.leerplaats.data.model.CostTerm.EXTRA_DAY;
import static nl.leerplaats.data.model.CostTerm.INTEREST;
import static nl.leerplaats.data.model.CostTerm.LONG_TRAVEL;
import static nl.leerplaats.data.model.CostTerm.PREFERENCE;
import static nl.leerplaats.data.model.CostTerm.TRAVEL;
import static nl.leerplaats.data.model.CostTerm.UNLISTED;
import static nl.leerplaats.data.model.CostTerm.UNPLACED;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.plan.Cost;

/** The soft terms of one placement alone: the way and how well the company fits. P1 has 19 weeks, P2 has 22. */
final class FitCases extends RuleTable {

    private static final UnaryOperator<TinyPlan> P1 = p1(MONDAY, TUESDAY);
    private static final UnaryOperator<TinyPlan> P1_AND_P2 =
            plan -> P1.apply(plan).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);

    /** None of the terms counts. */
    private static final Map<CostTerm, Long> NONE =
            Map.of(TRAVEL, 0L, LONG_TRAVEL, 0L, INTEREST, 0L, PREFERENCE, 0L, UNLISTED, 0L, EXTRA_DAY, 0L);

    @Override
    void fill() {
        way();
        interest();
        wishes();
        extraDay();
        together();
        weights();
    }

    private static UnaryOperator<TinyPlan> p1(DayOfWeek... days) {
        return plan -> plan.place("anna", "P1", "bakery", "mies", days);
    }

    private static TinyDataset minutes(int minutes) {
        return TinyDataset.create().travelTime("anna", "bakery", minutes);
    }

    private void way() {
        about("the way counts minutes for each day of each week");
        counts(TRAVEL, 19 * 2 * 20, minutes(20), P1);
        counts(TRAVEL, 19 * 3 * 20, minutes(20), p1(MONDAY, TUESDAY, FRIDAY));
        counts(TRAVEL, 41 * 2 * 20, minutes(20), P1_AND_P2);
        counts(TRAVEL, 0, minutes(0), P1);
        counts(TRAVEL, 0, minutes(20), NOTHING);

        about("weeks without an open stage day count too");
        // of the 22 weeks of P2, two have no open Monday
        counts(TRAVEL, 22, minutes(1), plan -> plan.place("anna", "P2", "bakery", "mies", MONDAY));

        about("the way counts only in the weeks of the student");
        counts(TRAVEL, 2 * 2 * 20, minutes(20).student("anna", anna -> anna.stageFrom("2027-01-20")), P1);

        about("the way is the least over the ways to travel");
        // 11.12 km: by bike 61 minutes, by moped 38, by bus 53
        TinyDataset far = TinyDataset.create().company("bakery", bakery -> bakery.at(52.19, 5.12));
        counts(TRAVEL, 19 * 2 * 61, far, P1);
        counts(
                TRAVEL,
                19 * 2 * 38,
                far.student("anna", anna -> anna.travel(45, TravelMode.TRANSIT, TravelMode.MOPED, TravelMode.BIKE)),
                P1);

        about("only minutes above 30 are long");
        counts(LONG_TRAVEL, 0, minutes(30), P1);
        counts(LONG_TRAVEL, 19 * 2, minutes(31), P1);
        counts(LONG_TRAVEL, 19 * 2 * 15, minutes(45), P1);
        counts(LONG_TRAVEL, 41 * 2 * 15, minutes(45), P1_AND_P2);
    }

    private void interest() {
        about("a company without a shared tag counts its weeks");
        TinyDataset tiny = anna(anna -> anna.interests("cakes", "bread"));
        counts(INTEREST, 19, tiny, P1);
        tiny.company("bakery", bakery -> bakery.tags("iron", "fire"));
        counts(INTEREST, 19, tiny, P1);
        counts(INTEREST, 41, tiny, P1_AND_P2);
        tiny.company("bakery", bakery -> bakery.tags("iron", "bread"));
        counts(INTEREST, 0, tiny, P1);
        counts(INTEREST, 0, tiny, P1_AND_P2);

        about("without interests every company fits");
        counts(INTEREST, 0, TinyDataset.create(), P1);
        counts(INTEREST, 0, TinyDataset.create().company("bakery", bakery -> bakery.tags("iron")), P1);
    }

    private void wishes() {
        about("the rank among the wishes counts up to five");
        counts(PREFERENCE, 0, anna(anna -> anna.preferences("bakery", "a")), P1);
        counts(PREFERENCE, 19, anna(anna -> anna.preferences("a", "bakery")), P1);
        counts(PREFERENCE, 19 * 4, anna(anna -> anna.preferences("a", "b", "c", "d", "bakery")), P1);
        counts(PREFERENCE, 19 * 5, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "bakery")), P1);
        counts(PREFERENCE, 41 * 5, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "bakery")), P1_AND_P2);
        counts(PREFERENCE, 19 * 5, anna(anna -> anna.preferences("a", "b", "c", "d", "e", "f", "bakery")), P1);

        about("a company outside the wishes is unlisted and has no rank");
        TinyDataset wishes = anna(anna -> anna.preferences("smithy"));
        counts(Map.of(UNLISTED, 19L, PREFERENCE, 0L), wishes, P1);
        counts(UNLISTED, 41, wishes, P1_AND_P2);
        counts(UNLISTED, 0, anna(anna -> anna.preferences("smithy", "bakery")), P1);
        counts(UNLISTED, 0, TinyDataset.create(), P1);
    }

    private void extraDay() {
        about("each day from the preferred number counts its weeks either way");
        TinyDataset three = anna(anna -> anna.request("P1", 3, 2, 4, 1));
        counts(EXTRA_DAY, 0, three, p1(MONDAY, TUESDAY, WEDNESDAY));
        counts(EXTRA_DAY, 19, three, p1(MONDAY, TUESDAY));
        counts(EXTRA_DAY, 19 * 2, three, p1(MONDAY));
        counts(EXTRA_DAY, 19, three, p1(MONDAY, TUESDAY, WEDNESDAY, THURSDAY));

        about("a number of days that is not allowed counts as well");
        counts(EXTRA_DAY, 19 * 3, TinyDataset.create(), p1(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY));
        counts(EXTRA_DAY, 19 * 2, TinyDataset.create(), p1());
    }

    private static TinyDataset farAndUnwanted() {
        return anna(anna -> anna.interests("iron").preferences("smithy").request("P1", 1))
                .travelTime("anna", "bakery", 45);
    }

    private void together() {
        about("where nobody is placed nothing of the way and the fit counts");
        counts(NONE, farAndUnwanted(), NOTHING);

        about("history counts in no term of the way and the fit");
        TinyDataset past =
                farAndUnwanted().asOf("2027-02-01").baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        counts(NONE, past, P1);
        counts(TRAVEL, 22 * 2 * 45, past, P1_AND_P2);

        about("what is pinned counts like the rest");
        TinyDataset pinned = farAndUnwanted().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);
        counts(Map.of(TRAVEL, 19 * 2 * 45L, INTEREST, 19L, EXTRA_DAY, 19L), pinned, P1);
    }

    private void weights() {
        about("weights of the dataset replace the defaults");
        TinyDataset weighted =
                minutes(31).weight(TRAVEL, 0).weight(LONG_TRAVEL, 1000).weight(UNPLACED, 7);
        costs(new Cost(0, 7 * 22, 19 * 2 * 1000), weighted, P1);
    }
}
