package nl.leerplaats.data.model;

import org.jspecify.annotations.Nullable;

/** A student, mentor, supervisor or company: each has an id and perhaps a name. */
public sealed interface Named permits Student, Mentor, Supervisor, Company {

    /** The id. */
    String id();

    /** The name, where given. */
    @Nullable
    String name();

    /** The name as shown: the id where there is no name. */
    default String shownName() {
        String name = name();
        return name == null || name.isBlank() ? id() : name;
    }
}
