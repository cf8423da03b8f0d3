package nl.leerplaats.data.generate;

import nl.leerplaats.data.value.Location;

/**
 * The Netherlands as a flat map. Sums and square roots only, which every machine rounds the same way; good to 2% between 50.7 and 53.6
 * degrees north, which is enough to scatter addresses.
 */
final class FlatMap {

    private static final double KM_PER_DEGREE_LAT = 111.2;
    private static final double KM_PER_DEGREE_LON = 68.2;
    private static final double ROUNDING = 100_000;

    private FlatMap() {}

    static double kilometres(double lat, double lon, double otherLat, double otherLon) {
        double north = (otherLat - lat) * KM_PER_DEGREE_LAT;
        double east = (otherLon - lon) * KM_PER_DEGREE_LON;
        return Math.sqrt(north * north + east * east);
    }

    static double kilometres(Location a, Location b) {
        return kilometres(a.lat(), a.lon(), b.lat(), b.lon());
    }

    /** A position around the middle of a town: most within the radius, some beyond; in degrees with five decimals (about a metre). */
    static Location scatter(Draw draw, Town town, double radiusKm) {
        double north = draw.bell() * radiusKm * 0.6;
        double east = draw.bell() * radiusKm * 0.6;
        return Location.of(round(town.lat() + north / KM_PER_DEGREE_LAT), round(town.lon() + east / KM_PER_DEGREE_LON));
    }

    private static double round(double degrees) {
        return Math.round(degrees * ROUNDING) / ROUNDING;
    }
}
