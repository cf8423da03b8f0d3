package nl.leerplaats.document.stage;

import java.time.LocalDate;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Student;

/**
 * Days from one to another. Of a student who is not there in a period the last one may come before the first: it has no day then.
 *
 * @param from first day
 * @param to last day, included
 */
public record Span(LocalDate from, LocalDate to) {

    /** The days of a period on which a student may be on stage. */
    static Span within(Period period, Student student) {
        LocalDate from = student.stageFrom();
        LocalDate until = student.stageUntil();
        return new Span(
                from != null && from.isAfter(period.from()) ? from : period.from(),
                until != null && until.isBefore(period.to()) ? until : period.to());
    }
}
