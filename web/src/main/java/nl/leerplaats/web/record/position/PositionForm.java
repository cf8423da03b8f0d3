package nl.leerplaats.web.record.position;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.place.PostcodeTable;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.web.record.form.FieldProblem;
import nl.leerplaats.web.record.form.FormFields;

/**
 * The two degrees that say where something is; a click on the map fills them in.
 *
 * @param lat latitude as it was typed, with a comma or a point
 * @param lon longitude as it was typed
 */
public record PositionForm(String lat, String lon) {

    public static final String LAT = "lat";
    public static final String LON = "lon";

    private static final Pattern DEGREES = Pattern.compile("[0-9]{1,2}([.,][0-9]{1,15})?");

    /** The form as it is shown. */
    public static PositionForm of(Location place) {
        return new PositionForm(shown(place.lat()), shown(place.lon()));
    }

    private static String shown(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString().replace('.', ',');
    }

    public FormFields fields() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(LAT, lat);
        values.put(LON, lon);
        return new FormFields(values);
    }

    /** What cannot be meant, by name of the field. */
    public Map<String, FieldProblem> problems() {
        Map<String, FieldProblem> problems = new LinkedHashMap<>();
        if (!isWithin(lat, PostcodeTable.SOUTH, PostcodeTable.NORTH)) {
            problems.put(LAT, new FieldProblem("noLatitude", 0));
        }
        if (!isWithin(lon, PostcodeTable.WEST, PostcodeTable.EAST)) {
            problems.put(LON, new FieldProblem("noLongitude", 0));
        }
        return problems;
    }

    private static boolean isWithin(String typed, double least, double most) {
        return DEGREES.matcher(typed.strip()).matches() && degrees(typed) >= least && degrees(typed) <= most;
    }

    private static double degrees(String typed) {
        return Double.parseDouble(typed.strip().replace(',', '.'));
    }

    /** What is different; a form sent as it was shown makes nothing different. Asked for only where there are no problems. */
    public List<ChangedFact> facts(PositionedRecord now) {
        Location was = now.place();
        Location place = new Location(degrees(lat), degrees(lon), was.postcode(), was.extra());
        return place.equals(was) ? List.of() : List.of(now.moved().apply(place));
    }
}
