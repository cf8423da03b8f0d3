package nl.leerplaats.data.change.difference;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * What somebody edited in an older copy, made in the data of now. Field by field: what is in the copy as it was stays as it is now, and what is
 * different there is taken from the copy.
 */
final class Merged {

    private Merged() {}

    /**
     * Merges.
     *
     * @param then the data of which the copy was made
     * @param copy what became of the copy
     * @param now the data of now
     */
    static Dataset of(Dataset then, Dataset copy, Dataset now) {
        return record(then, copy, now);
    }

    private static @Nullable Object value(@Nullable Object then, @Nullable Object copy, @Nullable Object now) {
        if (Objects.equals(then, copy) || Objects.equals(copy, now)) {
            return now;
        }
        if (Objects.equals(then, now) || then == null || copy == null || now == null) {
            return copy;
        }
        if (then instanceof List<?> before && copy instanceof List<?> edited && now instanceof List<?> last) {
            boolean ofRecords = Stream.of(before, edited, last)
                    .flatMap(List::stream)
                    .allMatch(one -> one instanceof Record && !Carried.isValue((Record) one));
            return ofRecords ? records(before, edited, last) : values(before, edited, last);
        }
        return copy instanceof Record edited && !Carried.isValue(edited)
                ? record((Record) then, edited, (Record) now)
                : copy;
    }

    /** Who came or went on one side comes or goes. */
    private static List<Object> values(List<?> then, List<?> copy, List<?> now) {
        List<Object> result = new ArrayList<>();
        copy.stream().filter(one -> now.contains(one) || !then.contains(one)).forEach(result::add);
        now.stream().filter(one -> !copy.contains(one) && !then.contains(one)).forEach(result::add);
        return result;
    }

    private static List<Object> records(List<?> then, List<?> copy, List<?> now) {
        Map<Object, Object> before = byKey(then);
        Map<Object, Object> last = byKey(now);
        List<Object> result = new ArrayList<>();
        byKey(copy).forEach((key, edited) -> {
            Object was = before.get(key);
            Object is = last.remove(key);
            if (is != null && was != null) {
                result.add(Objects.requireNonNull(value(was, edited, is)));
            } else if (is != null || was == null) {
                result.add(edited);
            }
        });
        last.forEach((key, is) -> {
            if (!before.containsKey(key)) {
                result.add(is);
            }
        });
        return result;
    }

    private static Map<Object, Object> byKey(List<?> records) {
        Map<Object, Object> result = new LinkedHashMap<>();
        records.forEach(one -> result.put(Carried.key(one), one));
        return result;
    }

    private static <T extends Record> T record(T then, T copy, T now) {
        RecordComponent[] parts = copy.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                values[i] = value(
                        parts[i].getAccessor().invoke(then),
                        parts[i].getAccessor().invoke(copy),
                        parts[i].getAccessor().invoke(now));
            }
            return Carried.make(copy, values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The records of the model can be read and made.", e);
        }
    }
}
