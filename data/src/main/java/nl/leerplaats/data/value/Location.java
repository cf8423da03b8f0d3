package nl.leerplaats.data.value;

import org.jspecify.annotations.Nullable;

/**
 * A position on the map.
 *
 * @param lat WGS 84 latitude in degrees, -90 to 90
 * @param lon WGS 84 longitude in degrees, -180 to 180
 * @param postcode postcode, where known
 * @param extra extensions
 */
public record Location(double lat, double lon, @Nullable String postcode, Extra extra) {

    /** Mean earth radius in kilometres (docs/rules.md, derived values). */
    public static final double EARTH_RADIUS_KM = 6371.0088;

    /** A position without postcode. */
    public static Location of(double lat, double lon) {
        return new Location(lat, lon, null, Extra.NONE);
    }

    /** Great-circle distance in kilometres by the haversine formula. */
    public double kilometresTo(Location other) {
        double latitude = Math.toRadians(lat);
        double otherLatitude = Math.toRadians(other.lat);
        double sinLat = Math.sin((otherLatitude - latitude) / 2);
        double sinLon = Math.sin((Math.toRadians(other.lon) - Math.toRadians(lon)) / 2);
        double h = sinLat * sinLat + Math.cos(latitude) * Math.cos(otherLatitude) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1.0, Math.sqrt(h)));
    }
}
