package nl.leerplaats.data.holiday;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.fact.FactTable;

/**
 * The holiday region of each municipality. Source: OpenHolidays API data (ODbL 1.0); it has not been laid beside the annex of the Regeling
 * vaststelling schoolvakanties, so a school can always choose another region.
 */
public final class Municipalities {

    private static final Pattern SEMICOLON = Pattern.compile(";", Pattern.LITERAL);
    private static final Pattern SLASH = Pattern.compile("/", Pattern.LITERAL);
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    private static final Map<String, List<Municipality>> BY_SPELLING = read();

    private Municipalities() {}

    private static Map<String, List<Municipality>> read() {
        Map<String, List<Municipality>> result = new TreeMap<>();
        for (List<String> row : FactTable.rows(Municipalities.class, "municipalities.tsv")) {
            List<HolidayRegion> regions =
                    BAR.splitAsStream(row.get(1)).map(HolidayRegion::getByCode).toList();
            for (String names : SEMICOLON.split(row.get(2), -1)) {
                String[] spellings = SLASH.split(names, -1);
                Municipality municipality = new Municipality(spellings[0], row.get(0), regions);
                for (String spelling : spellings) {
                    add(result, key(spelling), municipality);
                    add(result, key(spelling + row.get(0)), municipality);
                }
            }
        }
        return result;
    }

    private static void add(Map<String, List<Municipality>> all, String key, Municipality municipality) {
        List<Municipality> same = all.computeIfAbsent(key, one -> new ArrayList<>(1));
        if (!same.contains(municipality)) {
            same.add(municipality);
        }
    }

    /**
     * The municipalities with a name: none, one, or two where the name is used twice. Case, accents, spaces and signs make no difference,
     * and {@code Bergen (Limburg)}, with the province behind it, is the one in that province.
     */
    public static List<Municipality> list(String name) {
        return List.copyOf(BY_SPELLING.getOrDefault(key(name), List.of()));
    }

    /** All municipalities by name. */
    public static Stream<Municipality> listAll() {
        return BY_SPELLING.values().stream().flatMap(List::stream).distinct();
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
