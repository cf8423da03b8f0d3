package nl.leerplaats.solver.run;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Objects;
import nl.leerplaats.data.check.Verdict;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.YearPlan;

/**
 * How a plan stands, in the numbers of the progress line.
 *
 * @param cost cost of the plan
 * @param unplaced requests without a placement
 * @param hoursShort clock hours short of what is required, over all students
 */
record ProgressFigures(Cost cost, int unplaced, long hoursShort) {

    private static final int MINUTES_PER_HOUR = 60;

    /** How a plan that Timefold has scored stands. */
    static ProgressFigures of(YearPlan plan) {
        HardMediumSoftLongScore score = Objects.requireNonNull(plan.getScore(), "The plan has no score yet.");
        Cost cost = new Cost(-score.hardScore(), -score.mediumScore(), -score.softScore());
        int unplaced = 0;
        long[] minutes = new long[plan.facts().students().size()];
        for (RequestAssignment assignment : plan.requests()) {
            Option option = assignment.getOption();
            if (option != null) {
                minutes[assignment.student().index()] += option.minutes();
            } else if (!assignment.request().history()) {
                unplaced++;
            }
        }
        long hoursShort = 0;
        for (int index = 0; index < minutes.length; index++) {
            Student student = plan.facts().students().get(index).student();
            long missing = student.hours().requiredMinutes() - student.hours().completedMinutes() - minutes[index];
            hoursShort += missing > 0 ? (missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR : 0;
        }
        return new ProgressFigures(cost, unplaced, hoursShort);
    }

    /** How a plan that was judged stands. */
    static ProgressFigures of(Verdict verdict, int unplaced) {
        return new ProgressFigures(verdict.cost(), unplaced, verdict.hoursShort());
    }
}
