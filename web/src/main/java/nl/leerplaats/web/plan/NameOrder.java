package nl.leerplaats.web.plan;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The order in which people look for a name: letters before accents, accents before case, then the id. */
public final class NameOrder {

    private NameOrder() {}

    /** Orders by a name, then by an id. Each name is weighed once, however often it is compared; for one thread. */
    public static <T> Comparator<T> by(Function<T, String> name, Function<T, String> id) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("nl"));
        Map<String, CollationKey> keys = new HashMap<>();
        Function<T, CollationKey> key = one -> keys.computeIfAbsent(name.apply(one), collator::getCollationKey);
        return Comparator.comparing(key).thenComparing(id);
    }
}
