package nl.leerplaats.data.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Texts;
import org.jspecify.annotations.Nullable;

/** The settings: the name of the dataset, the date from which is planned, and the weights. */
final class Settings {

    static final String NAME = "Naam van de dataset";

    static final String AS_OF = "Peildatum";

    private static final List<String> NAMES = List.of("naamvandedataset", "naam", "dataset", "name");

    private static final List<String> AS_OFS = List.of("peildatum", "asof", "opnieuwplannenvanaf");

    private static final Texts DUTCH = Texts.of(Locale.forLanguageTag("nl"));

    private Settings() {}

    /** What the setting of a weight is called. */
    static String label(CostTerm term) {
        return "Gewicht " + DUTCH.term(term);
    }

    /** What the setting of a weight counts. */
    static String about(CostTerm term) {
        return DUTCH.termSentence(term) + " Standaard " + term.defaultWeight() + ".";
    }

    /** Reads the rows into the document. */
    static void read(ImportContext in, String bookName, Draft dataset) {
        Map<String, Object> weights = new LinkedHashMap<>();
        String name = bookName;
        for (Row row : in.rows().of(Layout.SETTINGS)) {
            String setting = in.cells().text(row, "name");
            if (setting == null || row.cell("value").isEmpty() && isKnown(setting)) {
                continue;
            }
            String normal = Words.normal(setting);
            CostTerm term = findTerm(normal);
            if (NAMES.contains(normal)) {
                String value = in.cells().text(row, "value");
                name = value == null ? name : value;
                in.origins().add("$.name", row, "value");
            } else if (AS_OFS.contains(normal)) {
                in.origins().add("$.asOf", row, "value");
                dataset.put("asOf", in.cells().date(row, "value"));
            } else if (term != null) {
                in.origins().add("$.weights." + term.key(), row, "value");
                Object weight = in.cells().read(row, "value", NumberText::whole);
                if (weight != null) {
                    weights.put(term.key(), weight);
                }
            } else {
                in.cells().report(row, "name", FindingCode.UNKNOWN_SETTING, setting, String.join(", ", known()));
            }
        }
        dataset.put("name", name);
        if (!weights.isEmpty()) {
            dataset.put("weights", weights);
        }
    }

    /** Tells whether a setting is the name of the dataset. */
    static boolean isName(String setting) {
        return NAMES.contains(Words.normal(setting));
    }

    private static boolean isKnown(String setting) {
        return findPath(setting) != null;
    }

    /** Where a setting stands in the document; null for what is no setting. */
    private static @Nullable String findPath(String setting) {
        String normal = Words.normal(setting);
        if (NAMES.contains(normal)) {
            return "name";
        }
        CostTerm term = findTerm(normal);
        return AS_OFS.contains(normal) ? "asOf" : term == null ? null : "weights." + term.key();
    }

    /** Paths of the settings that have no row; of the name also where nothing stands there. */
    static Set<String> absent(List<Row> rows) {
        Set<String> result = new LinkedHashSet<>(List.of("name", "asOf"));
        for (CostTerm term : CostTerm.values()) {
            result.add("weights." + term.key());
        }
        for (Row row : rows) {
            String path = findPath(row.cell("name").text());
            if (path != null && !(path.equals("name") && row.cell("value").isEmpty())) {
                result.remove(path);
            }
        }
        return result;
    }

    private static @Nullable CostTerm findTerm(String normal) {
        for (CostTerm term : CostTerm.values()) {
            if (Words.normal(label(term)).equals(normal)
                    || Words.normal(DUTCH.term(term)).equals(normal)
                    || Words.normal(term.key()).equals(normal)) {
                return term;
            }
        }
        return null;
    }

    private static List<String> known() {
        List<String> result = new ArrayList<>(List.of(NAME, AS_OF));
        for (CostTerm term : CostTerm.values()) {
            result.add(label(term));
        }
        return result;
    }
}
