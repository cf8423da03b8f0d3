package nl.leerplaats.solver.scarcity;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.price.Answer;
import org.junit.jupiter.api.Test;

/** A drop-out is told with a plan that was really found without the company: the dataset that has lost it has to allow that plan. */
class FragilityTest {

    /** Anna is at the bakery and Bram at the garage; the farm has one place more, on the days of Bram. */
    private static TinyDataset three() {
        return TinyDataset.create()
                .student("anna", student -> student.withoutRequest("P2"))
                .student("bram", student -> student.withoutRequest("P2"))
                .company("garage", company -> {})
                .company("farm", company -> company.mentor("mies", Weekdays.of(THURSDAY, FRIDAY), 1));
    }

    private static FragilityReport of(Dataset dataset, Plan plan) {
        return Fragility.of(WhatIf.of(dataset, plan));
    }

    @Test
    void theOneWhoseLossLeavesSomebodyWithoutAPlaceComesFirst() {
        Dataset dataset = three().student("anna", student -> student.exclusions("garage", "farm"))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "garage", "mies", THURSDAY, FRIDAY)
                .build();

        FragilityReport report = of(dataset, plan);

        assertThat(report.usedCompanies()).isEqualTo(2);
        DropOut worst = report.companies().get(0);
        assertThat(worst.company().id()).isEqualTo("bakery");
        assertThat(worst.lost()).containsExactly(new RequestKey("anna", "P1"));
        assertThat(worst.loss().medium()).isEqualTo(19 * 15); // P1 has 19 weeks
        DropOut other = report.companies().get(1);
        assertThat(other.lost()).isEmpty();
        assertThat(other.standIns()).hasSize(1);
    }

    @Test
    void aMentorIsLookedAtOnlyWhereThereAreMore() {
        Dataset dataset = three().company("bakery", company -> company.mentor("noor", Weekdays.ALL, 1))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "noor", MONDAY, TUESDAY)
                .place("bram", "P1", "garage", "mies", THURSDAY, FRIDAY)
                .build();

        FragilityReport report = of(dataset, plan);

        assertThat(report.mentors()).extracting(DropOut::mentorId).containsExactly("noor");
        assertThat(report.mentors().get(0).lost()).isEmpty();
    }

    @Test
    void whatIsPinnedAtACompanyThatDropsOutIsPlacedAgain() {
        Dataset dataset =
                three().pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY).build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(of(dataset, plan).companies().get(0).standIns()).hasSize(1);
    }

    /** What a person pinned may be over the maximum (here 38 days of at most 10): what adds no hours to it is in reach all the same. */
    @Test
    void whatIsPinnedOverTheMaximumLeavesRoomForWhatTakesNoHours() {
        Dataset dataset = TinyDataset.create()
                .student("anna", student -> student.days(0, 10, 0))
                .company("garage", company -> company.closed("2026-01-01", "2028-12-31"))
                .company("farm", company -> company.closed("2026-01-01", "2028-12-31"))
                .pinned("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "garage", "mies", MONDAY, TUESDAY)
                .build();

        DropOut garage = of(dataset, plan).companies().stream()
                .filter(drop -> drop.company().id().equals("garage"))
                .findFirst()
                .orElseThrow();

        assertThat(garage.lost()).isEmpty();
        assertThat(garage.standIns()).hasSize(1);
    }

    /** Anna loses the bakery and can go to the garage alone, where Bram is, who can go to the farm: Bram is not hit, he makes room. */
    @Test
    void whoIsHitAndWhoMakesRoomAreToldApart() {
        Dataset dataset = three().student("anna", student -> student.exclusions("farm"))
                .company("garage", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .company("farm", company -> company.mentor("mies", Weekdays.of(MONDAY, TUESDAY), 1))
                .build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("bram", "P1", "garage", "mies", MONDAY, TUESDAY)
                .build();

        FragilityReport report = of(dataset, plan);
        DropOut bakery = report.companies().stream()
                .filter(drop -> drop.company().id().equals("bakery"))
                .findFirst()
                .orElseThrow();

        assertThat(bakery.hit()).containsExactly(new RequestKey("anna", "P1"));
        assertThat(bakery.standIns()).hasSize(1);
        assertThat(bakery.lost()).isEmpty();
        assertThat(bakery.moving()).containsExactly(new RequestKey("bram", "P1"));
        assertThat(bakery.displaced()).isEmpty();
        assertThat(bakery.ownOthers()).isEmpty();
        assertThat(report.from()).isEqualTo(WhatIf.of(dataset, plan).present().cost());
    }

    /** The plan leaves Anna out although the bakery is free: that is no merit and no fault of a company that drops out. */
    @Test
    void aBetterPlanThatIsFoundOnTheWayIsToldAndNotCounted() {
        Dataset dataset = three().build();
        Plan plan = TinyPlan.of(dataset)
                .place("bram", "P1", "garage", "mies", THURSDAY, FRIDAY)
                .build();

        FragilityReport report = of(dataset, plan);

        assertThat(report.better().isBetter()).isTrue();
        assertThat(report.companies())
                .allSatisfy(drop -> assertThat(drop.loss()).isGreaterThanOrEqualTo(Gain.NONE));
    }

    @Test
    void whateverPlanIsGivenWhatIsToldIsWhatAskingAgainGives() {
        for (long seed = 0; seed < 60; seed++) {
            Dataset dataset = RandomTinyDatasets.of(seed);
            PlanningYear year = PlanningYear.of(dataset);
            Plan plan = RandomPlans.of(year).plan(seed, RandomPlans.Names.ANY);
            WhatIf whatIf = WhatIf.of(dataset, plan);
            for (DropOut drop : Fragility.of(whatIf).companies()) {
                Answer answer =
                        whatIf.ask(new Changes.CompanyGone(drop.company().id()));

                assertThat(drop.after()).as("seed %d", seed).isEqualTo(answer.cost());
                assertThat(drop.after())
                        .isEqualTo(
                                PlanChecker.check(answer.year(), answer.plan()).cost());
                assertThat(drop.hit()).as("seed %d", seed).isNotEmpty();
                assertThat(drop.standIns().size() + drop.lost().size())
                        .as("seed %d: everyone there is placed elsewhere or not at all", seed)
                        .isEqualTo(drop.hit().size());
                assertThat(drop.lost()).allMatch(key -> !answer.isPlaced(key));
            }
        }
    }
}
