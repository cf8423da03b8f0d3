package nl.leerplaats.data.model;

import java.time.LocalDate;
import nl.leerplaats.data.value.Extra;

/**
 * Days without school: a holiday or a free day.
 *
 * @param name what it is called
 * @param from first day
 * @param to last day, included
 * @param extra extensions
 */
public record Closure(String name, LocalDate from, LocalDate to, Extra extra) {

    public Closure {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Closure (" + name + ") ends (" + to + ") before it starts (" + from + ").");
        }
    }
}
