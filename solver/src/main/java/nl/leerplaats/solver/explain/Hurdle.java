package nl.leerplaats.solver.explain;

import java.util.List;
import java.util.Set;
import nl.leerplaats.data.model.Weekdays;
import nl.leerplaats.data.year.RequestKey;

/**
 * A company for a request, with the placement there that has the fewest obstacles.
 *
 * @param request whose
 * @param companyId the company
 * @param mentorId the mentor; empty where the company has none for so many days
 * @param days the weekdays; none where the company has none
 * @param travelMinutes minutes of the way, one way
 * @param obstacles what keeps the student from it; none: it could be had now
 * @param mentorLeaves the mentor leaves before the placement ends, and the company stays
 * @param found what is found, for an only obstacle: minutes of travel, of the week or of the lawful part of the day, age in years, day from
 *     which the company is gone or last day of the mentor, hours; empty where there is nothing to measure
 * @param allowed what is allowed, in the same unit
 * @param fullDays weekdays on which others have the places of the company
 * @param fullMentorDays weekdays on which others have the mentor
 * @param schoolDays weekdays of it on which the student has to be in school
 * @param occupants ids of the students who are at the company on the full days of company or mentor
 */
public record Hurdle(
        RequestKey request,
        String companyId,
        String mentorId,
        Weekdays days,
        int travelMinutes,
        Set<Obstacle> obstacles,
        boolean mentorLeaves,
        String found,
        String allowed,
        Weekdays fullDays,
        Weekdays fullMentorDays,
        Weekdays schoolDays,
        List<String> occupants) {

    /** Tells whether exactly one thing is in the way. */
    public boolean isNearMiss() {
        return obstacles.size() == 1;
    }

    /** Tells whether what is in the way, and nothing else, is that the mentor leaves; the company itself stays. */
    public boolean isMentorGone() {
        return mentorLeaves && isNearMiss() && first() == Obstacle.UNAVAILABLE;
    }

    /** The first obstacle. */
    public Obstacle first() {
        return obstacles.iterator().next();
    }
}
