package nl.leerplaats.data.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Towns to find one's way by on a map without anything to fetch, the largest first. Positions are those of GeoNames (geonames.org), CC BY 4.0,
 * adapted; the table says so at its top.
 */
public final class MapTowns {

    /** The towns that are part of the program. */
    public static final List<Town> BUILT_IN = read("map-towns.tsv");

    private MapTowns() {}

    /**
     * A town.
     *
     * @param name name as people say it
     * @param areas number of its postcode areas, which says how large it is
     * @param lat WGS 84 latitude in degrees
     * @param lon WGS 84 longitude in degrees
     */
    public record Town(String name, int areas, double lat, double lon) {}

    private static List<Town> read(String resource) {
        try (InputStream in = MapTowns.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Town(
                            cells.get(0),
                            Integer.parseInt(cells.get(1)),
                            Double.parseDouble(cells.get(2)),
                            Double.parseDouble(cells.get(3))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table of towns in the program cannot be read.", e);
        }
    }
}
