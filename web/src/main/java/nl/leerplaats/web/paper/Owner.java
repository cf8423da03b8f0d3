package nl.leerplaats.web.paper;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.document.DocumentFile;
import nl.leerplaats.document.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets papers.
 *
 * @param who what it is
 * @param id id in the dataset; of a class the folder of its papers
 */
public record Owner(Who who, String id) {

    private static final Map<String, Who> NAMED =
            EnumSet.allOf(Who.class).stream().collect(Collectors.toMap(Owner::text, who -> who));

    /** What somebody who gets papers can be. */
    public enum Who {
        STUDENT,
        COMPANY,
        SUPERVISOR,
        /** A class, or a school without classes: its teachers. */
        GROUP
    }

    /** Whose a document is; nothing for the overviews, which nobody gets. */
    static Optional<Owner> of(DocumentFile file) {
        if (!file.owner().isEmpty()) {
            return read(file.owner());
        }
        String[] folders = file.path().split("/", -1);
        return file.path().endsWith(".csv")
                ? Optional.empty()
                : Optional.of(new Owner(Who.GROUP, folders[folders.length - 2]));
    }

    /** Reads it as {@link #text} writes it. */
    public static Optional<Owner> read(String text) {
        int end = text.indexOf(':');
        Who who = end < 0 ? null : NAMED.get(text.substring(0, end));
        return who == null ? Optional.empty() : Optional.of(new Owner(who, text.substring(end + 1)));
    }

    /** The text that names it, for an address and for the store. */
    public String text() {
        return text(who) + ":" + id;
    }

    private static String text(Who who) {
        return who.name().toLowerCase(Locale.ROOT);
    }

    /** All documents of it; null for a class, which is no choice of its own. */
    @Nullable
    Selection selection() {
        return switch (who) {
            case STUDENT -> new Selection(Set.of(), id, null, null);
            case COMPANY -> new Selection(Set.of(), null, id, null);
            case SUPERVISOR -> new Selection(Set.of(), null, null, id);
            case GROUP -> null;
        };
    }

    /** What people call it. */
    public String name(Names names) {
        return switch (who) {
            case STUDENT -> names.student(id);
            case COMPANY -> names.company(id);
            case SUPERVISOR -> names.supervisor(id);
            case GROUP -> id;
        };
    }
}
