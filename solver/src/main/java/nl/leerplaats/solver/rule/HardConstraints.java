package nl.leerplaats.solver.rule;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Arrays;
import nl.leerplaats.data.plan.HardRule;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.UnreadableEntry;

/** The hard rules of docs/rules.md: each counts its breaks. */
final class HardConstraints {

    /** The rule and the soft term {@code travel} have one name in docs/rules.md, and Timefold wants each id once. */
    static final String TRAVEL_ID = "travel (rule)";

    private HardConstraints() {}

    static Constraint[] all(ConstraintFactory factory) {
        return Arrays.stream(HardRule.values()).map(rule -> of(factory, rule)).toArray(Constraint[]::new);
    }

    private static Constraint of(ConstraintFactory factory, HardRule rule) {
        return switch (rule) {
            case FORMAT -> format(factory);
            case PLACE -> place(factory);
            case MENTOR -> mentor(factory);
            case MAXIMUM -> maximum(factory);
            case PINNED -> pinned(factory);
            case SUPERVISOR -> supervisor(factory);
            default -> alone(factory, rule);
        };
    }

    /** An entry of a given plan names only what exists, once. */
    static Constraint format(ConstraintFactory factory) {
        return factory.forEach(UnreadableEntry.class).penalize(ONE_HARD).asConstraint(HardRule.FORMAT.key());
    }

    /** A company has no more pupils on a weekday than places. */
    static Constraint place(ConstraintFactory factory) {
        return Streams.placements(factory)
                .groupBy(assignment -> assignment.placed().company(), OverloadCollector.PLACES)
                .filter((company, overload) -> overload > 0)
                .penalize(ONE_HARD, (company, overload) -> overload)
                .asConstraint(HardRule.PLACE.key());
    }

    /** A mentor has no more pupils on a weekday than the mentor can guide. */
    static Constraint mentor(ConstraintFactory factory) {
        return Streams.placements(factory)
                .groupBy(assignment -> assignment.placed().mentor(), OverloadCollector.MENTOR)
                .filter((mentor, overload) -> overload > 0)
                .penalize(ONE_HARD, (mentor, overload) -> overload)
                .asConstraint(HardRule.MENTOR.key());
    }

    /** A student stays within the most hours and the most days. */
    static Constraint maximum(ConstraintFactory factory) {
        return Streams.work(factory)
                .filter((student, work) -> work.exceedsMaximum(student.student()))
                .penalize(ONE_HARD)
                .asConstraint(HardRule.MAXIMUM.key());
    }

    /** What a person decided stays as it is. */
    static Constraint pinned(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .filter(assignment -> assignment.isPinned()
                        && (assignment.getOption() == null
                                || !assignment.getOption().isKeptPin()))
                .map(RequestAssignment::toString)
                .concat(factory.forEachIncludingUnassigned(SupervisionAssignment.class)
                        .filter(supervision -> supervision.isPinned() && !supervision.isBaselineKept())
                        .map(SupervisionAssignment::toString))
                .penalize(ONE_HARD)
                .asConstraint(HardRule.PINNED.key());
    }

    /** A supervisor has students of the own school and of covered profiles, and not too many. */
    static Constraint supervisor(ConstraintFactory factory) {
        return factory.forEach(SupervisionAssignment.class)
                .filter(supervision -> !supervision.isKeptPin()
                        && !supervision
                                .assigned()
                                .supervisor()
                                .covers(supervision.student().student()))
                .map(SupervisionAssignment::toString, supervision -> 1)
                .concat(factory.forEach(SupervisionAssignment.class)
                        .groupBy(
                                SupervisionAssignment::assigned,
                                count(),
                                conditionally(SupervisionAssignment::isKeptPin, count()))
                        .map(
                                (supervisor, students, pins) -> supervisor.toString(),
                                (supervisor, students, pins) -> students
                                        - Math.max(supervisor.supervisor().maxStudents(), pins)))
                .filter((name, excess) -> excess > 0)
                .penalize(ONE_HARD, (name, excess) -> excess)
                .asConstraint(HardRule.SUPERVISOR.key());
    }

    /** A rule that looks at one placement alone: each option knows whether it breaks it. */
    private static Constraint alone(ConstraintFactory factory, HardRule rule) {
        return factory.forEach(RequestAssignment.class)
                .filter(assignment -> assignment.placed().breaks(rule))
                .penalize(ONE_HARD)
                .asConstraint(rule == HardRule.TRAVEL ? TRAVEL_ID : rule.key());
    }
}
