package nl.leerplaats.data.year;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The split at {@code asOf}: P1 runs from 31 August to 29 January, P2 from 1 February to 16 July. */
class AsOfSplitTest {

    private static List<String> periods(SchoolCalendar calendar) {
        return calendar.periods().stream()
                .map(period -> period.id() + " " + period.from() + " " + period.to())
                .toList();
    }

    @Test
    void thePeriodThatRunsOverAsOfBecomesTwo() {
        Dataset split = AsOfSplit.apply(TinyDataset.create().asOf("2027-03-15").build());

        assertThat(periods(split.calendars().get(0)))
                .containsExactly(
                        "P1 2026-08-31 2027-01-29", "P2 2027-02-01 2027-03-14", "P2~2027-03-15 2027-03-15 2027-07-16");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-08-31", "2027-02-01", "2027-07-19", "2026-08-03"})
    void nothingIsSplitWhereAPeriodStartsOrNoneRuns(String asOf) {
        Dataset dataset = TinyDataset.create().asOf(asOf).build();

        assertThat(AsOfSplit.apply(dataset)).isSameAs(dataset);
    }

    @Test
    void withoutAsOfNothingIsSplit() {
        Dataset dataset = TinyDataset.create().build();

        assertThat(AsOfSplit.apply(dataset)).isSameAs(dataset);
    }

    @Test
    void aPeriodThatEndsOnAsOfIsSplitAndOneThatEndsBeforeIsNot() {
        Period period = TinyDataset.create()
                .calendar(
                        "calendar",
                        calendar -> calendar.withoutPeriods()
                                .span("2026-08-31", "2027-07-12")
                                .period("P", "2027-02-01", "2027-07-12"))
                .build()
                .calendars()
                .get(0)
                .periods()
                .get(0);

        assertThat(AsOfSplit.isSplit(period, period.to())).isTrue();
        assertThat(AsOfSplit.isSplit(period, period.to().plusDays(1))).isFalse();
        assertThat(AsOfSplit.isSplit(period, period.from().plusDays(1))).isTrue();
        assertThat(AsOfSplit.isSplit(period, period.from())).isFalse();
    }

    @Test
    void requestsAndBaselineForThePeriodBecomeTwoWithTheSameWishes() {
        Dataset split = AsOfSplit.apply(TinyDataset.create()
                .asOf("2027-03-15")
                .student(
                        "anna",
                        anna -> anna.request("P2", 3, 2).minutesPerDay(420).schoolDays(WEDNESDAY))
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("anna", "P2", "bakery", "mies", MONDAY, FRIDAY)
                .build());

        List<Request> requests = split.students().get(0).requests();
        assertThat(requests).extracting(Request::periodId).containsExactly("P1", "P2", "P2~2027-03-15");
        assertThat(requests.get(2).withPeriodId("P2")).isEqualTo(requests.get(1));
        List<BaselinePlacement> baseline = split.baseline();
        assertThat(baseline).extracting(BaselinePlacement::periodId).containsExactly("P1", "P2", "P2~2027-03-15");
        assertThat(baseline.get(2).withPeriodId("P2")).isEqualTo(baseline.get(1));
        assertThat(baseline.get(2).pinned()).isTrue();
    }

    @Test
    void anAgreedPlacementBecomesTwoAgreedOnes() {
        Dataset split = AsOfSplit.apply(TinyDataset.create()
                .asOf("2027-03-15")
                .agreed("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build());

        assertThat(split.baseline())
                .extracting(BaselinePlacement::periodId, BaselinePlacement::agreed, BaselinePlacement::pinned)
                .containsExactly(tuple("P2", true, false), tuple("P2~2027-03-15", true, false));
    }

    @Test
    void eachCalendarIsSplitByItself() {
        Dataset split = AsOfSplit.apply(TinyDataset.create()
                .asOf("2027-02-01")
                .calendar("other", calendar -> calendar.withoutPeriods().period("P2", "2027-01-04", "2027-07-16"))
                .school("elsewhere", school -> school.calendar("other"))
                .student("bram", bram -> bram.school("elsewhere").withoutRequest("P1"))
                .build());

        assertThat(periods(split.calendars().get(0)))
                .containsExactly("P1 2026-08-31 2027-01-29", "P2 2027-02-01 2027-07-16");
        assertThat(periods(split.calendars().get(1)))
                .containsExactly("P2 2027-01-04 2027-01-31", "P2~2027-02-01 2027-02-01 2027-07-16");
        assertThat(split.students().get(0).requests())
                .extracting(Request::periodId)
                .as("Anna's P2 starts on asOf")
                .containsExactly("P1", "P2");
        assertThat(split.students().get(1).requests())
                .extracting(Request::periodId)
                .containsExactly("P2", "P2~2027-02-01");
    }

    @Test
    void splittingTheSplitDatasetChangesNothingAndAPlanCostsTheSame() {
        Dataset dataset = TinyDataset.create()
                .asOf("2027-03-15")
                .company("smithy", smithy -> {})
                .student("anna", anna -> anna.hours(640, 1280, 0).days(80, 160, 0))
                .baseline("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2~2027-03-15", "smithy", "mies", MONDAY, FRIDAY)
                .build();

        Dataset split = AsOfSplit.apply(dataset);
        Verdict verdict = PlanChecker.check(dataset, plan);

        assertThat(AsOfSplit.apply(split)).isSameAs(split);
        assertThat(PlanChecker.check(split, plan)).isEqualTo(verdict);
        assertThat(verdict.cost().isValid()).isTrue();
        assertThat(verdict.counts()).isNotEmpty();
    }

    @Test
    void asOfMovedOnSplitsTheSecondPartAgain() {
        Dataset once = AsOfSplit.apply(TinyDataset.create().asOf("2027-03-15").build());
        Dataset later = new Dataset(
                once.name(),
                LocalDate.parse("2027-05-10"),
                once.calendars(),
                once.schools(),
                once.students(),
                once.companies(),
                once.supervisors(),
                once.baseline(),
                once.baselineSupervisions(),
                once.travelTimes(),
                once.weights(),
                once.extra());

        assertThat(periods(AsOfSplit.apply(later).calendars().get(0)))
                .containsExactly(
                        "P1 2026-08-31 2027-01-29",
                        "P2 2027-02-01 2027-03-14",
                        "P2~2027-03-15 2027-03-15 2027-05-09",
                        "P2~2027-03-15~2027-05-10 2027-05-10 2027-07-16");
    }
}
