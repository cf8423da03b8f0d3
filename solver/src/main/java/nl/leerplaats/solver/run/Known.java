package nl.leerplaats.solver.run;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.solver.mapping.PlanMapper;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * What search and relaxation have found so far, so that a run can be ended at any time with the best plan, without waiting for a thread.
 * Every method may be called from any thread.
 */
final class Known {

    private final Dataset dataset;
    private final SharedYears shared = new SharedYears();
    private volatile @Nullable PlanningYear year;
    private volatile @Nullable YearIndex index;
    private volatile @Nullable YearPlan scored;
    private volatile @Nullable ProgressFigures standing;
    private final AtomicReference<@Nullable Judged> cheapest = new AtomicReference<>();
    private boolean ended;

    Known(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * A plan with what the judge says of it.
     *
     * @param plan the plan, which claims what it costs
     * @param verdict what it costs, term by term
     */
    record Judged(Plan plan, Verdict verdict) {

        /** How it stands. */
        ProgressFigures standing(PlanningYear year) {
            int unplaced = year.requests().size() - plan.placements().size();
            return ProgressFigures.of(verdict, unplaced);
        }
    }

    /** A plan that was found, with the cost that the search or the relaxation computed. */
    private record Found(Cost claim, Supplier<Plan> plan) {}

    /** Where search and relaxation leave their plans. */
    SharedYears shared() {
        return shared;
    }

    /** The year that is planned; made where nobody needed it before. */
    PlanningYear year() {
        PlanningYear made = year;
        if (made == null) {
            made = PlanningYear.of(dataset);
            year = made;
        }
        return made;
    }

    /** Notes the problem: from here on, plans are shared. */
    void noteProblem(YearIndex made) {
        index = made;
    }

    /** Notes a plan that Timefold scored, if it is the best. */
    synchronized void noteScored(YearPlan plan) {
        ProgressFigures now = ProgressFigures.of(plan);
        YearPlan before = scored;
        if (!ended
                && (before == null
                        || now.cost().compareTo(ProgressFigures.of(before).cost()) < 0)) {
            scored = plan;
            ProgressFigures told = standing;
            standing = told == null || now.cost().compareTo(told.cost()) < 0 ? now : told;
        }
    }

    /** Notes how the first plan stands. */
    synchronized void noteFirst(ProgressFigures now) {
        standing = ended ? standing : now;
    }

    /** Notes how the last plan stands: from here on nothing is noted. */
    synchronized void noteLast(ProgressFigures now) {
        standing = now;
        ended = true;
    }

    /** How the best plan stands; null before there is one. */
    @Nullable
    ProgressFigures standing() {
        return standing;
    }

    /** The best plan so far, judged now; never worse than what was given before. */
    Judged best() {
        return cheaper(judgeBest(listFound()));
    }

    /** The same, without judging again where nothing cheaper was found since. */
    Judged bestSoFar() {
        List<Found> found = listFound();
        Judged before = cheapest.get();
        if (before != null && !found.isEmpty() && found.get(0).claim.compareTo(before.verdict.cost()) >= 0) {
            return before;
        }
        return cheaper(judgeBest(found));
    }

    /** Of a plan and the cheapest that was given before, the cheaper: the new one where they cost the same. */
    private Judged cheaper(Judged now) {
        return Objects.requireNonNull(cheapest.accumulateAndGet(
                now,
                (before, one) ->
                        before == null || one == null || one.verdict.cost().compareTo(before.verdict.cost()) <= 0
                                ? one
                                : before));
    }

    /** What the judge computes decides: where it differs from the claim of the cheapest plan, all are judged. */
    private Judged judgeBest(List<Found> found) {
        if (found.isEmpty()) {
            return judge(PlanMapper.onlyPinned(year()));
        }
        Judged first = judge(found.get(0).plan.get());
        if (first.verdict.cost().equals(found.get(0).claim)) {
            return first;
        }
        return found.stream()
                .skip(1)
                .map(one -> judge(one.plan.get()))
                .reduce(first, (one, other) -> other.verdict.cost().compareTo(one.verdict.cost()) < 0 ? other : one);
    }

    private Judged judge(Plan plan) {
        Verdict verdict = PlanChecker.check(year(), plan);
        return new Judged(plan.withCost(verdict.cost()), verdict);
    }

    /** The plans found, the cheapest by its claim first. */
    private List<Found> listFound() {
        List<Found> found = new ArrayList<>();
        long hard = 0;
        YearPlan byTimefold = scored;
        if (byTimefold != null) {
            HardMediumSoftLongScore score = Objects.requireNonNull(byTimefold.getScore());
            hard = -score.hardScore(); // what pinned placements break is the same in all plans
            found.add(new Found(
                    new Cost(hard, -score.mediumScore(), -score.softScore()), () -> PlanMapper.toPlan(byTimefold)));
        }
        YearIndex problem = index;
        if (problem != null) {
            add(found, shared.offered(), hard, problem.facts());
            add(found, shared.best(), hard, problem.facts());
        }
        found.sort(Comparator.comparing(Found::claim));
        return found;
    }

    private static void add(List<Found> found, @Nullable PlannedYears planned, long hard, YearFacts facts) {
        if (planned != null) {
            found.add(
                    new Found(new Cost(hard, planned.medium(), planned.soft()), () -> toPlan(facts, planned.years())));
        }
    }

    private static Plan toPlan(YearFacts facts, List<StudentYear> years) {
        int[] first = new int[facts.students().size()];
        for (int request = facts.requests().size() - 1; request >= 0; request--) {
            first[facts.requests().get(request).student().index()] = request;
        }
        return PlanMapper.toPlan(
                facts,
                request -> {
                    int student = request.student().index();
                    return years.get(student).option(request.index() - first[student]);
                },
                student -> {
                    int supervisor = years.get(student.index()).supervisor();
                    return supervisor == StudentYear.NOBODY
                            ? null
                            : facts.supervisors().get(supervisor);
                });
    }
}
