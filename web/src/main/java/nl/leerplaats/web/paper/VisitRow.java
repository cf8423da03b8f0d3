package nl.leerplaats.web.paper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A visit in the plan of a supervisor.
 *
 * @param date the day
 * @param firstOfDay whether it is the first visit of the day
 * @param from start
 * @param to end
 * @param company name of the company
 * @param address how it is found; may be empty
 * @param phone how it is called; may be empty
 * @param people the students who are visited
 * @param travelMinutes minutes by car from the place before
 */
record VisitRow(
        LocalDate date,
        boolean firstOfDay,
        LocalTime from,
        LocalTime to,
        String company,
        String address,
        String phone,
        List<Person> people,
        int travelMinutes) {

    VisitRow {
        people = List.copyOf(people);
    }

    /**
     * A student who is visited.
     *
     * @param studentId the student
     * @param name name of the student
     * @param mentor name of the mentor
     */
    record Person(String studentId, String name, String mentor) {}
}
