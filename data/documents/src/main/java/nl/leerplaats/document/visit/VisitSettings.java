package nl.leerplaats.document.visit;

import java.time.LocalTime;

/**
 * How often and how long supervisors visit.
 *
 * <p>The defaults follow what the national monitor of the leer-werktraject found (ITS, "Boeiend en bindend", 2005, chapter 3): schools visit
 * monthly or twice a month, and a coordinator has one half-day a week free for it. How long a visit takes is not in any source.
 *
 * @param weeksBetween a visit for each so many school weeks of a placement, 1 or more; at least one visit for each placement
 * @param visitMinutes minutes at a company, 1 or more
 * @param dayStart when the supervisor leaves the school
 * @param dayMinutes longest visit day in minutes, the way there and back included; a single company may take longer
 */
public record VisitSettings(int weeksBetween, int visitMinutes, LocalTime dayStart, int dayMinutes) {

    /** Monthly, three quarters of an hour, in a half-day from nine o'clock. */
    public static final VisitSettings DEFAULT = new VisitSettings(4, 45, LocalTime.of(9, 0), 240);

    public VisitSettings {
        if (weeksBetween < 1 || visitMinutes < 1 || dayMinutes < 1) {
            throw new IllegalArgumentException("Weeks between visits (" + weeksBetween + "), minutes of a visit ("
                    + visitMinutes + ") and minutes of a visit day (" + dayMinutes + ") have to be 1 or more.");
        }
    }

    /** How many visits a placement of so many school weeks and stage dates wants: never more than it has stage dates. */
    public int countVisits(int weeks, int stageDates) {
        int rounded = Math.max(1, (weeks + weeksBetween / 2) / weeksBetween);
        return Math.min(rounded, stageDates);
    }
}
