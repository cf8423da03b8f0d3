package nl.leerplaats.workbook.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Language;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.workbook.sheet.text.Words;
import org.jspecify.annotations.Nullable;

/** The names of the settings: the name of the dataset, the date from which is planned, and the weights. */
public final class Settings {

    public static final String NAME = "Naam van de dataset";

    public static final String AS_OF = "Peildatum";

    public static final String NAME_PATH = "name";

    public static final String AS_OF_PATH = "asOf";

    public static final String WEIGHTS = "weights.";

    private static final List<String> NAMES = List.of("naamvandedataset", "naam", "dataset", "name");

    private static final List<String> AS_OFS = List.of("peildatum", "asof", "opnieuwplannenvanaf");

    private static final Texts DUTCH = Texts.of(Language.NL.locale());

    private Settings() {}

    /** What the setting of a weight is called. */
    public static String label(CostTerm term) {
        return "Gewicht " + DUTCH.term(term);
    }

    /** What the setting of a weight counts. */
    public static String about(CostTerm term) {
        return DUTCH.termSentence(term) + " Standaard " + term.defaultWeight() + ".";
    }

    /** Tells whether a setting is the name of the dataset. */
    public static boolean isName(String setting) {
        return NAMES.contains(Words.normal(setting));
    }

    /** Where a setting stands in the document; null for what is no setting. */
    public static @Nullable String findPath(String setting) {
        String normal = Words.normal(setting);
        if (NAMES.contains(normal)) {
            return NAME_PATH;
        }
        CostTerm term = findTerm(normal);
        return AS_OFS.contains(normal) ? AS_OF_PATH : term == null ? null : WEIGHTS + term.key();
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

    /** The names of all settings. */
    public static List<String> known() {
        List<String> result = new ArrayList<>(List.of(NAME, AS_OF));
        for (CostTerm term : CostTerm.values()) {
            result.add(label(term));
        }
        return result;
    }
}
