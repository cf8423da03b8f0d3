package nl.leerplaats.data.replan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.FactStyle;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.PlacementStatus;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;

/** What a new plan does otherwise, and why. */
class PlanChangesTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 15);
    private static final String LATER = "P2~2027-03-15";

    private static TinyDataset tiny() {
        return TinyDataset.create()
                .student("bram", student -> {})
                .company("bakery", company -> company.places(1))
                .company("garage", company -> company.places(2));
    }

    /** Anna at the bakery, Bram at the garage, both on Monday and Tuesday of P2. */
    private static Replanning start(Dataset dataset) {
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "garage", "mies", MONDAY, TUESDAY)
                .supervise("anna", "vera")
                .build();
        return Replanning.of(dataset, plan, MARCH, Keep.ALL);
    }

    private static TinyPlan history(Replanning replanning) {
        return TinyPlan.of(replanning.dataset())
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P2", "garage", "mies", MONDAY, TUESDAY);
    }

    private static PlanChanges changes(Replanning replanning, TinyPlan next) {
        return PlanChanges.of(PlanningYear.of(replanning.dataset()), replanning.working(), next.build());
    }

    private static PlacementChange only(PlanChanges changes) {
        assertThat(changes.placements()).hasSize(1);
        return changes.placements().get(0);
    }

    @Test
    void theSamePlanChangesNothing() {
        Replanning replanning = start(tiny().build());

        PlanChanges changes =
                PlanChanges.of(PlanningYear.of(replanning.dataset()), replanning.working(), replanning.working());

        assertThat(changes.placements()).isEmpty();
        assertThat(changes.supervisors()).isEmpty();
    }

    @Test
    void theRuleThatThePlacementBreaksIsTheCause() {
        Replanning replanning = start(tiny().company("bakery", company -> company.unavailableFrom("2027-03-15"))
                .build());

        PlacementChange change = only(changes(
                replanning,
                history(replanning)
                        .place("anna", LATER, "garage", "mies", THURSDAY, FRIDAY)
                        .place("bram", LATER, "garage", "mies", MONDAY, TUESDAY)));

        assertThat(change.status()).isEqualTo(PlacementStatus.AGREED);
        assertThat(change.cause()).isInstanceOfSatisfying(Cause.Impossible.class, cause -> {
            assertThat(cause.rule().rule()).isEqualTo(HardRule.UNAVAILABLE);
            assertThat(cause.rule().facts().list(FactStyle.PLAIN)).startsWith("anna", LATER, "bakery", "2027-03-15");
        });
        assertThat(Objects.requireNonNull(change.to()).companyId()).isEqualTo("garage");
        assertThat(change.minutesBefore()).isPositive();
    }

    @Test
    void whoTakesTheLastPlaceIsNamed() {
        Replanning replanning = start(tiny().build());

        PlanChanges changes = changes(
                replanning,
                history(replanning)
                        .place("anna", LATER, "garage", "mies", THURSDAY, FRIDAY)
                        .place("bram", LATER, "bakery", "mies", TUESDAY, FRIDAY));

        assertThat(changes.placements())
                .extracting(PlacementChange::cause)
                .as("Bram could have stayed: the garage has room")
                .containsExactly(new Cause.MakesRoom(List.of("bram")), new Cause.Chosen());
        assertThat(changes.countChanged()).isEqualTo(2);
        assertThat(changes.countAgreed()).isEqualTo(2);
    }

    @Test
    void whoTakesTheMentorIsNamedAndWhoWasThereIsNot() {
        TinyDataset tiny = tiny().student("carl", student -> {})
                .company(
                        "bakery",
                        company -> company.places(3)
                                .withoutMentors()
                                .mentor("mies", Weekdays.ALL, 1)
                                .mentor("noor", Weekdays.ALL, 2));
        Replanning replanning = start(tiny.build());

        PlanChanges changes = changes(
                replanning,
                history(replanning)
                        .place("anna", LATER, "bakery", "noor", MONDAY, TUESDAY)
                        .place("bram", LATER, "bakery", "noor", MONDAY, TUESDAY)
                        .place("carl", LATER, "bakery", "mies", TUESDAY, FRIDAY));

        assertThat(changes.placements().get(0).cause()).isEqualTo(new Cause.MakesRoom(List.of("carl")));
        assertThat(changes.placements().get(2))
                .as("Carl had no place")
                .extracting(PlacementChange::cause, PlacementChange::isOfPlacement, PlacementChange::status)
                .containsExactly(null, false, PlacementStatus.PROPOSED);
    }

    @Test
    void whoLeavesHasNoRequestAnyMore() {
        Replanning replanning = start(tiny().student("anna", student -> student.stageUntil("2027-03-12"))
                .build());

        PlacementChange change =
                only(changes(replanning, history(replanning).place("bram", LATER, "garage", "mies", MONDAY, TUESDAY)));

        assertThat(change.cause()).isEqualTo(new Cause.StudentGone());
        assertThat(change.to()).isNull();
    }

    @Test
    void whatNamesSomethingUnknownGivesNoHours() {
        Replanning replanning = start(tiny().build());
        TinyPlan nowhere = history(replanning).place("bram", LATER, "garage", "mies", MONDAY, TUESDAY);
        TinyPlan broken = history(replanning)
                .place("bram", LATER, "garage", "mies", MONDAY, TUESDAY)
                .place("anna", LATER, "bakery", "nobody", MONDAY, TUESDAY);

        assertThat(only(changes(replanning, broken)).minutesAfter())
                .isEqualTo(only(changes(replanning, nowhere)).minutesAfter());
    }

    @Test
    void anotherSupervisorIsToldApart() {
        Replanning replanning = start(tiny().supervisor("vera", supervisor -> {})
                .supervisor("wim", supervisor -> {})
                .build());

        PlanChanges changes = changes(
                replanning,
                history(replanning)
                        .place("anna", LATER, "bakery", "mies", MONDAY, TUESDAY)
                        .place("bram", LATER, "garage", "mies", MONDAY, TUESDAY)
                        .supervise("bram", "vera")
                        .supervise("anna", "wim"));

        assertThat(changes.placements()).isEmpty();
        assertThat(changes.supervisors())
                .containsExactly(
                        new SupervisorChange("anna", "vera", "wim"), new SupervisorChange("bram", null, "vera"));
    }

    @Test
    void theBaselineOfTheDatasetSaysTheSame() {
        Replanning replanning = start(tiny().company("bakery", company -> company.unavailableFrom("2027-03-15"))
                .build());
        PlanningYear year = PlanningYear.of(replanning.dataset());
        Plan next = history(replanning)
                .place("bram", LATER, "garage", "mies", THURSDAY, FRIDAY)
                .build();

        assertThat(PlanChanges.ofBaseline(year, next)).isEqualTo(PlanChanges.of(year, replanning.working(), next));
    }
}
