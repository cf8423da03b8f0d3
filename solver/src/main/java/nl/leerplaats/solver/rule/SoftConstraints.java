package nl.leerplaats.solver.rule;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThanOrEqual;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.LapsingCompany;
import nl.leerplaats.solver.problem.OwnTerm;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;

/** The soft terms of docs/rules.md but those against the baseline: how good the plan is. */
final class SoftConstraints {

    /** The load of a supervisor is this many times the square of the students, over the most students (docs/rules.md). */
    private static final long LOAD_FACTOR = 20;

    private SoftConstraints() {}

    static Constraint[] all(ConstraintFactory factory) {
        Stream<Constraint> own = Arrays.stream(OwnTerm.values()).map(term -> placement(factory, term));
        Stream<Constraint> others = Stream.of(
                noVisitDay(factory),
                companyChange(factory),
                mentorChange(factory),
                dayChange(factory),
                visitTrip(factory),
                supervisorLoad(factory),
                recognitionLapse(factory));
        return Stream.concat(own, others).toArray(Constraint[]::new);
    }

    /** The supervisor cannot visit on any of the stage days. */
    static Constraint noVisitDay(ConstraintFactory factory) {
        return Streams.supervised(factory)
                .filter((assignment, supervision) -> !assignment
                        .placed()
                        .days()
                        .intersects(supervision.assigned().supervisor().visitDays()))
                .penalizeLong(
                        weight(CostTerm.NO_VISIT_DAY),
                        (assignment, supervision) -> assignment.request().weeks())
                .asConstraint(CostTerm.NO_VISIT_DAY.key());
    }

    /** The student goes to another company in the next period. */
    static Constraint companyChange(ConstraintFactory factory) {
        return Streams.consecutive(factory)
                .filter((before, after) ->
                        !before.placed().company().equals(after.placed().company()))
                .penalizeLong(weight(CostTerm.COMPANY_CHANGE), (before, after) -> 1L)
                .asConstraint(CostTerm.COMPANY_CHANGE.key());
    }

    /** The student stays at the company and gets another mentor. */
    static Constraint mentorChange(ConstraintFactory factory) {
        return Streams.consecutive(factory)
                .filter((before, after) -> before.placed()
                                .company()
                                .equals(after.placed().company())
                        && !before.placed().mentor().equals(after.placed().mentor()))
                .penalizeLong(weight(CostTerm.MENTOR_CHANGE), (before, after) -> 1L)
                .asConstraint(CostTerm.MENTOR_CHANGE.key());
    }

    /** The student's stage days change from one period to the next. */
    static Constraint dayChange(ConstraintFactory factory) {
        return Streams.consecutive(factory)
                .penalizeLong(weight(CostTerm.DAY_CHANGE), SoftConstraints::changedDays)
                .asConstraint(CostTerm.DAY_CHANGE.key());
    }

    private static long changedDays(RequestAssignment before, RequestAssignment after) {
        int old = before.placed().daysMask();
        int now = after.placed().daysMask();
        return Math.min(Integer.bitCount(old & ~now), Integer.bitCount(now & ~old));
    }

    /** A supervisor visits a company: one trip for all the students there. */
    static Constraint visitTrip(ConstraintFactory factory) {
        return Streams.supervised(factory)
                .groupBy(
                        (assignment, supervision) -> supervision.assigned(),
                        (assignment, supervision) -> assignment.placed().company())
                .join(YearFacts.class)
                .penalizeLong(
                        weight(CostTerm.VISIT_TRIP),
                        (supervisor, company, facts) -> 2L * facts.visitMinutes(supervisor, company))
                .asConstraint(CostTerm.VISIT_TRIP.key());
    }

    /** The load of a supervisor, which grows with the square of the students. */
    static Constraint supervisorLoad(ConstraintFactory factory) {
        return factory.forEach(SupervisionAssignment.class)
                .groupBy(SupervisionAssignment::assigned, count())
                .penalizeLong(weight(CostTerm.SUPERVISOR_LOAD), SoftConstraints::load)
                .asConstraint(CostTerm.SUPERVISOR_LOAD.key());
    }

    private static long load(SupervisorFact supervisor, int students) {
        int most = supervisor.supervisor().maxStudents();
        return most > 0 ? LOAD_FACTOR * students * students / most : 0;
    }

    /** A recognition that lapses in the year because no placement at the company has begun by then. */
    static Constraint recognitionLapse(ConstraintFactory factory) {
        return factory.forEach(LapsingCompany.class)
                .ifNotExists(
                        RequestAssignment.class,
                        equal(
                                LapsingCompany::company,
                                assignment -> assignment.placed().company()),
                        greaterThanOrEqual(
                                LapsingCompany::on,
                                assignment -> assignment.request().firstDay()))
                .penalizeLong(weight(CostTerm.RECOGNITION_LAPSE), risk -> 1L)
                .asConstraint(CostTerm.RECOGNITION_LAPSE.key());
    }

    private static Constraint placement(ConstraintFactory factory, OwnTerm own) {
        return Streams.placements(factory)
                .penalizeLong(weight(own.term()), assignment -> own.count(assignment.placed()))
                .asConstraint(own.term().key());
    }

    private static HardMediumSoftLongScore weight(CostTerm term) {
        return HardMediumSoftLongScore.ofSoft(term.defaultWeight());
    }
}
