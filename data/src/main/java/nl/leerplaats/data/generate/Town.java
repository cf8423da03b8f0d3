package nl.leerplaats.data.generate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.fact.FactTable;
import nl.leerplaats.data.holiday.HolidayRegion;

/**
 * A town of the mainland of the Netherlands.
 *
 * @param name name
 * @param region school holiday region
 * @param lat latitude of its middle in degrees
 * @param lon longitude of its middle in degrees
 * @param companies how many companies of any kind it has, roughly: how large it is
 * @param farmPercent share of farms in them, in percent
 * @param vmboSites sites of schools with vmbo
 */
record Town(String name, HolidayRegion region, double lat, double lon, int companies, int farmPercent, int vmboSites) {

    /** All towns, the largest first. */
    static List<Town> list() {
        Map<String, HolidayRegion> provinces = new LinkedHashMap<>();
        Map<String, HolidayRegion> exceptions = new LinkedHashMap<>();
        for (List<String> row : FactTable.rows(Town.class, "holiday-regions.tsv")) {
            Map<String, HolidayRegion> part = row.get(0).equals("province") ? provinces : exceptions;
            part.put(row.get(1), HolidayRegion.getByCode(row.get(2)));
        }
        return FactTable.rows(Town.class, "towns.tsv").stream()
                .map(row -> new Town(
                        row.get(0),
                        exceptions.getOrDefault(row.get(0), Objects.requireNonNull(provinces.get(row.get(1)))),
                        Double.parseDouble(row.get(2)),
                        Double.parseDouble(row.get(3)),
                        Integer.parseInt(row.get(4)),
                        Integer.parseInt(row.get(5)),
                        Integer.parseInt(row.get(6))))
                .toList();
    }

    /** Kilometres between the middles of two towns. */
    double kilometresTo(Town other) {
        return FlatMap.kilometres(lat, lon, other.lat, other.lon);
    }

    /** Kilometres from its middle within which most of the town lies: about 6 for Amsterdam, 1 for a village. */
    double radiusKm() {
        return 0.7 + 0.018 * Math.sqrt(companies);
    }
}
