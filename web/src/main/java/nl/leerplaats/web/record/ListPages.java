package nl.leerplaats.web.record;

import java.util.List;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.Pagination;
import org.springframework.ui.Model;

/** Fills the page of a list of records, of which the server searches, sorts and pages. */
final class ListPages {

    private static final int PAGE = 20;

    private ListPages() {}

    /**
     * What a list was asked for with.
     *
     * @param q words to search for; empty for none
     * @param sort by what it is sorted
     * @param down whether what usually comes first comes last
     * @param page number of the page, from 1
     */
    record Asked(String q, Enum<?> sort, boolean down, int page) {}

    /**
     * Adds a page of a list.
     *
     * @param path end of its address, for example {@code students}
     * @param sorts by what it can be sorted, in the order of the columns
     */
    static void fill(Model model, StoredDataset now, String path, Asked asked, List<?> lines, List<?> sorts) {
        String list = "/spaces/" + now.id() + "/data/" + path;
        model.addAttribute("space", now);
        model.addAttribute("q", asked.q());
        model.addAttribute("sort", asked.sort());
        model.addAttribute("down", asked.down());
        model.addAttribute("sorts", sorts);
        model.addAttribute("page", Pagination.of(lines, asked.page(), PAGE));
        model.addAttribute("list", list);
        model.addAttribute(
                "address",
                PageAddress.of(list)
                        .with("q", asked.q())
                        .with("sort", asked.sort().name())
                        .with("down", String.valueOf(asked.down()))
                        .toString());
    }
}
