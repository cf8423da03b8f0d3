package nl.leerplaats.web.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leerplaats.document.DocumentKind;
import nl.leerplaats.web.system.SearchWords;

/**
 * Somebody who gets papers, in the list.
 *
 * @param owner who
 * @param name name as shown
 * @param more what tells those of one name apart
 * @param kinds the papers
 */
record PaperRow(Owner owner, String name, String more, List<Kind> kinds) {

    PaperRow {
        kinds = List.copyOf(kinds);
    }

    /**
     * Papers of one kind.
     *
     * @param kind which
     * @param state whether they were handed out as they are
     */
    record Kind(DocumentKind kind, PaperDesk.State state) {}

    /** The names that a search looks in, in lower case. */
    Set<String> names() {
        return SearchWords.names(Arrays.asList(name, owner.id(), more));
    }

    /** Tells whether something of it has still to be handed out. */
    public boolean isOther() {
        return kinds.stream().anyMatch(kind -> kind.state() != PaperDesk.State.SAME);
    }
}
