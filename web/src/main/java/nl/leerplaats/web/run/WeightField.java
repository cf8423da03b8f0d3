package nl.leerplaats.web.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Weights;
import nl.leerplaats.data.text.Texts;

/**
 * The field of a weight.
 *
 * @param field name of the field
 * @param medium whether it weighs something that is missing, rather than inconvenience
 * @param name name of the term
 * @param sentence what it counts
 * @param usual weight in the data
 * @param value what stands in the field
 * @param wrong whether that cannot be
 */
public record WeightField(
        String field, boolean medium, String name, String sentence, int usual, String value, boolean wrong) {

    /**
     * The fields of all weights.
     *
     * @param usual weights of the data
     * @param typed fields that somebody sent, by name
     * @param form what was read of them
     */
    static List<WeightField> listOf(Weights usual, Map<String, String> typed, RunForm form, Texts texts) {
        return Arrays.stream(CostTerm.values())
                .map(term -> {
                    String field = RunForm.WEIGHT + term.key();
                    return new WeightField(
                            field,
                            term.level() == CostTerm.Level.MEDIUM,
                            texts.term(term),
                            texts.termSentence(term),
                            usual.get(term),
                            typed.getOrDefault(field, String.valueOf(usual.get(term))),
                            form.wrongWeights().contains(term));
                })
                .toList();
    }
}
