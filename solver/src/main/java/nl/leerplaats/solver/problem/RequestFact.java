package nl.leerplaats.solver.problem;

import java.time.LocalDate;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.year.PlannedRequest;

/**
 * A request with where it stands in the year.
 *
 * @param index position among the requests, by student and time
 * @param planned the request
 * @param student the student
 * @param firstSegment first segment that a placement takes
 * @param lastSegment last segment that a placement takes, included
 * @param segmentStep from one such segment to the next: 2 for half a day where each segment is there for both halves, else 1
 * @param halves 2 where each segment is there for both halves of the day, side by side, else 1
 * @param previousIndex the request just before it, from which a change counts, or -1 where there is none
 * @param pinned a person decided the placement
 * @param preferenceCount number of the student's preferences, as far as they count for it
 */
public record RequestFact(
        int index,
        PlannedRequest planned,
        StudentFact student,
        int firstSegment,
        int lastSegment,
        int segmentStep,
        int halves,
        int previousIndex,
        boolean pinned,
        int preferenceCount) {

    /** The period ended before the re-planning date. */
    public boolean history() {
        return planned.history();
    }

    /** Tells whether a placement takes a segment. */
    public boolean takes(int segment) {
        return firstSegment <= segment && segment <= lastSegment && (segment - firstSegment) % segmentStep == 0;
    }

    /** ISO weeks of the request. */
    public int weeks() {
        return planned.weeks();
    }

    /** Tells whether there is a baseline placement that may be changed at a cost. */
    public boolean hasLooseBaseline() {
        return planned.baseline() != null && !pinned;
    }

    /** Tells whether there is such a placement that was agreed. */
    public boolean hasLooseAgreement() {
        return hasLooseBaseline() && planned.isAgreed();
    }

    /** Tells whether the option is the baseline placement as it is. */
    boolean isBaseline(MentorFact mentor, int daysMask) {
        BaselinePlacement baseline = planned.baseline();
        return baseline != null
                && baseline.companyId().equals(mentor.company().company().id())
                && baseline.mentorId().equals(mentor.mentor().id())
                && baseline.days().mask() == daysMask;
    }

    /** First day, cut to the student's own dates. */
    public LocalDate firstDay() {
        return planned.firstDay();
    }

    /** Last day, cut to the student's own dates. */
    public LocalDate lastDay() {
        return planned.lastDay();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RequestFact fact && fact.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
