package nl.leerplaats.web.plan.reason;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.leerplaats.data.check.CostPart;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;

/**
 * A part of a cost on a page.
 *
 * @param term name of the term
 * @param sentence the facts behind it
 * @param medium what it costs where the plan fails to deliver, 0 for other terms
 * @param soft what it costs in how good the plan is, 0 for other terms
 */
record PartLine(String term, String sentence, long medium, long soft) {

    /** The parts of one student, who is named by the page. */
    static List<PartLine> listOf(List<CostPart> parts, Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        return listOf(parts, texts, part -> texts.part(part, names));
    }

    /** The parts of many, such as of a company: each with whose it is. */
    static List<PartLine> listOfMany(List<CostPart> parts, Names names, Locale locale) {
        Texts texts = Texts.of(locale);
        return listOf(parts, texts, part -> texts.partOf(part, names));
    }

    private static List<PartLine> listOf(List<CostPart> parts, Texts texts, Function<CostPart, String> sentence) {
        return parts.stream()
                .map(part -> {
                    boolean medium = part.term().level() == CostTerm.Level.MEDIUM;
                    return new PartLine(
                            texts.term(part.term()),
                            sentence.apply(part),
                            medium ? part.amount() : 0,
                            medium ? 0 : part.amount());
                })
                .toList();
    }
}
