package nl.leerplaats.data.holiday;

import java.util.List;

/**
 * A municipality with its holiday region. The region goes with the place of the school, not with the home of a pupil.
 *
 * @param name name as the municipality writes it
 * @param province province, which tells the two municipalities called Bergen apart
 * @param regions its region; two for a municipality that is divided, in which the school knows which one is its own
 */
public record Municipality(String name, String province, List<HolidayRegion> regions) {

    public Municipality {
        regions = List.copyOf(regions);
    }
}
