package nl.leerplaats.solver.rule;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;

/** The medium terms of docs/rules.md: what the plan fails to deliver. */
final class MediumConstraints {

    private MediumConstraints() {}

    static Constraint[] all(ConstraintFactory factory) {
        return new Constraint[] {
            unplaced(factory),
            shortfallHour(factory),
            shortfallDay(factory),
            unsupervised(factory),
            brokenAgreement(factory),
            changedAgreement(factory),
            schoolShare(factory)
        };
    }

    /** A request without a placement counts its weeks, as often as the student is urgent. */
    static Constraint unplaced(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(assignment ->
                        assignment.getOption() == null && !assignment.request().history())
                .penalizeLong(
                        weight(CostTerm.UNPLACED),
                        assignment -> (long) assignment.request().weeks()
                                * assignment.student().student().urgency())
                .asConstraint(CostTerm.UNPLACED.key());
    }

    /** A clock hour, rounded up per student, short of what is required, as often as the student is urgent. */
    static Constraint shortfallHour(ConstraintFactory factory) {
        return Streams.work(factory)
                .penalizeLong(
                        weight(CostTerm.SHORTFALL_HOUR),
                        (student, work) -> work.hoursShort(student.student())
                                * student.student().urgency())
                .asConstraint(CostTerm.SHORTFALL_HOUR.key());
    }

    /** A stage day short of what is required, as often as the student is urgent. */
    static Constraint shortfallDay(ConstraintFactory factory) {
        return Streams.work(factory)
                .penalizeLong(
                        weight(CostTerm.SHORTFALL_DAY),
                        (student, work) -> work.daysShort(student.student())
                                * student.student().urgency())
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

    /** What was agreed, and is not pinned, is at another company or nowhere. */
    static Constraint brokenAgreement(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(MediumConstraints::isAgreementBroken)
                .penalizeLong(weight(CostTerm.BROKEN_AGREEMENT), assignment -> 1L)
                .asConstraint(CostTerm.BROKEN_AGREEMENT.key());
    }

    private static boolean isAgreementBroken(RequestAssignment assignment) {
        Option option = assignment.getOption();
        return option == null ? assignment.request().hasLooseAgreement() : option.brokenAgreementCount() > 0;
    }

    /** What was agreed, and is not pinned, is at the same company with another mentor or on other days. */
    static Constraint changedAgreement(ConstraintFactory factory) {
        return Streams.placements(factory)
                .filter(assignment -> assignment.placed().changedAgreementCount() > 0)
                .penalizeLong(weight(CostTerm.CHANGED_AGREEMENT), assignment -> 1L)
                .asConstraint(CostTerm.CHANGED_AGREEMENT.key());
    }

    /** The square of the weeks of a school without a placement, by all its weeks. */
    static Constraint schoolShare(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(assignment -> !assignment.request().history())
                .groupBy(
                        assignment -> assignment.student().school(),
                        sum(assignment -> assignment.request().weeks()),
                        sum(assignment -> assignment.getOption() == null
                                ? assignment.request().weeks()
                                : 0))
                .penalizeLong(
                        weight(CostTerm.SCHOOL_SHARE),
                        (school, weeks, open) -> weeks == 0 ? 0 : (long) open * open / weeks)
                .asConstraint(CostTerm.SCHOOL_SHARE.key());
    }

    private static HardMediumSoftLongScore weight(CostTerm term) {
        return HardMediumSoftLongScore.ofMedium(term.defaultWeight());
    }
}
