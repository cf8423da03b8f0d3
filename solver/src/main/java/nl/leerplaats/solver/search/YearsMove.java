package nl.leerplaats.solver.search;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.search.state.PlanMirror;
import nl.leerplaats.solver.search.state.PlanState;
import nl.leerplaats.solver.year.StudentYear;
import org.jspecify.annotations.Nullable;

/** Puts other years in the place of some students'; with no student it changes nothing and only counts as a step. */
final class YearsMove extends AbstractMove<YearPlan> {

    private record Placing(
            RequestAssignment assignment, @Nullable Option option) {}

    private record Supervising(
            SupervisionAssignment assignment, @Nullable SupervisorFact supervisor) {}

    private final List<Placing> placings = new ArrayList<>();
    private final List<Supervising> supervisings = new ArrayList<>();

    YearsMove(YearPlan plan, PlanState state, Collection<Integer> students) {
        for (int student : students) {
            StudentYear year = state.year(student);
            RequestFact[] requests = state.index().requestsOf(student);
            for (int position = 0; position < requests.length; position++) {
                RequestAssignment assignment = plan.requests().get(requests[position].index());
                if (!assignment.isPinned() && assignment.getOption() != year.option(position)) {
                    placings.add(new Placing(assignment, year.option(position)));
                }
            }
            SupervisionAssignment supervision = plan.supervisions().get(student);
            SupervisorFact supervisor = PlanMirror.supervisor(plan, year);
            if (!supervision.isPinned() && !Objects.equals(supervision.getSupervisor(), supervisor)) {
                supervisings.add(new Supervising(supervision, supervisor));
            }
        }
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<YearPlan> director) {
        return true;
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<YearPlan> director) {
        for (Placing placing : placings) {
            director.beforeVariableChanged(placing.assignment, "option");
            placing.assignment.setOption(placing.option);
            director.afterVariableChanged(placing.assignment, "option");
        }
        for (Supervising supervising : supervisings) {
            director.beforeVariableChanged(supervising.assignment, "supervisor");
            supervising.assignment.setSupervisor(supervising.supervisor);
            director.afterVariableChanged(supervising.assignment, "supervisor");
        }
    }

    @Override
    public String toString() {
        return placings.size() + " placements, " + supervisings.size() + " supervisions";
    }
}
