package nl.leerplaats.data.check;

import java.util.List;
import nl.leerplaats.data.plan.HardRule;

/**
 * A hard rule that a plan breaks, with the facts that a message needs.
 *
 * <p>The arguments by rule: {@code format} student or what is named, period or empty; the rules of one placement: student, period, company,
 * what is found, what is allowed, and of {@code unavailable} the mentor where it is the mentor who leaves, of {@code days} the weekdays that
 * are school days, those on which the mentor is not there, and the mentor; {@code place}: company, weekday,
 * first day of the segment, pupils, places; {@code mentor}: company, mentor, weekday, first day of the segment, pupils, limit; {@code
 * maximum}: student, hours, days; {@code pinned}: student, period or empty; {@code supervisor}: supervisor, student or empty, students,
 * limit.
 *
 * @param rule the rule
 * @param count how many breaks this is, 1 or more
 * @param arguments what the message names, in the order above
 */
public record Break(HardRule rule, int count, List<String> arguments) {

    public Break {
        arguments = List.copyOf(arguments);
        if (count < 1) {
            throw new IllegalArgumentException("A break counts at least once, not (" + count + ").");
        }
    }
}
