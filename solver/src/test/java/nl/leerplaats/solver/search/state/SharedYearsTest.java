package nl.leerplaats.solver.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.config.SolverConfigs;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.FirstPlan;
import nl.leerplaats.solver.search.Search;
import nl.leerplaats.solver.search.SearchContext;
import nl.leerplaats.solver.search.SearchTeam;
import nl.leerplaats.solver.search.year.LevelPacking;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan that was found elsewhere is taken over as it is, or not at all; and what the search has is there for others. */
class SharedYearsTest {

    private static final int STUDENTS = 20;
    private static final int ROUNDS = 8;
    private static final int MINUTES_PER_HOUR = 60;

    private static YearPlan problem(InstanceKind kind, long seed) {
        return ProblemMapper.map(PlanningYear.of(DatasetGenerator.generate(kind, seed, STUDENTS)));
    }

    private static Search firstPlan(YearIndex index) {
        Search search = new Search(index);
        search.construct(() -> false);
        return search;
    }

    /** A search that went on for a while. */
    private static Search longer(YearIndex index, long seed) {
        Search search = firstPlan(index);
        Random random = new Random(seed);
        SearchTeam team = new SearchTeam(search, 1, () -> false);
        for (int round = 0; round < ROUNDS; round++) {
            team.improve(random);
        }
        return search;
    }

    private static List<StudentYear> years(Search search) {
        return List.of(search.state().years());
    }

    private static Cost cost(Search search) {
        return new Cost(0, search.state().medium(), search.state().soft());
    }

    @ParameterizedTest
    @EnumSource(
            value = InstanceKind.class,
            names = {"SCHOOL", "TIGHT", "MULTI", "REPLAN"})
    void aCheaperPlanIsTakenOverWhole(InstanceKind kind) {
        YearIndex index = new YearIndex(problem(kind, 2));
        Search better = longer(index, 7);
        Search search = firstPlan(index);
        assertThat(cost(better)).as("%s: the offer is cheaper", kind).isLessThan(cost(search));

        assertThat(search.adopt(years(better))).isNotEmpty();

        assertThat(cost(search)).as("%s", kind).isEqualTo(cost(better));
        new SearchTeam(search, 1, () -> false).improve(new Random(1));
        assertThat(cost(search)).as("%s: the search goes on from there", kind).isLessThanOrEqualTo(cost(better));
    }

    @Test
    void aDearerPlanIsNotTakenOver() {
        YearIndex index = new YearIndex(problem(InstanceKind.TIGHT, 2));
        Search search = longer(index, 7);
        List<StudentYear> before = years(search);

        assertThat(search.adopt(years(firstPlan(index)))).isEmpty();

        assertThat(years(search)).isEqualTo(before);
    }

    @Test
    void aPlanInWhichEverybodyHasTheBestPlaceIsNotTakenOver() {
        YearIndex index = new YearIndex(problem(InstanceKind.TIGHT, 2));
        Search search = longer(index, 7);
        Cost before = cost(search);
        StudentYear[] dreams = search.state().years();
        PlanState empty = new PlanState(index);
        YearPlanner planner = new YearPlanner(empty, new LevelPacking(index));
        for (int student : index.openStudents()) {
            dreams[student] = planner.plan(student);
        }

        assertThat(search.adopt(List.of(dreams))).isEmpty();

        assertThat(cost(search)).isEqualTo(before);
    }

    @Test
    void aYearIsTakenOverUpToTheMostHoursAndNotAbove() {
        int hours = bothPeriods(new YearIndex(anna(1280))).minutes() / MINUTES_PER_HOUR;

        assertThat(isTakenOver(hours)).as("exactly at the limit").isTrue();
        assertThat(isTakenOver(hours - 1)).as("an hour above the limit").isFalse();
    }

    private record BothPeriods(StudentYear year, int minutes) {}

    /** Anna may be on stage for so many hours. */
    private static YearPlan anna(int mostHours) {
        return ProblemMapper.map(PlanningYear.of(TinyDataset.create()
                .student("anna", anna -> anna.hours(0, mostHours, 0))
                .build()));
    }

    /** The first option of each of Anna's requests. */
    private static BothPeriods bothPeriods(YearIndex index) {
        RequestFact[] requests = index.requestsOf(0);
        Option first = index.optionsOf(requests[0]).get(0);
        Option second = index.optionsOf(requests[1]).get(0);
        return new BothPeriods(
                new StudentYear(new Option[] {first, second}, StudentYear.NOBODY), first.minutes() + second.minutes());
    }

    private static boolean isTakenOver(int mostHours) {
        YearIndex index = new YearIndex(anna(mostHours));
        return !new Search(index).adopt(List.of(bothPeriods(index).year())).isEmpty();
    }

    @Test
    void theSearchTakesAnOfferInItsFirstStepAndShowsWhatItHas() {
        YearPlan plan = problem(InstanceKind.MULTI, 2);
        YearIndex index = new YearIndex(plan);
        Search better = longer(index, 7);
        FirstPlan.make(plan, index, new SharedYears(), () -> false);
        SharedYears shared = new SharedYears();
        plan.bring(new SearchContext(index, shared, 1, () -> false));
        shared.offer(cost(better).medium(), cost(better).soft(), better.state().years());

        YearPlan solved = SolverFactory.<YearPlan>create(SolverConfigs.of(EnvironmentMode.FULL_ASSERT, 1, null, 1L))
                .buildSolver()
                .solve(plan);

        HardMediumSoftLongScore score = Objects.requireNonNull(solved.getScore());
        assertThat(new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore()))
                .isEqualTo(cost(better));
        PlannedYears best = Objects.requireNonNull(shared.best());
        assertThat(new Cost(0, best.medium(), best.soft())).isEqualTo(cost(better));
        for (int student : index.openStudents()) {
            assertThat(best.years().get(student).isSame(better.state().year(student)))
                    .as("student %d", student)
                    .isTrue();
        }
    }

    @Test
    void ofManyOffersTheCheapestIsKept() {
        SharedYears shared = new SharedYears();
        StudentYear[] none = new StudentYear[0];

        shared.offer(5, 100, none);
        shared.offer(4, 900, none);
        shared.offer(4, 901, none);

        PlannedYears kept = Objects.requireNonNull(shared.offered());
        assertThat(kept.medium()).isEqualTo(4);
        assertThat(kept.soft()).isEqualTo(900);
    }
}
