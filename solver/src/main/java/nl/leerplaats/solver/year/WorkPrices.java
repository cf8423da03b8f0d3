package nl.leerplaats.solver.year;

/** Constant prices of minutes and dates for a target, and the least cost of what follows each choice at them, last that of no placement. */
final class WorkPrices {

    /** What a minute saves; negative where it costs. */
    long minute;

    /** What a date saves; negative where it costs. */
    long date;

    WorkTarget target = WorkTarget.NONE;

    /** Least cost of a year, without what is due for the target. */
    long root;

    /** The same of what follows, by request and choice. */
    long[][] after = new long[0][];

    /** Neither minutes nor dates have a price. */
    boolean isFree() {
        return minute == 0 && date == 0;
    }

    /** What is due for the target after some minutes and dates, which merged beginnings of a year know up to an interval. */
    long due(int minutes, int dates, int leastMinutes, int leastDates) {
        long byMinutes = minute == 0 ? 0 : minute * (target.minutes() - (target.most() ? leastMinutes : minutes));
        long byDates = date == 0 ? 0 : date * (target.dates() - (target.most() ? leastDates : dates));
        return byMinutes + byDates;
    }
}
