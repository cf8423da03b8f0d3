package nl.leerplaats.document.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.document.stage.Stage;

/**
 * A visit to a company.
 *
 * @param date the day
 * @param from start
 * @param minutes how long
 * @param travelMinutes minutes by car from the place before: the school or another company
 * @param company the company
 * @param stages the pupils who are visited, at least one
 */
public record Visit(
        LocalDate date, LocalTime from, int minutes, int travelMinutes, Company company, List<Stage> stages) {

    public Visit {
        stages = List.copyOf(stages);
    }

    /** End of the visit. */
    public LocalTime to() {
        return from.plusMinutes(minutes);
    }
}
