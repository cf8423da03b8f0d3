package nl.leerplaats.solver.explain;

import java.util.List;
import nl.leerplaats.solver.explain.price.Priced;
import org.jspecify.annotations.Nullable;

/**
 * A price in sentences.
 *
 * @param loss at whose cost it is; null where nobody loses anything
 * @param alone what it costs when only this is changed, or why this alone is not possible
 * @param whole what it costs with everything that changes; null where nothing else changes
 */
public record PriceText(
        @Nullable String loss, Line alone, @Nullable Line whole) {

    /**
     * One of the figures.
     *
     * @param sentence the figure in words, with better or worse beside it
     * @param possible whether the plan breaks no rule
     * @param judgement better or worse as a whole
     * @param changes what changes with it: for {@code whole} all that differs but what is asked for, then what follows of that
     */
    public record Line(String sentence, boolean possible, Priced.Judgement judgement, List<String> changes) {

        public Line {
            changes = List.copyOf(changes);
        }
    }
}
