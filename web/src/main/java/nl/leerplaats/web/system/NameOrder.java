package nl.leerplaats.web.system;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.data.text.Language;

/** The order in which people look for a name: letters before accents, accents before case, then the id. */
public final class NameOrder {

    private NameOrder() {}

    /** Orders names. Each is weighed once, however often it is compared; for one thread. */
    public static Comparator<String> names() {
        Collator collator = Collator.getInstance(Language.NL.locale());
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(name -> keys.computeIfAbsent(name, collator::getCollationKey));
    }

    /** Orders by a name, then by an id; for one thread. */
    public static <T> Comparator<T> by(Function<T, String> name, Function<T, String> id) {
        return Comparator.comparing(name, names()).thenComparing(id);
    }
}
