package nl.leerplaats.solver.scarcity;

import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.DatasetChange;

/**
 * What one more place at a company is worth, and a mentor for it: a plan with it was really found.
 *
 * @param company the company as it is now
 * @param days weekdays on which the place is needed
 * @param gain what the plan costs less with it
 * @param takers placements at the company in that plan that are not in the plan without it, by student and period
 * @param newlyPlaced requests with a placement in that plan and none without it
 * @param losing requests with a placement without it and none in that plan: more is gained for others
 * @param moved students of whom anything else is different, by id
 */
public record PlaceGain(
        Company company,
        Weekdays days,
        Gain gain,
        List<Placement> takers,
        List<RequestKey> newlyPlaced,
        List<RequestKey> losing,
        List<String> moved) {

    public PlaceGain {
        takers = List.copyOf(takers);
        newlyPlaced = List.copyOf(newlyPlaced);
        losing = List.copyOf(losing);
        moved = List.copyOf(moved);
    }

    /** The change that was promised to be worth this. */
    public DatasetChange change() {
        return OneMorePlace.at(company, days);
    }
}
