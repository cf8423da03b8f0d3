package nl.leerplaats.web.working;

import java.util.List;
import java.util.Locale;
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
        Texts texts = Texts.of(locale);
        List<String> all = preview.newBreaks().stream()
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
