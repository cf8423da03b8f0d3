package nl.leerplaats.web.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which companies the list of places shows, and in which order.
 *
 * @param on day of the week that is looked at
 * @param q words that all occur in a name of the company; null for any
 * @param school school that won the company, may send pupils there and has it reserved, or has pupils there; null or empty for all
 * @param profile code of a profile for which the company is recognised on that day; null or empty for all
 * @param show which ones
 * @param sort in which order
 */
record CapacityFilter(
        LocalDate on,
        @Nullable String q,
        @Nullable String school,
        @Nullable String profile,
        Show show,
        Sort sort) {

    /** Companies that are shown. */
    enum Show {
        /** All. */
        ALL,
        /** Those with a free place in the week. */
        FREE,
        /** Those where every place is taken. */
        FULL,
        /** Those that schools won. */
        PARTNER,
        /** Those that do not take pupils of every school. */
        RESERVED
    }

    /** An order of the list. */
    enum Sort {
        /** By name. */
        NAME,
        /** Most free places first. */
        FREE,
        /** Most places taken first. */
        TAKEN
    }

    List<CapacityRow> apply(List<CapacityRow> all) {
        SearchWords words = SearchWords.of(q);
        return all.stream()
                .filter(row -> words.isIn(row.names()))
                .filter(row -> isAny(school) || row.schoolIds().contains(school))
                .filter(row -> isAny(profile) || row.profiles().contains(profile))
                .filter(this::isShown)
                .sorted(order())
                .toList();
    }

    private static boolean isAny(@Nullable String chosen) {
        return chosen == null || chosen.isEmpty();
    }

    private boolean isShown(CapacityRow row) {
        return switch (show) {
            case ALL -> true;
            case FREE -> row.free() > 0;
            case FULL -> row.places() > 0 && row.free() == 0;
            case PARTNER -> !row.partners().isEmpty();
            case RESERVED -> !row.reservedFor().isEmpty();
        };
    }

    private Comparator<CapacityRow> order() {
        Comparator<CapacityRow> byName = NameOrder.by(CapacityRow::name, CapacityRow::id);
        return switch (sort) {
            case NAME -> byName;
            case FREE -> Comparator.comparingInt(CapacityRow::free).reversed().thenComparing(byName);
            case TAKEN -> Comparator.comparingInt(CapacityRow::taken).reversed().thenComparing(byName);
        };
    }

    /** The address of the list of a space with this filter. */
    public String address(String spaceId) {
        return PageAddress.of("/spaces/" + spaceId + "/region")
                .with("on", on.toString())
                .with("q", q)
                .with("school", school)
                .with("profile", profile)
                .with("show", show == Show.ALL ? null : show.name())
                .with("sort", sort == Sort.NAME ? null : sort.name())
                .toString();
    }
}
