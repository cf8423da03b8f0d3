package nl.leerplaats.solver.rule;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;

/** The medium terms of format.md: what the plan fails to deliver. */
final class MediumConstraints {

    private MediumConstraints() {}

    static Constraint[] all(ConstraintFactory factory) {
        return new Constraint[] {unplaced(factory), shortfallHour(factory), shortfallDay(factory), unsupervised(factory)
        };
    }

    /** A request without a placement counts its weeks. */
    static Constraint unplaced(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(assignment ->
                        assignment.getOption() == null && !assignment.request().history())
                .penalizeLong(
                        weight(CostTerm.UNPLACED),
                        assignment -> assignment.request().weeks())
                .asConstraint(CostTerm.UNPLACED.key());
    }

    /** A clock hour, rounded up per student, short of what is required. */
    static Constraint shortfallHour(ConstraintFactory factory) {
        return Streams.work(factory)
                .penalizeLong(weight(CostTerm.SHORTFALL_HOUR), (student, work) -> work.hoursShort(student.student()))
                .asConstraint(CostTerm.SHORTFALL_HOUR.key());
    }

    /** A stage day short of what is required. */
    static Constraint shortfallDay(ConstraintFactory factory) {
        return Streams.work(factory)
                .penalizeLong(weight(CostTerm.SHORTFALL_DAY), (student, work) -> work.daysShort(student.student()))
                .asConstraint(CostTerm.SHORTFALL_DAY.key());
    }

    /** A student with a placement and no supervisor, where the school has supervisors. */
    static Constraint unsupervised(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(SupervisionAssignment.class)
                .filter(supervision -> supervision.getSupervisor() == null
                        && supervision.student().school().staffed())
                .ifExists(
                        RequestAssignment.class,
                        equal(SupervisionAssignment::student, RequestAssignment::student),
                        filtering((supervision, assignment) ->
                                !assignment.request().history()))
                .penalizeLong(weight(CostTerm.UNSUPERVISED), supervision -> 1L)
                .asConstraint(CostTerm.UNSUPERVISED.key());
    }

    private static HardMediumSoftLongScore weight(CostTerm term) {
        return HardMediumSoftLongScore.ofMedium(term.defaultWeight());
    }
}
