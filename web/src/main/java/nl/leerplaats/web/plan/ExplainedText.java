package nl.leerplaats.web.plan;

import java.util.List;

/**
 * Something that is told about a plan.
 *
 * @param head what it is about, a sentence
 * @param facts the facts behind it, sentences
 */
record ExplainedText(String head, List<String> facts) {

    ExplainedText {
        facts = List.copyOf(facts);
    }

    /** The first sentence is the head. */
    static ExplainedText of(List<String> sentences) {
        return new ExplainedText(sentences.get(0), sentences.subList(1, sentences.size()));
    }
}
