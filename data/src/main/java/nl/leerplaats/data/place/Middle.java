package nl.leerplaats.data.place;

import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/** The middle of some positions: the mean of their degrees, exact enough within a postcode. */
final class Middle {

    private static final double PRECISION = 1e6;

    private double lat;
    private double lon;
    private int count;

    void add(double otherLat, double otherLon) {
        lat += otherLat;
        lon += otherLon;
        count++;
    }

    /** The position of a postcode, in millionths of a degree: a tenth of a metre. */
    Location location(Postcode postcode) {
        return new Location(rounded(lat / count), rounded(lon / count), postcode.toString(), Extra.NONE);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * PRECISION) / PRECISION;
    }
}
