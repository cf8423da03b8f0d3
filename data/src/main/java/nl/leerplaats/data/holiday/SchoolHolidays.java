package nl.leerplaats.data.holiday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerplaats.data.fact.FactTable;

/**
 * The school holidays of the three regions, 2025-2026 to 2027-2028. Source: OpenHolidays API data (ODbL 1.0), after the Regeling
 * vaststelling schoolvakanties 2025-2030; the table {@code school-holidays.tsv} says what was mended.
 */
public final class SchoolHolidays {

    private static final Map<HolidayRegion, TreeMap<SchoolYear, List<SchoolHoliday>>> ALL = read();

    private SchoolHolidays() {}

    private static Map<HolidayRegion, TreeMap<SchoolYear, List<SchoolHoliday>>> read() {
        Map<HolidayRegion, TreeMap<SchoolYear, List<SchoolHoliday>>> result = new EnumMap<>(HolidayRegion.class);
        for (List<String> row : FactTable.rows(SchoolHolidays.class, "school-holidays.tsv")) {
            result.computeIfAbsent(HolidayRegion.getByCode(row.get(1)), region -> new TreeMap<>())
                    .computeIfAbsent(SchoolYear.find(row.get(0)).orElseThrow(), year -> new ArrayList<>())
                    .add(new SchoolHoliday(
                            row.get(2),
                            LocalDate.parse(row.get(3)),
                            LocalDate.parse(row.get(4)),
                            SchoolHoliday.Status.getByCode(row.get(5))));
        }
        return result;
    }

    /** The school years of which all holidays are known, the first one first. */
    public static SortedSet<SchoolYear> listYears() {
        TreeSet<SchoolYear> years = new TreeSet<>(ofRegion(HolidayRegion.NOORD).keySet());
        years.remove(years.first());
        return years;
    }

    /**
     * The holidays of a region in a school year in order of time; the last is the summer holiday that ends it.
     *
     * @throws IllegalArgumentException where the holidays of that year are not known
     */
    public static List<SchoolHoliday> list(HolidayRegion region, SchoolYear year) {
        requireKnown(year);
        return List.copyOf(ofRegion(region).getOrDefault(year, List.of()));
    }

    /**
     * The summer holiday of a region after which a school year starts.
     *
     * @throws IllegalArgumentException where the holidays of that year are not known
     */
    public static SchoolHoliday getSummerBefore(HolidayRegion region, SchoolYear year) {
        requireKnown(year);
        return summer(ofRegion(region).getOrDefault(year.before(), List.of()));
    }

    /**
     * The summer holiday of a region that ends a school year.
     *
     * @throws IllegalArgumentException where the holidays of that year are not known
     */
    public static SchoolHoliday getSummerAfter(HolidayRegion region, SchoolYear year) {
        return summer(list(region, year));
    }

    private static SchoolHoliday summer(List<SchoolHoliday> holidays) {
        return holidays.stream().filter(SchoolHoliday::isSummer).findFirst().orElseThrow();
    }

    private static TreeMap<SchoolYear, List<SchoolHoliday>> ofRegion(HolidayRegion region) {
        return ALL.getOrDefault(region, new TreeMap<>());
    }

    private static void requireKnown(SchoolYear year) {
        if (!listYears().contains(year)) {
            throw new IllegalArgumentException(
                    "The holidays of the school year (" + year + ") are not known, only those of " + listYears() + ".");
        }
    }
}
