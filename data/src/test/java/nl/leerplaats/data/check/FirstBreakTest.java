package nl.leerplaats.data.check;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.junit.jupiter.api.Test;

class FirstBreakTest {

    private static LocalDate firstBreak(TinyDataset tiny) {
        Dataset dataset = tiny.build();
        PlanningYear year = PlanningYear.of(dataset);
        TinyPlan plan = TinyPlan.of(dataset).place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY);
        return FirstBreak.of(year, PlanChecker.check(year, plan.build()).breaks());
    }

    private static LocalDate beginOfP2() {
        PlannedRequest request =
                PlanningYear.of(TinyDataset.create().build()).findRequest(new RequestKey("anna", "P2"));
        return Objects.requireNonNull(request).firstDay();
    }

    @Test
    void aPlanThatBreaksNothingHasNoSuchDay() {
        assertThat(firstBreak(TinyDataset.create())).isEqualTo(LocalDate.MAX);
    }

    @Test
    void aCompanyBreaksItFromTheDayOnWhichItIsGone() {
        assertThat(firstBreak(TinyDataset.create().company("bakery", one -> one.unavailableFrom("2027-05-12"))))
                .isEqualTo("2027-05-12");
    }

    @Test
    void aCompanyThatWasGoneBeforeBreaksItFromTheFirstDay() {
        assertThat(firstBreak(TinyDataset.create().company("bakery", one -> one.unavailableFrom("2026-10-01"))))
                .isEqualTo(beginOfP2());
    }

    @Test
    void aMentorBreaksItFromTheDayAfterTheLast() {
        assertThat(firstBreak(TinyDataset.create().company("bakery", one -> one.mentorUntil("mies", "2027-05-12"))))
                .isEqualTo("2027-05-13");
    }

    @Test
    void aRecognitionBreaksItFromTheDayAfterItsEnd() {
        assertThat(firstBreak(TinyDataset.create()
                        .company(
                                "bakery",
                                one -> one.withoutAccreditations()
                                        .accredited(Profile.HBR, "2020-01-01", "2027-05-12"))))
                .isEqualTo("2027-05-13");
    }

    @Test
    void noRecognitionAtAllBreaksItFromTheFirstDay() {
        assertThat(firstBreak(TinyDataset.create().company("bakery", one -> one.withoutAccreditations())))
                .isEqualTo(beginOfP2());
    }

    @Test
    void whatIsWrongOnEveryDayBreaksItFromTheFirstDay() {
        assertThat(firstBreak(TinyDataset.create()
                        .student("anna", anna -> anna.request("P2", 2).schoolDays(TUESDAY))))
                .isEqualTo(beginOfP2());
    }

    @Test
    void whoLeftBeforeItBreaksItFromTheFirstDay() {
        assertThat(firstBreak(TinyDataset.create().student("anna", anna -> anna.stageUntil("2026-12-01"))))
                .isEqualTo(beginOfP2());
    }

    @Test
    void theEarliestCounts() {
        assertThat(firstBreak(TinyDataset.create()
                        .company(
                                "bakery",
                                one -> one.unavailableFrom("2027-05-12").mentorUntil("mies", "2027-05-12"))))
                .isEqualTo("2027-05-12");
    }
}
