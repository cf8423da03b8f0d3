package nl.leerplaats.web.rest.plan;

import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.web.rest.RestFields;
import nl.leerplaats.web.run.RunForm;
import nl.leerplaats.web.store.run.MayChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A run that is asked for.
 *
 * @param seconds longest time, 1 to 7,200 seconds
 * @param mayChange what it may change of the working plan
 * @param seed seed of its random choices; 1 where it is left out
 * @param weights weights that differ for this run, each 0 to 1,000,000
 * @param start plan that it begins from; null for none
 */
record RestRunRequest(
        long seconds,
        MayChange mayChange,
        long seed,
        Map<CostTerm, Integer> weights,
        @Nullable String start) {

    private static final List<String> KEYS = List.of("seconds", "mayChange", "seed", "weights", "start");

    /**
     * Reads what was sent.
     *
     * @param object what was sent
     * @param plans ids of the plans that it may begin from, the newest first
     */
    static RestRunRequest of(JsonNode object, List<String> plans) {
        RestFields fields = new RestFields(object, KEYS);
        Long seconds = fields.whole("seconds", true, 1, RunForm.LONGEST_SECONDS);
        MayChange mayChange = fields.choice("mayChange", true, MayChange.values());
        Long seed = fields.whole("seed", false, Long.MIN_VALUE, Long.MAX_VALUE);
        Map<CostTerm, Integer> weights = fields.weights("weights");
        String start = fields.text("start", false);
        if (start != null && !plans.contains(start)) {
            fields.add(Finding.of(FindingCode.UNKNOWN_ID, "$.start", start, "plan"));
        }
        fields.check();
        return new RestRunRequest(
                RestFields.present(seconds),
                RestFields.present(mayChange),
                seed == null ? RunForm.DEFAULT_SEED : seed,
                weights,
                start);
    }
}
