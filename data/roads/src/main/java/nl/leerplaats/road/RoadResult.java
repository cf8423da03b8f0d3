package nl.leerplaats.road;

import java.util.List;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.model.TravelTime;

/**
 * Travel times over roads.
 *
 * @param times times that differ from the estimate, by student and then company in the order of the dataset
 * @param findings a warning for each home and company without a road near: there the estimate stays
 * @param homes students whose home has a road near
 * @param companies companies that have a road near
 * @param pairs pairs of student and company that can matter
 * @param shorter pairs for which the roads are quicker than the estimate
 * @param longer pairs for which they are slower
 * @param nowInReach pairs that the estimate has beyond the student's longest way and the roads within it
 * @param nowTooFar the reverse
 * @param cutOff pairs that no road, bridge or boat joins
 */
public record RoadResult(
        List<TravelTime> times,
        List<Finding> findings,
        int homes,
        int companies,
        int pairs,
        int shorter,
        int longer,
        int nowInReach,
        int nowTooFar,
        int cutOff) {

    public RoadResult {
        times = List.copyOf(times);
        findings = List.copyOf(findings);
    }
}
