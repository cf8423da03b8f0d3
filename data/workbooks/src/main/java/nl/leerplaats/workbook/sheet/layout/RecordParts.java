package nl.leerplaats.workbook.sheet.layout;

import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;

/** The parts of records of the model by name, which is their key in a document: so a column needs no code that names its part. */
public final class RecordParts {

    private static final Pattern DOT = Pattern.compile(".", Pattern.LITERAL);

    private static final ClassValue<Map<String, RecordComponent>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> kind) {
            Map<String, RecordComponent> result = new LinkedHashMap<>();
            for (RecordComponent part : kind.getRecordComponents()) {
                if (part.getType() != Extra.class) {
                    result.put(part.getName(), part);
                }
            }
            return Collections.unmodifiableMap(result);
        }
    };

    private RecordParts() {}

    /** The parts of a kind of record with their types, in order, without extensions. */
    public static Map<String, RecordComponent> of(Class<?> kind) {
        return PARTS.get(kind);
    }

    /**
     * What stands at a path of a record, such as {@code .contact.person}; null where it is not there, or what it is in, and for 0 on a weekday,
     * which is what nothing means.
     *
     * @throws IllegalArgumentException if records of that kind have no such part
     */
    public static @Nullable Object find(Record record, String path) {
        Object value = record;
        for (String name : DOT.split(path.substring(1), -1)) {
            if (value == null) {
                return null;
            }
            value = value instanceof PerWeekday numbers ? someOf(numbers, name) : part(value, name);
        }
        return value;
    }

    private static @Nullable Integer someOf(PerWeekday numbers, String day) {
        int number = numbers.get(DayOfWeek.valueOf(day));
        return number == 0 ? null : number;
    }

    private static @Nullable Object part(Object record, String name) {
        RecordComponent part = of(record.getClass()).get(name);
        if (part == null) {
            throw new IllegalArgumentException("A (" + record.getClass().getSimpleName() + ") has no (" + name + ").");
        }
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of the model cannot be read.", e);
        }
    }
}
