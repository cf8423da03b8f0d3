package nl.leerplaats.web.rest.year;

import java.util.List;
import nl.leerplaats.data.holiday.HolidayRegion;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.space.EmptyYear;
import tools.jackson.databind.JsonNode;

/** Reads what a year starts from that has nobody in it yet. */
final class RestEmptyYear {

    private static final List<String> KEYS = List.of("school", "postcode", "municipality", "year", "region");

    private RestEmptyYear() {}

    static EmptyYear of(JsonNode object) {
        RestFields fields = new RestFields(object, KEYS);
        String school = fields.text("school", true);
        String postcode = fields.text("postcode", true);
        String municipality = fields.text("municipality", true);
        String year = fields.text("year", true);
        HolidayRegion region = fields.choice("region", false, HolidayRegion.values());
        fields.check();
        return new EmptyYear(school, postcode, municipality, year, region);
    }
}
