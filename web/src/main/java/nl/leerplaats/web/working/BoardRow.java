package nl.leerplaats.web.working;

import java.util.List;
import java.util.Set;

/**
 * A company or a class on the week board.
 *
 * @param name its name
 * @param more what stands under the name; empty for nothing
 * @param days per weekday who is there, Monday first
 * @param names the names that a search looks in, in lower case
 */
record BoardRow(String name, String more, List<Day> days, Set<String> names) {

    BoardRow {
        days = List.copyOf(days);
    }

    /**
     * A weekday.
     *
     * @param people who is there, by name, as it is written
     * @param places places on that day; -1 for a class
     */
    record Day(List<String> people, int places) {

        Day {
            people = List.copyOf(people);
        }
    }
}
