package nl.leerplaats.data.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.change.difference.ChangedField;
import nl.leerplaats.data.change.difference.Difference;
import nl.leerplaats.data.change.difference.Differences;
import nl.leerplaats.data.change.difference.Untouched;
import org.jspecify.annotations.Nullable;

/** What a newer file would change: how many of what, and field by field. */
final class DifferenceSentences {

    private static final String EXTRA = "extra";

    private final MessageBundle bundle;
    private final FactWords facts;

    DifferenceSentences(MessageBundle bundle, Arguments arguments) {
        this.bundle = bundle;
        facts = new FactWords(bundle, arguments);
    }

    String summary(Differences differences) {
        List<String> parts = new ArrayList<>();
        for (Difference.Kind how : Difference.Kind.values()) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                int count = differences.count(kind, how);
                if (count > 0) {
                    String what = format("difference." + kind.key(), count);
                    parts.add(format("difference." + how, what));
                }
            }
        }
        return parts.isEmpty()
                ? bundle.getString("difference.none")
                : Listing.join(parts, bundle.getString("list.and"));
    }

    String untouched(Untouched untouched) {
        return format("difference.untouched." + untouched.part(), untouched.count());
    }

    ChangedWords words(ChangedField changed, Names names) {
        String key = changed.key();
        if (changed.kind() == Subject.Kind.WEIGHTS) {
            return new ChangedWords(
                    bundle.getString("term." + key), String.valueOf(changed.before()), String.valueOf(changed.after()));
        }
        if (key.equals(EXTRA)) {
            return new ChangedWords(
                    bundle.getString("field.extra"),
                    bundle.getString("field.extra.before"),
                    bundle.getString("field.extra.after"));
        }
        return new ChangedWords(
                name(changed.kind(), key), value(key, changed.before(), names), value(key, changed.after(), names));
    }

    /** The name of a field: its own of the kind of record where it has one. */
    private String name(Subject.Kind kind, String key) {
        String own = "field." + kind.key() + "." + key;
        return bundle.getString(bundle.containsKey(own) ? own : "field." + key);
    }

    private String value(String key, @Nullable Object value, Names names) {
        if (value instanceof Duration time && key.startsWith("hours.")) {
            return facts.hours(time);
        }
        if (value instanceof List<?> list) {
            List<String> entries =
                    list.stream().map(one -> entry(key, one, names)).toList();
            return entries.isEmpty() ? facts.word(null) : String.join("; ", entries);
        }
        return entry(key, value, names);
    }

    private String entry(String key, @Nullable Object value, Names names) {
        if (value instanceof String id) {
            return switch (key) {
                case "schoolId", "schoolIds", "partnerSchoolIds" -> Names.withId(names.school(id), id);
                case "preferences", "exclusions" -> Names.withId(names.company(id), id);
                default -> facts.word(id);
            };
        }
        return facts.word(value);
    }

    private String format(String key, Object... values) {
        return bundle.format(key, values);
    }
}
