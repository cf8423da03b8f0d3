package nl.leerplaats.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts together what stands after each other and is alike to whoever reads it. */
public final class Alike {

    private Alike() {}

    /**
     * Cuts a list where one and the next are not alike.
     *
     * @param all what stands after each other
     * @param alike tells of one and the next whether they are
     * @return the parts, each of one or more, in order; none of nothing
     */
    public static <T> List<List<T>> runs(List<T> all, BiPredicate<T, T> alike) {
        List<List<T>> runs = new ArrayList<>();
        int from = 0;
        for (int next = 1; next <= all.size(); next++) {
            if (next == all.size() || !alike.test(all.get(next - 1), all.get(next))) {
                runs.add(List.copyOf(all.subList(from, next)));
                from = next;
            }
        }
        return runs;
    }
}
