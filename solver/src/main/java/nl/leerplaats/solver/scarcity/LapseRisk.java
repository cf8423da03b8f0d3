package nl.leerplaats.solver.scarcity;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Placement;

/**
 * A company whose recognition lapses in the year planned because no placement of the plan there has begun by then (WVO 2020 art. 2.105(7)).
 *
 * @param company the company
 * @param on the day on which it lapses
 * @param able students who could be placed there in time by the rules that look at one placement, by id
 * @param rescues placements there that begin in time to keep it, the cheapest first; each was tried, and nobody loses a placement by it
 */
public record LapseRisk(Company company, LocalDate on, List<String> able, List<Rescue> rescues) {

    public LapseRisk {
        able = List.copyOf(able);
        rescues = List.copyOf(rescues);
    }

    /**
     * Somebody who could keep a recognition.
     *
     * @param placement the placement
     * @param gain what the plan would cost less, the recognition that is kept included; not better where the plan would cost more
     * @param moved other students of whom anything would be different, by id
     */
    public record Rescue(Placement placement, Gain gain, List<String> moved) {
        public Rescue {
            moved = List.copyOf(moved);
        }
    }
}
