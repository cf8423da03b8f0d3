package nl.leerplaats.solver.scarcity;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.leerplaats.data.model.Profile;

/**
 * How the students of a profile in an area stand.
 *
 * @param profile the profile
 * @param area the area
 * @param students the students
 * @param requests requests that the plan is about, history left out
 * @param unplaced of those: without a placement, those left out for whom not places are short but their own maximum is in the way
 * @param room by weekday: companies where one of these requests could have a placement with that weekday in it now, with nobody moving
 */
public record AreaSupply(
        Profile profile, Area area, int students, int requests, int unplaced, Map<DayOfWeek, Integer> room) {

    public AreaSupply {
        EnumMap<DayOfWeek, Integer> copy = new EnumMap<>(DayOfWeek.class);
        copy.putAll(room);
        room = Collections.unmodifiableMap(copy);
    }

    /** Companies with room on a weekday. */
    public int room(DayOfWeek day) {
        return room.getOrDefault(day, 0);
    }

    /** Companies with room on the weekday with the fewest. */
    public int leastRoom() {
        return room.values().stream().min(Integer::compare).orElse(0);
    }
}
