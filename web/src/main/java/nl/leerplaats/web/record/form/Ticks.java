package nl.leerplaats.web.record.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A list of which each entry has a box in the form. */
final class Ticks {

    private Ticks() {}

    static <T> void put(Map<String, String> values, String group, List<T> ticked, Function<T, String> key) {
        values.put(group + "." + FormFields.WAS, "");
        ticked.forEach(one -> values.put(box(group, key.apply(one)), FormFields.box(true)));
    }

    /** The entries of which the box is ticked: those of before in their order, then the others. */
    static <T> List<T> read(FormFields fields, String group, List<T> now, List<T> all, Function<T, String> key) {
        List<T> ticked = all.stream()
                .filter(one -> fields.isOn(box(group, key.apply(one))))
                .toList();
        Set<T> result = new LinkedHashSet<>(now);
        result.retainAll(ticked);
        result.addAll(ticked);
        return List.copyOf(result);
    }

    /** Name of the box of an entry. */
    static String box(String group, String key) {
        return group + "." + key;
    }
}
