package nl.leerplaats.web.record.form;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import org.jspecify.annotations.Nullable;

/** The fields of how somebody is reached. */
final class ContactFields {

    private ContactFields() {}

    static void put(Map<String, String> values, String group, @Nullable Contact contact) {
        FieldReader.put(values, group + ".person", contact == null ? null : contact.person());
        FieldReader.put(values, group + ".phone", contact == null ? null : contact.phone());
        FieldReader.put(values, group + ".email", contact == null ? null : contact.email());
        FieldReader.put(values, group + ".address", contact == null ? null : contact.address());
    }

    /** What was typed; what there was where nothing is different, and null where nothing is left. */
    static @Nullable Contact read(FieldReader in, String group, @Nullable Contact now) {
        Contact read = new Contact(
                in.text(group + ".person", now == null ? null : now.person()),
                in.text(group + ".phone", now == null ? null : now.phone()),
                in.text(group + ".email", now == null ? null : now.email()),
                in.text(group + ".address", now == null ? null : now.address()),
                now == null ? Extra.NONE : now.extra());
        if (read.equals(now)) {
            return now;
        }
        boolean nothing = Stream.of(read.person(), read.phone(), read.email(), read.address())
                .allMatch(Objects::isNull);
        return nothing && !read.extra().isPresent() ? null : read;
    }
}
