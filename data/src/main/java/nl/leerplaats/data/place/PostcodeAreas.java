package nl.leerplaats.data.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/**
 * Where the four digits of a Dutch postcode lie, for every postcode that there is, without anything to fetch. A whole postcode lies where its
 * four digits lie, one of PO boxes in the first area of its town. Half of the addresses are within 600 m of that and 99 in a hundred within 2 km, measured by 1,640 sites of schools.
 *
 * <p>Positions are those of GeoNames (geonames.org), CC BY 4.0, adapted; the table says so at its top.
 */
public final class PostcodeAreas implements PostcodePositions {

    /** The table that is part of the program. */
    public static final PostcodeAreas BUILT_IN = new PostcodeAreas(read("postcode-areas.tsv"));

    private final Map<String, double[]> places;

    private PostcodeAreas(Map<String, double[]> places) {
        this.places = places;
    }

    private static Map<String, double[]> read(String resource) {
        Map<String, double[]> places = new HashMap<>();
        try (InputStream in = PostcodeAreas.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, resource), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                double[] degrees = {Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))};
                places.put(cells.get(0), degrees);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The table of postcodes in the program cannot be read.", e);
        }
        return places;
    }

    /** Number of areas: all four digits that addresses have, and nothing else. */
    public int size() {
        return places.size();
    }

    @Override
    public Optional<Location> find(String text) {
        return Postcode.find(text).flatMap(this::find);
    }

    Optional<Location> find(Postcode postcode) {
        double[] degrees = places.get(isPostOfficeBox(postcode) ? town(postcode) : postcode.area());
        return degrees == null
                ? Optional.empty()
                : Optional.of(new Location(degrees[0], degrees[1], postcode.toString(), Extra.NONE));
    }

    /** Tells whether a position is no better than what its postcode says: that of the area. */
    public boolean isPositionOfArea(Location place) {
        String postcode = place.postcode();
        return postcode != null
                && find(postcode)
                        .filter(one -> one.lat() == place.lat() && one.lon() == place.lon())
                        .isPresent();
    }

    /** Tells whether a postcode is one of PO boxes. */
    public boolean isPostOfficeBox(String text) {
        return Postcode.find(text).filter(this::isPostOfficeBox).isPresent();
    }

    private boolean isPostOfficeBox(Postcode postcode) {
        return !places.containsKey(postcode.area()) && !town(postcode).isEmpty();
    }

    /**
     * The first area of the town whose PO boxes have these four digits; empty where they are not of PO boxes. Towns have theirs just below their
     * first area: 3740 before 3741, or 3500 to 3509 before 3511 where none of these is an area.
     */
    private String town(Postcode postcode) {
        int digits = Integer.parseInt(postcode.area());
        String next = Integer.toString(digits + 1);
        if (digits % 10 == 0 && places.containsKey(next)) {
            return next;
        }
        int hundred = digits / 100 * 100;
        String first = Integer.toString(hundred + 11);
        boolean hasLower =
                IntStream.range(hundred, hundred + 10).anyMatch(one -> places.containsKey(Integer.toString(one)));
        return digits < hundred + 10 && !hasLower && places.containsKey(first) ? first : "";
    }

    @Override
    public boolean isApproximate(String text) {
        return find(text).isPresent();
    }
}
