package nl.leerplaats.web.space;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.leerplaats.web.store.space.PlanningSpace;
import nl.leerplaats.web.system.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Which spaces the list shows, and in which order.
 *
 * @param q words that all occur in the name or in the school year; null for any
 * @param sort by what; null for the one that changed last first
 * @param down whether the last comes first
 */
record SpaceFilter(@Nullable String q, @Nullable Sort sort, boolean down) {

    /** By what the list can be sorted. */
    enum Sort {
        NAME,
        YEAR,
        STUDENTS,
        TOUCHED;

        private Comparator<PlanningSpace> order(Locale locale) {
            return switch (this) {
                case NAME -> Comparator.comparing(PlanningSpace::name, Collator.getInstance(locale));
                case YEAR -> Comparator.comparing(PlanningSpace::schoolYears);
                case STUDENTS -> Comparator.comparingInt(PlanningSpace::students);
                case TOUCHED -> Comparator.comparing(PlanningSpace::touched);
            };
        }
    }

    /** Everything, the one that changed last first. */
    static final SpaceFilter ALL = new SpaceFilter(null, null, false);

    /** What was typed; empty for nothing. */
    public String words() {
        return q == null ? "" : q;
    }

    /** Those in which all the words are, in order. */
    List<PlanningSpace> apply(List<PlanningSpace> spaces, Locale locale) {
        SearchWords words = SearchWords.of(q);
        List<PlanningSpace> found = spaces.stream()
                .filter(one -> words.isIn(SearchWords.names(List.of(one.name() + " " + one.schoolYears()))))
                .toList();
        if (sort == null) {
            return found;
        }
        Comparator<PlanningSpace> order = sort.order(locale);
        return found.stream().sorted(down ? order.reversed() : order).toList();
    }

    /** The address of the list with this filter. */
    public String address() {
        List<String> asked = new ArrayList<>();
        if (!words().isBlank()) {
            asked.add("q=" + UriUtils.encode(words(), StandardCharsets.UTF_8));
        }
        if (sort != null) {
            asked.add("sort=" + sort.name());
            asked.add("down=" + down);
        }
        return asked.isEmpty() ? "/spaces" : "/spaces?" + String.join("&", asked);
    }

    /** The address of the list sorted by something; where it is sorted by that already, the other way round. */
    public String address(Sort by) {
        return new SpaceFilter(q, by, by == sort && !down).address();
    }
}
