package nl.leerplaats.web.past;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerplaats.web.system.NameOrder;
import nl.leerplaats.web.system.PageAddress;
import nl.leerplaats.web.system.SearchWords;
import nl.leerplaats.web.work.held.StudentHours;
import org.jspecify.annotations.Nullable;

/**
 * Which students the list of hours shows, and in which order.
 *
 * @param until the day until which is counted
 * @param q words that all occur in the name of the student; null for any
 * @param school school id; null or empty for all
 * @param onlyShort whether only those are shown who do not reach their hours or days
 * @param sort in which order
 */
record HoursFilter(
        LocalDate until, @Nullable String q, @Nullable String school, boolean onlyShort, Sort sort) {

    /** An order of the list. */
    enum Sort {
        /** By name. */
        NAME,
        /** Who falls most short first. */
        SHORT
    }

    /** The address of the list of a space with this filter. */
    public String address(String spaceId) {
        return PageAddress.of("/spaces/" + spaceId + "/working-plan/hours")
                .with("until", until.toString())
                .with("q", q)
                .with("school", school)
                .with("onlyShort", onlyShort)
                .with("sort", sort == Sort.NAME ? null : sort.name())
                .toString();
    }

    List<StudentHours> apply(List<StudentHours> all) {
        SearchWords words = SearchWords.of(q);
        List<StudentHours> byName = all.stream()
                .filter(one -> words.isIn(names(one)))
                .filter(one -> school == null
                        || school.isEmpty()
                        || one.student().schoolId().equals(school))
                .filter(one -> !onlyShort || one.isShort())
                .sorted(NameOrder.by(
                        one -> one.student().shownName(), one -> one.student().id()))
                .toList();
        return sort == Sort.NAME
                ? byName
                : byName.stream()
                        .sorted((one, other) -> Long.compare(other.minutesShort(), one.minutesShort()))
                        .toList();
    }

    private static Set<String> names(StudentHours one) {
        return SearchWords.names(
                List.of(one.student().shownName(), one.student().id()));
    }
}
