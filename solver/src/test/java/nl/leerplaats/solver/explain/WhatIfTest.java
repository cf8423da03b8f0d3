package nl.leerplaats.solver.explain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.TinyPlan;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomPlans;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.explain.price.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfTest {

    private static final int SEEDS = 5;

    /** Plans come from anywhere: a valid one is taken as it is, of a broken one what breaks no rule, and answers are always valid. */
    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void anyPlanIsAStartAndEveryAnswerIsValid(InstanceKind kind) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            Dataset dataset = RandomDatasets.of(kind, seed, 16);
            PlanningYear year = PlanningYear.of(dataset);
            Plan good = FirstComeFirstServed.plan(year);
            check(dataset, good, kind + ", seed " + seed + ", good");
            for (long plan = 0; plan < 4; plan++) {
                Plan any = RandomPlans.of(year).plan(plan, RandomPlans.Names.ANY);
                check(dataset, any, kind + ", seed " + seed + ", plan " + plan);
            }
        }
    }

    /** As the judge reads a plan: of two placements for a request the first of which everything exists. */
    @Test
    void aPlacementOfSomethingUnknownHidesNoOther() {
        Dataset dataset = TinyDataset.create().build();
        Plan plan = TinyPlan.of(dataset)
                .place("anna", "P1", "nowhere", "mies", MONDAY, TUESDAY)
                .place("anna", "P1", "bakery", "mies", MONDAY, TUESDAY)
                .place("anna", "P2", "bakery", "mies", MONDAY, TUESDAY)
                .build();

        assertThat(WhatIf.of(dataset, plan).present().plan().placements())
                .containsExactly(plan.placements().get(1), plan.placements().get(2));
    }

    private static void check(Dataset dataset, Plan plan, String text) {
        WhatIf whatIf = WhatIf.of(dataset, plan);
        PlanningYear year = whatIf.year();

        Verdict given = PlanChecker.check(year, plan);
        assertThat(whatIf.verdict()).as(text).isEqualTo(given);
        assertThat(whatIf.present().cost().hard()).as(text).isZero();
        if (given.cost().isValid()) {
            assertThat(whatIf.present().cost()).as(text).isEqualTo(given.cost());
            assertThat(whatIf.present().moves().students()).as(text).isEmpty();
        }
        for (DatasetChange change : changes(year)) {
            Answer answer = whatIf.ask(change, 300);
            PlanningYear then = PlanningYear.of(change.applyTo(year.dataset()));
            assertThat(answer.cost())
                    .as("%s, %s", text, change)
                    .isEqualTo(PlanChecker.check(then, answer.plan()).cost());
            assertThat(answer.cost().hard()).as("%s, %s", text, change).isZero();
        }
        PlannedRequest request = year.requests().get(year.requests().size() - 1);
        Optional<Answer> placed = whatIf.place(Changes.NONE, Wish.anywhere(request.key()), 2);
        placed.ifPresent(answer -> {
            assertThat(answer.isPlaced(request.key())).as(text).isTrue();
            assertThat(answer.cost().hard()).as(text).isZero();
        });
    }

    private static List<DatasetChange> changes(PlanningYear year) {
        Company company = year.dataset().companies().get(0);
        Student student = year.dataset().students().get(0);
        PlannedRequest request = year.requests().get(0);
        return List.of(
                Changes.NONE,
                new Changes.MorePlaces(company.id(), Weekdays.ALL, 1),
                new Changes.MentorRoom(company.id(), company.mentors().get(0).id(), Weekdays.ALL, 1),
                new Changes.LongestWay(student.id(), student.travel().maxMinutes() + 30),
                new Changes.FreeFromSchool(request.key(), Weekdays.ALL),
                new Changes.Recognised(company.id(), student.profile(), year.firstDay(), year.lastDay()),
                new Changes.CompanyGone(company.id()),
                new Changes.MentorGone(company.id(), company.mentors().get(0).id()),
                new Changes.RequestGone(request.key()));
    }
}
