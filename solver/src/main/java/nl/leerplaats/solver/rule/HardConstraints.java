package nl.leerplaats.solver.rule;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
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
        return new Constraint[] {
            format(factory),
            days(factory),
            place(factory),
            mentor(factory),
            accreditation(factory),
            week(factory),
            times(factory),
            age(factory),
            travel(factory),
            excluded(factory),
            unavailable(factory),
            maximum(factory),
            pinned(factory),
            supervisor(factory)
        };
    }

    /** An entry of a given plan names only what exists, once. */
    static Constraint format(ConstraintFactory factory) {
        return factory.forEach(UnreadableEntry.class).penalize(ONE_HARD).asConstraint(HardRule.FORMAT.key());
    }

    /** A placement has an allowed number of days, none of them a school day, all of them days of its mentor. */
    static Constraint days(ConstraintFactory factory) {
        return alone(factory, HardRule.DAYS);
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

    /** A single accreditation of the student's profile covers the placement. */
    static Constraint accreditation(ConstraintFactory factory) {
        return alone(factory, HardRule.ACCREDITATION);
    }

    /** The normal week of stage and school is not too long for the age. */
    static Constraint week(ConstraintFactory factory) {
        return alone(factory, HardRule.WEEK);
    }

    /** The stage day fits between the times at which somebody of that age may work. */
    static Constraint times(ConstraintFactory factory) {
        return alone(factory, HardRule.TIMES);
    }

    /** The student is old enough, for the law and for the company. */
    static Constraint age(ConstraintFactory factory) {
        return alone(factory, HardRule.AGE);
    }

    /** The way to the company is not longer than the student's longest way. */
    static Constraint travel(ConstraintFactory factory) {
        return alone(factory, HardRule.TRAVEL);
    }

    /** The student does not exclude the company, and the company takes pupils of the school. */
    static Constraint excluded(ConstraintFactory factory) {
        return alone(factory, HardRule.EXCLUDED);
    }

    /** The company has not dropped out before the placement ends. */
    static Constraint unavailable(ConstraintFactory factory) {
        return alone(factory, HardRule.UNAVAILABLE);
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

    private static Constraint alone(ConstraintFactory factory, HardRule rule) {
        return factory.forEach(RequestAssignment.class)
                .filter(assignment -> assignment.placed().breaks(rule))
                .penalize(ONE_HARD)
                .asConstraint(rule == HardRule.TRAVEL ? TRAVEL_ID : rule.key());
    }
}
