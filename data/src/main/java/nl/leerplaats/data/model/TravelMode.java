package nl.leerplaats.data.model;

/** Ways to travel with the constants of the estimate (docs/rules.md, derived values). */
public enum TravelMode {
    WALK(0, 1.3, 5),
    BIKE(3, 1.3, 15),
    MOPED(3, 1.3, 25),
    TRANSIT(10, 1.4, 22),
    CAR(5, 1.3, 40);

    /** Taken off before the ceiling, so that rounding noise does not add a minute. */
    private static final double ROUNDING_SLACK = 1e-9;

    private final int overheadMinutes;
    private final double detour;
    private final int speedKmh;

    TravelMode(int overheadMinutes, double detour, int speedKmh) {
        this.overheadMinutes = overheadMinutes;
        this.detour = detour;
        this.speedKmh = speedKmh;
    }

    /** Minutes for a great-circle distance in kilometres, rounded up. */
    public int minutes(double kilometres) {
        return (int) Math.ceil(overheadMinutes + detour * kilometres / speedKmh * 60 - ROUNDING_SLACK);
    }

    /** The largest great-circle distance in kilometres that can be within the given minutes, a little on the large side. */
    public double reachKilometres(int minutes) {
        return Math.max(0, minutes + 1 - overheadMinutes) / 60.0 * speedKmh / detour;
    }
}
