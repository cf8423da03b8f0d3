package nl.leerplaats.solver.search;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.state.PlanMirror;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.search.state.PlannedYears;
import nl.leerplaats.solver.search.state.SharedYears;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/**
 * Proposes moves to Timefold: each is what one round of the search made of the years of some students. Timefold copies the whole plan at
 * every new best one, so a move has many changes.
 */
public final class YearsMoveFactory implements MoveIteratorFactory<YearPlan, YearsMove> {

    private @Nullable SearchTeam team;
    private SharedYears shared = new SharedYears();
    private @Nullable PlannedYears seen;
    private Set<Integer> ahead = Set.of();

    @Override
    public void phaseStarted(ScoreDirector<YearPlan> director) {
        YearPlan plan = director.getWorkingSolution();
        SearchContext brought = SearchContext.of(plan);
        YearIndex index = brought.index();
        Search started = new Search(index);
        for (int student : index.openStudents()) {
            started.follow(student, PlanMirror.read(plan, index, student));
        }
        team = new SearchTeam(started, brought.threads(), brought.stop());
        shared = brought.shared();
        seen = null;
        ahead = Set.of();
        share(started);
    }

    @Override
    public void phaseEnded(ScoreDirector<YearPlan> director) {
        SearchTeam ended = team;
        if (ended != null) {
            ended.close();
            follow(director.getWorkingSolution(), ended);
            share(ended.main());
        }
        team = null;
    }

    @Override
    public long getSize(ScoreDirector<YearPlan> director) {
        return Math.max(1, director.getWorkingSolution().supervisions().size());
    }

    @Override
    public Iterator<YearsMove> createOriginalMoveIterator(ScoreDirector<YearPlan> director) {
        throw new UnsupportedOperationException("The moves have no order; select them at random.");
    }

    @Override
    public Iterator<YearsMove> createRandomMoveIterator(ScoreDirector<YearPlan> director, Random random) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public YearsMove next() {
                return propose(director.getWorkingSolution(), random);
            }
        };
    }

    private YearsMove propose(YearPlan plan, Random random) {
        SearchTeam current = Objects.requireNonNull(team, "The phase has not started.");
        follow(plan, current);
        share(current.main());
        ahead = takeOffer(current);
        if (ahead.isEmpty()) {
            ahead = mendOrImprove(current, random);
        }
        return new YearsMove(plan, current.main().state(), ahead);
    }

    private static Set<Integer> mendOrImprove(SearchTeam current, Random random) {
        try {
            Set<Integer> mended = current.mend();
            return mended.isEmpty() ? current.improve(random) : mended;
        } catch (Throwable e) { // the phase will not come to its end
            current.close();
            throw e;
        }
    }

    /** Sets the search's own state to what Timefold made of the last move. */
    private void follow(YearPlan plan, SearchTeam current) {
        for (int student : ahead) {
            current.follow(student, PlanMirror.read(plan, current.main().state().index(), student));
        }
        ahead = Set.of();
    }

    private void share(Search current) {
        PlanState state = current.state();
        if (shared.isWanted(state.medium(), state.soft())) {
            shared.note(state.medium(), state.soft(), state.years());
        }
    }

    /** Looks once at what was offered since the last time. */
    private Set<Integer> takeOffer(SearchTeam current) {
        PlannedYears offer = shared.offered();
        if (offer == null || offer.equals(seen)) {
            return Set.of();
        }
        seen = offer;
        PlanState state = current.main().state();
        return offer.isCheaperThan(state.medium(), state.soft()) ? current.adopt(offer.years()) : Set.of();
    }
}
