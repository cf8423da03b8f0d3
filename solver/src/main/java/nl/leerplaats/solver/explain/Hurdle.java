package nl.leerplaats.solver.explain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A company for a request, with the placement there that has the fewest obstacles.
 *
 * @param request whose
 * @param companyId the company
 * @param mentorId the mentor; empty where the company has none for so many days
 * @param days the weekdays; none where the company has none
 * @param travelMinutes minutes of the way, one way
 * @param obstacles what keeps the student from it; none: it could be had now
 * @param fault what is found and what is allowed, for an only obstacle; null where there is nothing to measure
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
        BreakFacts.@Nullable Fault fault,
        Weekdays fullDays,
        Weekdays fullMentorDays,
        Weekdays schoolDays,
        List<String> occupants) {

    /** Tells whether exactly one thing is in the way. */
    public boolean isNearMiss() {
        return obstacles.size() == 1;
    }

    /** What is found and what is allowed, for an only obstacle that has such facts. */
    <T extends BreakFacts.Fault> T fault(Class<T> kind) {
        return kind.cast(Objects.requireNonNull(fault));
    }

    /** The first obstacle. */
    public Obstacle first() {
        return obstacles.iterator().next();
    }
}
