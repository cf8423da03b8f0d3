package nl.leerplaats.web.past;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.text.Texts;

/**
 * A weight that was another one than usual.
 *
 * @param term what it weighs, in words
 * @param weight the weight
 * @param usual the usual one
 */
record WeightLine(String term, int weight, int usual) {

    static List<WeightLine> list(Map<CostTerm, Integer> weights, Texts texts) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new WeightLine(
                        texts.term(one.getKey()), one.getValue(), one.getKey().defaultWeight()))
                .toList();
    }
}
