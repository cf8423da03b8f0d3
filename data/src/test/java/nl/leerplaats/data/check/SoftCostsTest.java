package nl.leerplaats.data.check;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static nl.leerplaats.data.check.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.value.Weekdays;
import org.junit.jupiter.api.Test;

/** Which terms a verdict has counts of; how many is in {@link FitCases} and {@link ContinuityCases}. */
class SoftCostsTest {

    private static final UnaryOperator<TinyPlan> P1 =
            plan -> plan.place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

    /** The bakery with a second mentor, and a smithy. */
    private static TinyDataset twoCompanies() {
        return TinyDataset.create()
                .company("bakery", bakery -> bakery.mentor("kees", Weekdays.ALL, 1))
                .company("smithy", smithy -> {});
    }

    private static Verdict afterP1(TinyDataset tiny, String company, String mentor, DayOfWeek... days) {
        return judge(tiny, plan -> P1.apply(plan).place("anna", "P2", company, mentor, days));
    }

    @Test
    void historyCostsNothingButTheChangeAfterIt() {
        TinyDataset past = twoCompanies()
                .student(
                        "anna",
                        anna -> anna.interests("iron").preferences("smithy").request("P1", 3))
                .travelTime("anna", "bakery", 45)
                .asOf("2027-02-01")
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY);

        assertThat(judge(past, P1).counts()).containsOnlyKeys(CostTerm.UNPLACED);
        assertThat(afterP1(past.company("smithy", s -> s.tags("iron")), "smithy", "mies", MONDAY, FRIDAY)
                        .counts())
                .containsOnlyKeys(CostTerm.TRAVEL, CostTerm.COMPANY_CHANGE, CostTerm.DAY_CHANGE);
    }
}
