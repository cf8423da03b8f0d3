package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.function.ToLongFunction;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;

/** The soft terms that count changes against the baseline, less what is pinned. */
final class BaselineConstraints {

    private BaselineConstraints() {}

    static Constraint[] all(ConstraintFactory factory) {
        return new Constraint[] {
            baselineCompany(factory), baselineMentor(factory), baselineDay(factory), baselineSupervisor(factory)
        };
    }

    /** The student does not go to the company of the baseline. */
    static Constraint baselineCompany(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(BaselineConstraints::isCompanyLost)
                .penalizeLong(weight(CostTerm.BASELINE_COMPANY), assignment -> 1L)
                .asConstraint(CostTerm.BASELINE_COMPANY.key());
    }

    private static boolean isCompanyLost(RequestAssignment assignment) {
        Option option = assignment.getOption();
        return option == null ? assignment.request().hasLooseBaseline() : option.baselineCompanyCount() > 0;
    }

    /** The student keeps the company and gets another mentor. */
    static Constraint baselineMentor(ConstraintFactory factory) {
        return placement(factory, CostTerm.BASELINE_MENTOR, Option::baselineMentorCount);
    }

    /** The student keeps the company and gets or loses a weekday. */
    static Constraint baselineDay(ConstraintFactory factory) {
        return placement(factory, CostTerm.BASELINE_DAY, Option::baselineDayCount);
    }

    /** The student loses the supervisor of the baseline. */
    static Constraint baselineSupervisor(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(SupervisionAssignment.class)
                .filter(supervision ->
                        supervision.baseline() != null && !supervision.isPinned() && !supervision.isBaselineKept())
                .penalizeLong(weight(CostTerm.BASELINE_SUPERVISOR), supervision -> 1L)
                .asConstraint(CostTerm.BASELINE_SUPERVISOR.key());
    }

    private static Constraint placement(ConstraintFactory factory, CostTerm term, ToLongFunction<Option> count) {
        return Streams.placements(factory)
                .filter(assignment -> assignment.request().hasLooseBaseline())
                .penalizeLong(weight(term), assignment -> count.applyAsLong(assignment.placed()))
                .asConstraint(term.key());
    }

    private static HardMediumSoftLongScore weight(CostTerm term) {
        return HardMediumSoftLongScore.ofSoft(term.defaultWeight());
    }
}
