package nl.leerplaats.solver.scarcity;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.Changes;
import nl.leerplaats.solver.explain.DatasetChange;

/**
 * What a new company with one place is worth that is recognised for a profile and lies in the middle of where its students of an area live:
 * a plan with it was really found.
 *
 * @param profile the profile
 * @param area the area
 * @param company the company that was looked at: on no list of wishes, with no tags, and a usual working day
 * @param days weekdays on which the place is needed
 * @param gain what the plan costs less with it
 * @param takers placements there in that plan, by student and period
 * @param newlyPlaced requests with a placement in that plan and none without it
 * @param losing requests with a placement without it and none in that plan: more is gained for others
 * @param moved students of whom anything else is different, by id
 */
public record AreaGain(
        Profile profile,
        Area area,
        Company company,
        Weekdays days,
        Gain gain,
        List<Placement> takers,
        List<RequestKey> newlyPlaced,
        List<RequestKey> losing,
        List<String> moved) {

    public AreaGain {
        takers = List.copyOf(takers);
        newlyPlaced = List.copyOf(newlyPlaced);
        losing = List.copyOf(losing);
        moved = List.copyOf(moved);
    }

    /** The change that was promised to be worth this. */
    public DatasetChange change() {
        return new Changes.NewCompany(company);
    }
}
