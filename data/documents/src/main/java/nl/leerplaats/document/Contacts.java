package nl.leerplaats.document;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.year.LegalLimits;
import nl.leerplaats.document.stage.Stage;
import org.jspecify.annotations.Nullable;

/** How people are reached, as papers write it; empty where the dataset says nothing. */
final class Contacts {

    /** Age from which nobody has a guardian (Burgerlijk Wetboek 1:233). */
    private static final int OF_AGE = 18;

    private Contacts() {}

    /** Telephone and e-mail. */
    static String reach(@Nullable Contact contact) {
        return joined(phone(contact), email(contact));
    }

    /** Who is asked for, with telephone and e-mail. */
    static String all(@Nullable Contact contact) {
        return joined(person(contact), reach(contact));
    }

    /** Who is asked for, with the telephone. */
    static String call(@Nullable Contact contact) {
        return joined(person(contact), phone(contact));
    }

    static String person(@Nullable Contact contact) {
        return contact == null ? "" : text(contact.person());
    }

    static String phone(@Nullable Contact contact) {
        return contact == null ? "" : text(contact.phone());
    }

    static String email(@Nullable Contact contact) {
        return contact == null ? "" : text(contact.email());
    }

    static String address(@Nullable Contact contact) {
        return contact == null ? "" : text(contact.address());
    }

    static @Nullable Contact of(@Nullable Supervisor supervisor) {
        return supervisor == null ? null : supervisor.contact();
    }

    /** How the school is reached about a pupil: by the supervisor, or else by the school itself. */
    static String school(Stage stage) {
        String supervisor = reach(of(stage.supervisor()));
        return supervisor.isEmpty() ? all(stage.school().contact()) : supervisor;
    }

    /** The guardian as long as there is one: of whoever is under 18 on the first day of a placement. */
    static @Nullable Contact guardian(Stage stage) {
        boolean ofAge =
                LegalLimits.ageOn(stage.student().birthDate(), stage.request().firstDay()) >= OF_AGE;
        return ofAge ? null : stage.student().guardian();
    }

    /** The parts that say something. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
