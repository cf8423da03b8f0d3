package nl.leerplaats.web.plan.reason;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is explained of a plan: a row of a table that opens.
 *
 * @param head what it is about
 * @param cells what stands beside it, such as what it saves
 * @param facts the facts behind it, sentences
 * @param tryOut address where it can be tried; null for nothing to try
 */
record ExplainedText(
        String head,
        List<String> cells,
        List<String> facts,
        @Nullable String tryOut) {

    ExplainedText {
        cells = List.copyOf(cells);
        facts = List.copyOf(facts);
    }

    /** Something to read. */
    ExplainedText(String head, List<String> cells, List<String> facts) {
        this(head, cells, facts, null);
    }

    /** The first sentence is the head. */
    static ExplainedText of(List<String> sentences) {
        return new ExplainedText(sentences.get(0), List.of(), sentences.subList(1, sentences.size()));
    }
}
