package nl.leerplaats.web.record.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a form in which the parts of a record stand: one a part, and empty ones to add more. */
public final class FormRows {

    private FormRows() {}

    /**
     * Makes the part of a row.
     *
     * @param <T> type of a part
     */
    interface Reader<T> {

        /**
         * The part that stands in a row.
         *
         * @param row what the names of its fields begin with
         * @param before the part that the row was made of; null for a new one
         * @return null after a problem
         */
        @Nullable
        T read(String row, @Nullable T before);
    }

    /** Puts parts in rows. */
    static <T> void put(
            Map<String, String> values,
            String list,
            List<T> parts,
            Function<T, String> key,
            BiConsumer<String, T> one) {
        for (int i = 0; i < parts.size(); i++) {
            String row = list + "." + i + ".";
            values.put(row + FormFields.WAS, key.apply(parts.get(i)));
            one.accept(row, parts.get(i));
        }
    }

    /** Numbers of the rows that make a part: those with anything in them that nobody takes out. */
    public static List<Integer> used(FormFields fields, String list) {
        return fields.rows(list).stream()
                .filter(row -> !fields.isOn(list + "." + row + "." + FormFields.OUT))
                .filter(row -> fields.isFilled(list + "." + row + "."))
                .toList();
    }

    /**
     * Reads the parts that stand in rows.
     *
     * @param now parts that there were
     * @param key by what a row knows the part that it was made of
     */
    static <T> List<T> read(FieldReader in, String list, List<T> now, Function<T, String> key, Reader<T> reader) {
        Map<String, T> known = new LinkedHashMap<>();
        now.forEach(part -> known.put(key.apply(part), part));
        List<T> result = new ArrayList<>();
        for (int number : used(in.fields(), list)) {
            String row = list + "." + number + ".";
            T part = reader.read(row, known.get(in.fields().get(row + FormFields.WAS)));
            if (part != null) {
                result.add(part);
            }
        }
        return result;
    }
}
