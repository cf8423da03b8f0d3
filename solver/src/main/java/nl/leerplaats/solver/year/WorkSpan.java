package nl.leerplaats.solver.year;

/**
 * What the beginnings of a year have taken so far, up to and with one request: working minutes and stage dates, at most and at least.
 *
 * @param minutes at most
 * @param dates at most
 * @param leastMinutes at least, up to {@code minutes}
 * @param leastDates at least, up to {@code dates}
 */
public record WorkSpan(int minutes, int dates, int leastMinutes, int leastDates) {

    /** Nothing yet. */
    public static final WorkSpan NONE = new WorkSpan(0, 0, 0, 0);

    /** With so many minutes and dates added. */
    public WorkSpan plus(int moreMinutes, int moreDates) {
        return new WorkSpan(
                minutes + moreMinutes, dates + moreDates, leastMinutes + moreMinutes, leastDates + moreDates);
    }
}
