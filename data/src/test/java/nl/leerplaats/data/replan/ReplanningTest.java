package nl.leerplaats.data.replan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** What of a working plan a new plan holds to, and in which periods. */
class ReplanningTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);

    private static TinyDataset tiny() {
        return TinyDataset.create().company("garage", company -> {}).student("bram", student -> {});
    }

    private static Plan plan(Dataset dataset) {
        return TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "garage", "mies", THURSDAY, FRIDAY)
                .build();
    }

    private static List<String> statuses(Replanning replanning) {
        return replanning.dataset().baseline().stream()
                .map(one ->
                        one.studentId() + " " + one.periodId() + " " + one.companyId() + " " + PlacementStatus.of(one))
                .toList();
    }

    @Test
    void thePeriodIsSplitAndAllOfThePlanCountsAsAgreed() {
        Dataset dataset = tiny().build();

        Replanning replanning = Replanning.of(dataset, plan(dataset), MARCH, Keep.ALL);

        assertThat(replanning.dataset().asOf()).isEqualTo(MARCH);
        assertThat(statuses(replanning))
                .containsExactly(
                        "anna P1 bakery AGREED",
                        "anna P2 bakery AGREED",
                        "anna P2~2027-03-15 bakery AGREED",
                        "bram P2 garage AGREED",
                        "bram P2~2027-03-15 garage AGREED");
        assertThat(replanning.dataset())
                .as("written out: splitting again changes nothing")
                .isEqualTo(AsOfSplit.apply(replanning.dataset()));
        assertThat(replanning.working().placements())
                .extracting(Placement::periodId)
                .containsExactly("P1", "P2", "P2~2027-03-15", "P2", "P2~2027-03-15");
        assertThat(replanning.leftOut()).isEmpty();
    }

    @Test
    void whatTheDatasetSaysOfTheSamePlacementHolds() {
        Dataset dataset = tiny().baseline("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .baseline("bram", "P2", "garage", "mies", MONDAY, TUESDAY)
                .build();

        Replanning replanning = Replanning.of(dataset, plan(dataset), MARCH, Keep.ALL);

        assertThat(statuses(replanning))
                .as("Anna's is only proposed; Bram's plan is another placement than the proposed one")
                .contains("anna P2~2027-03-15 bakery PROPOSED", "bram P2~2027-03-15 garage AGREED");
    }

    @Test
    void whatIsPinnedStaysWhateverThePlanSays() {
        Dataset dataset = tiny().pinned("bram", "P2", "bakery", "mies", WEDNESDAY, THURSDAY)
                .supervisor("vera", supervisor -> {})
                .supervisor("wim", supervisor -> {})
                .pinnedSupervision("bram", "vera")
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("bram", "P2", "garage", "mies", THURSDAY, FRIDAY)
                .supervise("bram", "wim")
                .supervise("anna", "wim")
                .supervise("anna", "nobody")
                .build();

        Replanning replanning = Replanning.of(dataset, plan, MARCH, Keep.NOTHING);

        assertThat(statuses(replanning)).containsExactly("bram P2 bakery PINNED", "bram P2~2027-03-15 bakery PINNED");
        assertThat(replanning.dataset().baselineSupervisions())
                .extracting(BaselineSupervision::supervisorId)
                .containsExactly("vera");
    }

    @Test
    void onlyWhatIsAgreedIsKeptWhereOnlyThatIsAskedFor() {
        Dataset dataset =
                tiny().agreed("anna", "P2", "bakery", "mies", MONDAY, TUESDAY).build();

        Replanning agreed = Replanning.of(dataset, plan(dataset), MARCH, Keep.AGREED);
        Replanning nothing = Replanning.of(dataset, plan(dataset), MARCH, Keep.NOTHING);

        assertThat(statuses(agreed))
                .as("history stays with its own status")
                .containsExactly(
                        "anna P1 bakery PROPOSED",
                        "anna P2 bakery AGREED",
                        "anna P2~2027-03-15 bakery AGREED",
                        "bram P2 garage PROPOSED");
        assertThat(nothing.dataset().baseline())
                .extracting(BaselinePlacement::periodId)
                .as("only what has been")
                .containsExactly("P1", "P2", "P2");
        assertThat(nothing.working()).as("compared with all the same").isEqualTo(agreed.working());
    }

    @Test
    void whatNamesNobodyAnyMoreIsTold() {
        Dataset dataset = tiny().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "gone", MONDAY, TUESDAY)
                .place("anna", "P2", "sold", "mies", MONDAY, TUESDAY)
                .place("carl", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "garage", "mies", THURSDAY, THURSDAY)
                .place("bram", "P1", "garage", "mies", THURSDAY, FRIDAY)
                .place("bram", "P1", "bakery", "mies", THURSDAY, FRIDAY)
                .place("bram", "P9", "bakery", "mies", THURSDAY, FRIDAY)
                .supervise("carl", "eva")
                .supervise("bram", "gone")
                .build();

        Replanning replanning = Replanning.of(dataset, plan, MARCH, Keep.ALL);

        assertThat(replanning.leftOut())
                .extracting(one -> one.studentId() + " " + one.with() + " " + one.reason())
                .containsExactly(
                        "anna bakery MENTOR",
                        "anna sold COMPANY",
                        "carl bakery STUDENT",
                        "bram garage DAY_TWICE",
                        "bram bakery SECOND",
                        "bram bakery REQUEST",
                        "carl eva STUDENT",
                        "bram gone SUPERVISOR");
        assertThat(statuses(replanning)).containsExactly("bram P1 garage AGREED");
    }

    @Test
    void planningAgainASecondTimeMovesTheDateOn() {
        Dataset dataset = tiny().build();
        Replanning once = Replanning.of(dataset, plan(dataset), LocalDate.of(2026, 11, 30), Keep.ALL);

        Replanning twice = Replanning.of(once.dataset(), once.working(), MARCH, Keep.ALL);

        assertThat(twice.working().placements())
                .extracting(one -> one.studentId() + " " + one.periodId())
                .containsExactly(
                        "anna P1",
                        "anna P1~2026-11-30",
                        "anna P2",
                        "anna P2~2027-03-15",
                        "bram P2",
                        "bram P2~2027-03-15");
        assertThatThrownBy(() -> Replanning.of(dataset, plan(dataset), MARCH.plusDays(1), Keep.ALL))
                .as("a Tuesday")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fromAnEarlierMondayTheWeeksBetweenAreOpenAgainAsTheyWerePlanned() {
        Dataset dataset = tiny().build();
        Replanning first = Replanning.of(dataset, plan(dataset), MARCH, Keep.ALL);

        Replanning back = Replanning.of(first.dataset(), first.working(), MARCH.minusWeeks(2), Keep.ALL);

        assertThat(back.dataset().asOf()).isEqualTo(MARCH.minusWeeks(2));
        assertThat(statuses(back))
                .containsExactly(
                        "anna P1 bakery AGREED",
                        "anna P2 bakery AGREED",
                        "anna P2~2027-03-01 bakery AGREED",
                        "anna P2~2027-03-15 bakery AGREED",
                        "bram P2 garage AGREED",
                        "bram P2~2027-03-01 garage AGREED",
                        "bram P2~2027-03-15 garage AGREED");
        assertThat(PlanningYear.of(back.dataset()).requests())
                .filteredOn(PlannedRequest::history)
                .extracting(PlannedRequest::period)
                .allMatch(period -> period.to().isBefore(MARCH.minusWeeks(2)));
        assertThat(PlanChecker.check(PlanningYear.of(back.dataset()), back.working())
                        .breaks())
                .isEmpty();
    }

    /** P2 runs until Friday 16 July. */
    @Test
    void afterTheLastStageWeekNothingIsLeft() {
        PlanningYear year = PlanningYear.of(tiny().build());

        assertThat(Replanning.isAnythingLeft(year, LocalDate.of(2027, 7, 12))).isTrue();
        assertThat(Replanning.isAnythingLeft(year, LocalDate.of(2027, 7, 19))).isFalse();
    }

    @Test
    void wherePeopleDecidedAllThatIsToComeNothingIsLeft() {
        PlanningYear year = PlanningYear.of(TinyDataset.create()
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .pinned("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build());

        assertThat(Replanning.isAnythingLeft(year, MARCH)).isFalse();
    }
}
