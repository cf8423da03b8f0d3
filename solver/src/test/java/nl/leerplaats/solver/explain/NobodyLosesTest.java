package nl.leerplaats.solver.explain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.solver.explain.price.Loss;
import org.junit.jupiter.api.Test;

/** "Can be placed if others move" is told only where nobody loses anything: persons and periods count, not the number of placements. */
class NobodyLosesTest {

    private static final Weekdays TWO_DAYS = Weekdays.of(MONDAY, TUESDAY);

    /** Anna and Bob want the one place at the bakery on Monday and Tuesday, the only days without school. */
    private static TinyDataset one() {
        return TinyDataset.create()
                .student("anna", student -> student.schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
                .student("bob", student -> student.schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
                .company("bakery", company -> company.places(PerWeekday.of(TWO_DAYS, 1)));
    }

    private static WhyNot whyNot(Dataset dataset, Plan plan, String student, String period) {
        WhatIf whatIf = WhatIf.of(dataset, plan);
        return Objects.requireNonNull(new Explainer(whatIf)
                .student(student).orElseThrow().requests().stream()
                        .filter(one -> one.request().period().id().equals(period))
                        .findFirst()
                        .orElseThrow()
                        .whyNot());
    }

    private static Alternative costly(WhyNot whyNot) {
        assertThat(whyNot.possible()).isNull();
        return Objects.requireNonNull(whyNot.costly());
    }

    /** With Anna in both periods there is one placement more in all, and Bob has lost his. */
    @Test
    void aSwapThatPlacesOneInTwoPeriodsAndUnplacesAnotherIsAtTheCostOfHim() {
        Dataset dataset =
                one().student("bob", student -> student.withoutRequest("P1")).build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        WhyNot whyNot = whyNot(dataset, plan, "anna", "P2");

        assertThat(costly(whyNot).price().losses()).containsExactly(new Loss(Loss.Kind.PLACE, "bob", "P2", 0));
        assertThat(ReasonTexts.of(Locale.forLanguageTag("nl"), dataset)
                        .losses(costly(whyNot).price().losses()))
                .isEqualTo("de plaats van bob in P2");
        assertThat(whyNot.reliefs()).as("one more place is told all the same").isNotEmpty();
    }

    /** Anna needs the hours, so that a plan with her there is cheaper; Bob keeps the other period, and has lost one all the same. */
    @Test
    void oneOfTwoPeriodsIsALossToo() {
        Dataset dataset =
                one().student("anna", student -> student.hours(600, 1280, 0)).build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(costly(whyNot(dataset, plan, "anna", "P1")).price().losses())
                .contains(new Loss(Loss.Kind.PLACE, "bob", "P1", 0))
                .allMatch(loss -> loss.studentId().equals("bob"));
    }

    /** Bob can go to the smithy, where a day is five hours shorter, and needs the hours. */
    @Test
    void hoursThatFallShortAreALoss() {
        TinyDataset draft = one().company(
                        "smithy", company -> company.minutesPerDay(180).places(PerWeekday.of(TWO_DAYS, 1)))
                .travelTime("anna", "smithy", 90)
                .student("anna", student -> student.withoutRequest("P2"));
        Dataset needy = draft.student(
                        "bob", student -> student.withoutRequest("P2").hours(250, 1280, 0))
                .build();
        Plan plan = TinyPlan.of(needy)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        List<Loss> losses = costly(whyNot(needy, plan, "anna", "P1")).price().losses();

        assertThat(losses).singleElement().satisfies(loss -> {
            assertThat(loss.kind()).isEqualTo(Loss.Kind.HOURS);
            assertThat(loss.studentId()).isEqualTo("bob");
        });
        Dataset free =
                draft.student("bob", student -> student.hours(60, 1280, 0)).build();
        WhyNot whyNot = whyNot(free, plan, "anna", "P1");
        assertThat(whyNot.costly()).isNull();
        assertThat(Objects.requireNonNull(whyNot.possible()).others()).containsExactly("bob");
    }

    /** The smithy would do for Bob as well, but he and the bakery have agreed. */
    @Test
    void anAgreementIsALoss() {
        TinyDataset draft = one().company("smithy", company -> company.places(PerWeekday.of(TWO_DAYS, 1)))
                .travelTime("anna", "smithy", 90)
                .student("anna", student -> student.withoutRequest("P2"))
                .student("bob", student -> student.withoutRequest("P2"));
        Dataset free = draft.build();
        Plan plan = TinyPlan.of(free)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        assertThat(Objects.requireNonNull(whyNot(free, plan, "anna", "P1").possible())
                        .others())
                .containsExactly("bob");

        Dataset agreed =
                draft.agreed("bob", "P1", "bakery", "mies", MONDAY, TUESDAY).build();

        List<Loss> losses = costly(whyNot(agreed, plan, "anna", "P1")).price().losses();
        assertThat(losses).containsExactly(new Loss(Loss.Kind.AGREEMENT, "bob", "P1", 0));
        assertThat(ReasonTexts.of(Locale.forLanguageTag("nl"), agreed).losses(losses))
                .isEqualTo("de afspraak van bob in P1");
    }

    /** One day a week would do for both, but Bob, who has two, needs the dates. */
    @Test
    void daysThatFallShortAreALoss() {
        Dataset dataset = one().company(
                        "bakery", company -> company.places(PerWeekday.of(Weekdays.of(MONDAY, TUESDAY), 1)))
                .student("anna", student -> student.withoutRequest("P2").request("P1", 1))
                .student(
                        "bob",
                        student ->
                                student.withoutRequest("P2").request("P1", 2, 1).days(38, 160, 0))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(costly(whyNot(dataset, plan, "anna", "P1")).price().losses())
                .extracting(Loss::kind)
                .containsExactly(Loss.Kind.DAYS);
    }

    /** Sam visits on Thursday, when Anna could be on stage and Bob is not: with Anna he would cost less. */
    @Test
    void theSupervisorStaysWithWhoHasHim() {
        Dataset dataset = TinyDataset.create()
                .student("anna", student -> student.schoolDays(MONDAY, TUESDAY, WEDNESDAY))
                .student("bob", student -> student.schoolDays(WEDNESDAY, THURSDAY, FRIDAY))
                .supervisor("sam", supervisor -> supervisor.maxStudents(1).visitDays(THURSDAY))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bob", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .supervise("bob", "sam")
                .build();

        WhyNot whyNot = whyNot(dataset, plan, "anna", "P1");

        Alternative possible = Objects.requireNonNull(whyNot.possible());
        assertThat(possible.answer().plan().supervisions()).isEqualTo(plan.supervisions());
    }

    /** Bob could go next door for shorter days, which costs nothing here and leaves him short of hours; Carl can go farther away. */
    @Test
    void aPlanInWhichEverybodyKeepsWhatTheyHaveGoesBeforeACheaperOne() {
        Dataset dataset = one().company(
                        "bakery",
                        company -> company.places(PerWeekday.of(TWO_DAYS, 2)).mentor("mies", Weekdays.ALL, 2))
                .company("smithy", company -> company.minutesPerDay(180).places(PerWeekday.of(TWO_DAYS, 1)))
                .company("forge", company -> company.places(PerWeekday.of(TWO_DAYS, 1)))
                .student("anna", student -> student.withoutRequest("P2").exclusions("smithy", "forge"))
                .student(
                        "bob",
                        student ->
                                student.withoutRequest("P2").hours(250, 1280, 0).exclusions("forge"))
                .student(
                        "carl",
                        student -> student.withoutRequest("P2")
                                .schoolDays(WEDNESDAY, THURSDAY, FRIDAY)
                                .exclusions("smithy"))
                .travelTime("carl", "forge", 40)
                .weight(CostTerm.SHORTFALL_HOUR, 0)
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("bob", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("carl", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        WhyNot whyNot = whyNot(dataset, plan, "anna", "P1");

        assertThat(Objects.requireNonNull(whyNot.possible()).others()).containsExactly("carl");
    }
}
