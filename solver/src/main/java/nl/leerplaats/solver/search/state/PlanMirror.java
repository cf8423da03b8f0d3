package nl.leerplaats.solver.search.state;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearPlan;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import org.jspecify.annotations.Nullable;

/** Copies years between Timefold's plan and {@link PlanState}. */
public final class PlanMirror {

    private PlanMirror() {}

    /** The year of a student as Timefold's plan has it. */
    public static StudentYear read(YearPlan plan, YearIndex index, int student) {
        RequestFact[] requests = index.requestsOf(student);
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            options[position] = plan.requests().get(requests[position].index()).getOption();
        }
        SupervisorFact supervisor = plan.supervisions().get(student).getSupervisor();
        return new StudentYear(options, supervisor == null ? StudentYear.NOBODY : supervisor.index());
    }

    /** Makes of Timefold's plan what these years say, student by student. */
    public static void write(ScoreDirector<YearPlan> director, YearIndex index, List<StudentYear> years) {
        YearPlan plan = director.getWorkingSolution();
        for (int student = 0; student < years.size(); student++) {
            if (!read(plan, index, student).isSame(years.get(student))) {
                write(director, plan, index, student, years.get(student));
            }
        }
        director.triggerVariableListeners();
    }

    private static void write(
            ScoreDirector<YearPlan> director, YearPlan plan, YearIndex index, int student, StudentYear year) {
        RequestFact[] requests = index.requestsOf(student);
        for (int position = 0; position < requests.length; position++) {
            RequestAssignment assignment = plan.requests().get(requests[position].index());
            if (!assignment.isPinned() && assignment.getOption() != year.option(position)) {
                director.beforeVariableChanged(assignment, "option");
                assignment.setOption(year.option(position));
                director.afterVariableChanged(assignment, "option");
            }
        }
        SupervisionAssignment supervision = plan.supervisions().get(student);
        SupervisorFact supervisor = supervisor(plan, year);
        if (!supervision.isPinned() && !Objects.equals(supervision.getSupervisor(), supervisor)) {
            director.beforeVariableChanged(supervision, "supervisor");
            supervision.setSupervisor(supervisor);
            director.afterVariableChanged(supervision, "supervisor");
        }
    }

    /** The supervisor of a year, or null for nobody. */
    public static @Nullable SupervisorFact supervisor(YearPlan plan, StudentYear year) {
        return year.supervisor() == StudentYear.NOBODY
                ? null
                : plan.facts().supervisors().get(year.supervisor());
    }
}
