package nl.leerplaats.solver.search;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.Iterator;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * Proposes moves to Timefold: each is what a number of tries of the search made better. On a large problem a move gathers several changes,
 * because Timefold copies the whole plan at every new best one.
 */
public final class YearsMoveFactory implements MoveIteratorFactory<YearPlan, YearsMove> {

    /** Open students for each change that a move gathers. */
    private static final int STUDENTS_PER_CHANGE = 100;

    /** Tries for each change that a move gathers, before it is proposed as it is. */
    private static final int TRIES_PER_CHANGE = 100;

    private @Nullable Search search;
    private Set<Integer> ahead = Set.of();

    @Override
    public void phaseStarted(ScoreDirector<YearPlan> director) {
        YearPlan plan = director.getWorkingSolution();
        YearIndex index = new YearIndex(plan);
        Search started = new Search(index);
        for (int student : index.openStudents()) {
            started.follow(student, PlanMirror.read(plan, index, student));
        }
        search = started;
        ahead = Set.of();
    }

    @Override
    public void phaseEnded(ScoreDirector<YearPlan> director) {
        search = null;
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
        Search current = Objects.requireNonNull(search, "The phase has not started.");
        YearIndex index = current.state().index();
        for (int student : ahead) {
            StudentYear year = PlanMirror.read(plan, index, student);
            if (!year.isSame(current.state().year(student))) {
                current.follow(student, year);
            }
        }
        int changes = 1 + index.openStudents().length / STUDENTS_PER_CHANGE;
        ahead = current.improve(random, changes, changes * TRIES_PER_CHANGE);
        return new YearsMove(plan, current.state(), ahead);
    }
}
