package nl.leerplaats.web.working;

import java.util.List;
import java.util.Locale;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.web.work.Preview;

/**
 * The rules that something would break, in words.
 *
 * @param sentences the first of them, each once
 * @param more those that are not said
 */
record BreakWords(List<String> sentences, int more) {

    private static final int SAID = 10;

    BreakWords {
        sentences = List.copyOf(sentences);
    }

    static BreakWords of(Preview preview, Names names, Locale locale) {
        return of(preview.newBreaks(), names, locale);
    }

    /** The rules that are broken now, and would be after it as well. */
    static BreakWords remaining(Preview preview, Names names, Locale locale) {
        List<Break> old = preview.after().breaks().stream()
                .filter(one -> preview.before().breaks().contains(one))
                .toList();
        return of(old, names, locale);
    }

    private static BreakWords of(List<Break> breaks, Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        List<String> all = breaks.stream()
                .map(one -> texts.breakText(one, names))
                .distinct()
                .toList();
        return new BreakWords(all.stream().limit(SAID).toList(), Math.max(0, all.size() - SAID));
    }

    /** Tells whether nothing would be broken. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }
}
