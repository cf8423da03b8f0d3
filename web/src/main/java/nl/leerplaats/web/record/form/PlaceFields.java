package nl.leerplaats.web.record.form;

import java.util.Map;
import java.util.Optional;
import nl.leerplaats.data.place.Postcode;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * The field of a postcode, which says where somebody is: another postcode gives the position of its four digits, near enough for planning. A
 * position that is known better stays as long as its postcode does.
 */
final class PlaceFields {

    private static final Location NOWHERE = Location.of(0, 0);

    private PlaceFields() {}

    static void put(Map<String, String> values, String field, @Nullable Location place) {
        FieldReader.put(values, field, place == null ? null : place.postcode());
    }

    /**
     * Where the postcode is that was typed.
     *
     * @param now where it was; null for what is new
     * @return a position that nobody is at after a problem
     */
    static Location read(FieldReader in, String field, @Nullable Location now) {
        String typed = in.fields().get(field);
        String known = now == null || now.postcode() == null ? "" : now.postcode();
        if (now != null && isSame(typed, known)) {
            return now;
        }
        if (typed.isBlank()) {
            in.problem(field, "noPostcode");
            return NOWHERE;
        }
        Optional<Location> found = PostcodeAreas.BUILT_IN.find(typed);
        if (found.isEmpty()) {
            in.problem(field, "unknownPostcode");
            return NOWHERE;
        }
        Location place = found.get();
        return now == null ? place : new Location(place.lat(), place.lon(), place.postcode(), now.extra());
    }

    private static boolean isSame(String typed, String known) {
        Optional<Postcode> one = Postcode.find(typed);
        return FieldReader.tidy(typed).equals(FieldReader.tidy(known))
                || one.isPresent() && one.equals(Postcode.find(known));
    }
}
