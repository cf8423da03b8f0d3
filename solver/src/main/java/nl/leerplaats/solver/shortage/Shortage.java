package nl.leerplaats.solver.shortage;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;

/**
 * Requests that share some rooms and can go nowhere else, with less room than there are requests (a set as in Hall's theorem, 1935): every
 * valid plan leaves {@code missing} of them unplaced, or more. None of the requests is there without need: without any one of them, one
 * less would be proven.
 *
 * @param on first day of the part of the year in which all of them would be on stage at the same time
 * @param days weekdays on which any of them could be on stage; empty where none of them can be anywhere
 * @param daysPerWeek each of them needs so many weekdays, or more
 * @param requests the requests, by student and period
 * @param rooms the room that they share, by company and mentor
 * @param missing how many of them every valid plan leaves unplaced at least, 1 or more
 */
public record Shortage(
        LocalDate on, Weekdays days, int daysPerWeek, List<RequestKey> requests, List<SharedRoom> rooms, int missing) {

    public Shortage {
        requests = List.copyOf(requests);
        rooms = List.copyOf(rooms);
    }

    /** How many of the requests fit in at most. */
    public int room() {
        return rooms.stream().mapToInt(SharedRoom::room).sum();
    }

    /** Tells whether no company fits at all: then it is not others who are in the way. */
    public boolean isWithoutAnyPlace() {
        return rooms.isEmpty();
    }
}
