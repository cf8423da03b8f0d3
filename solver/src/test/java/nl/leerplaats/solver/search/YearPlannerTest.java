package nl.leerplaats.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.ProblemMapper;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.JudgedYears;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.year.LevelPacking;
import nl.leerplaats.solver.search.year.YearPlanner;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year that the planner finds for one student, against all years that there are. */
class YearPlannerTest {

    /** Students with more possible years than this are left out, for time. */
    private static final long MOST_YEARS = 60_000;

    /** Up to two requests the planner's year is the best there is. */
    private static final int EXACT_REQUESTS = 2;

    private static final int TINY_SEEDS = 150;

    @ParameterizedTest
    @CsvSource({"SCHOOL, 3", "SCHOOL, 4", "TIGHT, 3", "TIGHT, 4", "TIGHT, 5", "REPLAN, 3", "MULTI, 3"})
    void noYearOfOneStudentIsCheaper(InstanceKind kind, long seed) {
        assertCheapest(DatasetGenerator.generate(kind, seed), kind + " " + seed);
    }

    /** What is left out because it would be over the maximum has to be that, and no more: at, below and above what all requests take. */
    @ParameterizedTest
    @CsvSource({"SCHOOL, 3, 25", "SCHOOL, 4, 40", "TIGHT, 3, 50", "TIGHT, 5, 60", "REPLAN, 3, 40"})
    void noYearOfOneStudentIsCheaperWithinASmallMaximum(InstanceKind kind, long seed, int percent) {
        Dataset dataset = DatasetGenerator.generate(kind, seed);
        List<Student> students = dataset.students().stream()
                .map(student -> withMaximum(student, percent))
                .toList();

        assertCheapest(dataset.withStudents(students), kind + " " + seed + " with " + percent + "%");
    }

    /** Of tiny datasets the judge says which years there are: with pins, at a maximum that some of them just reach, beside others' years. */
    @Test
    void noYearThatTheJudgeAllowsIsCheaper() {
        int pinned = 0;
        int ties = 0;
        int atTheLimit = 0;
        for (long seed = 0; seed < TINY_SEEDS; seed++) {
            JudgedYears all = JudgedYears.atTheLimit(seed);
            YearIndex index = all.index();
            Search search = new Search(index);
            search.construct(() -> false);
            PlanState state = search.state();
            YearPlanner planner = new YearPlanner(state, new LevelPacking(index));
            for (int student : index.openStudents()) {
                StudentYear kept = state.year(student);
                state.clear(student);
                StudentYear bare = state.year(student);
                StudentYear found = planner.plan(student);
                List<Cost> costs = new ArrayList<>();
                boolean isThere = false;
                for (JudgedYears.Judged judged : all.of(student)) {
                    if (fits(state, student, judged.year())) {
                        isThere |= judged.year().isSame(found);
                        state.set(student, judged.year());
                        costs.add(cost(state));
                        state.set(student, bare);
                    }
                }
                costs.sort(Cost::compareTo);
                assertThat(isThere).as("seed %d, student %d", seed, student).isTrue();
                state.set(student, found);
                if (index.requestsOf(student).length <= EXACT_REQUESTS) {
                    assertThat(cost(state))
                            .as("seed %d, student %d", seed, student)
                            .isEqualTo(costs.get(0));
                }
                Student one = index.facts().students().get(student).student();
                long most = one.hours().maximumMinutes() - one.hours().completedMinutes();
                atTheLimit += most > 0 && JudgedYears.minutes(found) == most ? 1 : 0;
                ties += costs.size() > 1 && costs.get(0).equals(costs.get(1)) ? 1 : 0;
                for (RequestFact request : index.requestsOf(student)) {
                    pinned += request.pinned() ? 1 : 0;
                }
                state.set(student, kept);
            }
        }
        assertThat(List.of(pinned, ties, atTheLimit))
                .as("pins, ties, and years exactly at the maximum")
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    /** Tells whether a valid year has room beside those of the others. */
    private static boolean fits(PlanState state, int student, StudentYear year) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null
                    && !option.request().pinned()
                    && !state.occupancy().fits(option)) {
                return false;
            }
        }
        return year.supervisor() == StudentYear.NOBODY
                || state.index().isSupervisorPinned(student)
                || state.hasRoom(year.supervisor());
    }

    private static Student withMaximum(Student student, int percent) {
        Hours hours = student.hours();
        int most = (hours.maximumMinutes() - hours.completedMinutes()) * percent / 100;
        return student.withLimits(
                new Hours(
                        hours.requiredMinutes(),
                        hours.completedMinutes() + most,
                        hours.completedMinutes(),
                        hours.extra()),
                student.days());
    }

    private static void assertCheapest(Dataset dataset, String name) {
        YearIndex index = new YearIndex(ProblemMapper.map(PlanningYear.of(dataset)));
        Search search = new Search(index);
        search.construct(() -> false);
        PlanState state = search.state();
        YearPlanner planner = new YearPlanner(state, new LevelPacking(index));
        int compared = 0;
        for (int student : index.openStudents()) {
            if (years(index, student) <= MOST_YEARS && index.requestsOf(student).length <= EXACT_REQUESTS) {
                StudentYear kept = state.year(student);
                state.clear(student);
                state.set(student, planner.plan(student));
                Cost found = cost(state);
                assertThat(found).as("student %d of %s", student, name).isEqualTo(cheapest(state, student));
                state.set(student, kept);
                compared++;
            }
        }
        assertThat(compared).as("students compared in " + name).isGreaterThan(2);
    }

    private static Cost cost(PlanState state) {
        return new Cost(0, state.medium(), state.soft());
    }

    private static long years(YearIndex index, int student) {
        long product = index.supervisorsOf(student).length + 1L;
        for (RequestFact request : index.requestsOf(student)) {
            product *= request.pinned() ? 1 : index.optionsOf(request).size() + 1L;
        }
        return product;
    }

    /** Tries every combination of what fits; leaves the student with nothing but what is pinned. */
    private static Cost cheapest(PlanState state, int student) {
        state.clear(student);
        StudentYear pinned = state.year(student);
        List<Cost> costs = new ArrayList<>();
        List<Integer> supervisors = new ArrayList<>();
        if (state.index().isSupervisorPinned(student)) {
            supervisors.add(pinned.supervisor());
        } else {
            supervisors.add(StudentYear.NOBODY);
            for (int supervisor : state.index().supervisorsOf(student)) {
                if (state.hasRoom(supervisor)) {
                    supervisors.add(supervisor);
                }
            }
        }
        List<List<@Nullable Option>> choices = choices(state, student);
        for (int supervisor : supervisors) {
            tryAll(state, student, choices, new ArrayList<>(), supervisor, pinned, costs);
        }
        return costs.stream().min(Cost::compareTo).orElseThrow();
    }

    private static List<List<@Nullable Option>> choices(PlanState state, int student) {
        List<List<@Nullable Option>> choices = new ArrayList<>();
        for (RequestFact request : state.index().requestsOf(student)) {
            List<@Nullable Option> own = new ArrayList<>();
            Option fixed = state.index().fixedOption(request);
            own.add(fixed);
            if (fixed == null) {
                state.index().optionsOf(request).stream()
                        .filter(state.occupancy()::fits)
                        .forEach(own::add);
            }
            choices.add(own);
        }
        return choices;
    }

    private static void tryAll(
            PlanState state,
            int student,
            List<List<@Nullable Option>> choices,
            List<@Nullable Option> chosen,
            int supervisor,
            StudentYear pinned,
            List<Cost> costs) {
        if (chosen.size() < choices.size()) {
            for (Option option : choices.get(chosen.size())) {
                chosen.add(option);
                tryAll(state, student, choices, chosen, supervisor, pinned, costs);
                chosen.remove(chosen.size() - 1);
            }
            return;
        }
        StudentYear year = new StudentYear(chosen.toArray(new Option[0]), supervisor);
        if (isWithinMaximum(state, student, year)) {
            state.set(student, year);
            costs.add(cost(state));
            state.set(student, pinned);
        }
    }

    /** The rule {@link HardRule#MAXIMUM}, what is pinned apart. */
    private static boolean isWithinMaximum(PlanState state, int student, StudentYear year) {
        Student one = state.index().facts().students().get(student).student();
        long minutes = 0;
        long dates = 0;
        long pinnedMinutes = 0;
        long pinnedDates = 0;
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null) {
                minutes += option.minutes();
                dates += option.stageDates();
                pinnedMinutes += option.isKeptPin() ? option.minutes() : 0;
                pinnedDates += option.isKeptPin() ? option.stageDates() : 0;
            }
        }
        long completed = one.hours().completedMinutes();
        return completed + minutes <= Math.max(one.hours().maximumMinutes(), completed + pinnedMinutes)
                && one.days().completed() + dates
                        <= Math.max(one.days().maximum(), one.days().completed() + pinnedDates);
    }
}
