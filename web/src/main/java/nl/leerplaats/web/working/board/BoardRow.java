package nl.leerplaats.web.working.board;

import java.util.List;
import nl.leerplaats.web.plan.DayPupil;

/**
 * A company or a class on the week board.
 *
 * @param name its name
 * @param more what stands under the name; empty for nothing
 * @param days per weekday who is there, Monday first
 */
record BoardRow(String name, String more, List<Day> days) {

    BoardRow {
        days = List.copyOf(days);
    }

    /**
     * A weekday.
     *
     * @param people who is there, by name
     * @param places places on that day; -1 for a class
     */
    record Day(List<DayPupil> people, int places) {

        Day {
            people = List.copyOf(people);
        }

        /** Places that they take. */
        public int taken() {
            return DayPupil.places(people);
        }
    }
}
