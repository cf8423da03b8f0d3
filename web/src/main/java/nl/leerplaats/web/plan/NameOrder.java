package nl.leerplaats.web.plan;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order in which people look for a name: letters before accents, accents before case, then the id. */
public final class NameOrder {

    private NameOrder() {}

    /** Orders by a name, then by an id. */
    public static <T> Comparator<T> by(Function<T, String> name, Function<T, String> id) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("nl"));
        return Comparator.comparing(name, collator).thenComparing(id);
    }
}
