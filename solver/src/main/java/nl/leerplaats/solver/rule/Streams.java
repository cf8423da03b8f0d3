package nl.leerplaats.solver.rule;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;

/** Streams that several constraints start from. */
final class Streams {

    private Streams() {}

    /** Placements that are not history. */
    static UniConstraintStream<RequestAssignment> placements(ConstraintFactory factory) {
        return factory.forEach(RequestAssignment.class)
                .filter(assignment -> !assignment.request().history());
    }

    /** Consecutive placements of a student, less the pairs of two history placements. */
    static BiConstraintStream<RequestAssignment, RequestAssignment> consecutive(ConstraintFactory factory) {
        return factory.forEach(RequestAssignment.class)
                .join(
                        placements(factory),
                        Joiners.equal(
                                RequestAssignment::getIndex,
                                after -> after.request().previousIndex()));
    }

    /** Placements, not history, with the supervision of their student where there is one. */
    static BiConstraintStream<RequestAssignment, SupervisionAssignment> supervised(ConstraintFactory factory) {
        return placements(factory)
                .join(
                        SupervisionAssignment.class,
                        Joiners.equal(RequestAssignment::student, SupervisionAssignment::student));
    }

    /** Each student with all that the plan delivers. */
    static BiConstraintStream<StudentFact, DeliveredWork> work(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(RequestAssignment.class)
                .groupBy(RequestAssignment::student, WorkCollector.INSTANCE)
                .concat(factory.forEach(StudentFact.class)
                        .filter(student -> student.requests() == 0)
                        .map(student -> student, student -> DeliveredWork.NONE));
    }
}
