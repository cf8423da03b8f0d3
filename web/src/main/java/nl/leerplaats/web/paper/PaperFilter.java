package nl.leerplaats.web.paper;

import java.util.List;
import nl.leerplaats.web.paper.Owner.Who;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.SearchWords;

/**
 * Whose papers the list shows.
 *
 * @param who what they are
 * @param q words that all occur in the name
 * @param other whether only those who have other papers since the last hand-out
 */
record PaperFilter(Who who, String q, boolean other) {

    /** The address of the list of a space with this filter. */
    public String address(String spaceId) {
        return PageAddress.of("/spaces/" + spaceId + "/papers")
                .with("who", who.name())
                .with("q", q)
                .with("other", other)
                .toString();
    }

    /** The rows that the list shows, by name. */
    List<PaperRow> apply(List<PaperRow> rows) {
        SearchWords words = SearchWords.of(q);
        return rows.stream()
                .filter(row -> row.owner().who() == who)
                .filter(row -> !other || row.isOther())
                .filter(row -> words.isForAll() || words.isIn(row.names()))
                .sorted(NameOrder.by(PaperRow::name, row -> row.owner().text()))
                .toList();
    }
}
