package nl.leerplaats.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.value.Extra;

/**
 * A calendar in the making: the school year 2026-2027 of region Midden, 201 open dates in 41 weeks, cut into {@code P1} (31 August to 29
 * January, 19 weeks) and {@code P2} (1 February to 16 July, 22 weeks).
 */
public final class TinyCalendar {

    private final String id;
    private final List<Closure> closures = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private LocalDate firstDay = LocalDate.parse("2026-08-31");
    private LocalDate lastDay = LocalDate.parse("2027-07-16");

    TinyCalendar(String id) {
        this.id = id;
        closure("2026-10-17", "2026-10-25"); // herfstvakantie
        closure("2026-12-19", "2027-01-03"); // kerstvakantie
        closure("2027-02-20", "2027-02-28"); // voorjaarsvakantie
        closure("2027-03-29", "2027-03-29"); // tweede paasdag
        closure("2027-04-24", "2027-05-02"); // meivakantie
        closure("2027-05-05", "2027-05-06"); // bevrijdingsdag, hemelvaart
        closure("2027-05-17", "2027-05-17"); // tweede pinksterdag
        period("P1", "2026-08-31", "2027-01-29");
        period("P2", "2027-02-01", "2027-07-16");
    }

    /** Sets the first and the last day. */
    public TinyCalendar span(String first, String last) {
        firstDay = LocalDate.parse(first);
        lastDay = LocalDate.parse(last);
        return this;
    }

    /** Adds a closure, both days included. */
    public TinyCalendar closure(String from, String to) {
        closures.add(new Closure("vrij", LocalDate.parse(from), LocalDate.parse(to), Extra.NONE));
        return this;
    }

    /** Takes all closures out. */
    public TinyCalendar withoutClosures() {
        closures.clear();
        return this;
    }

    /** Adds a period, both days included. */
    public TinyCalendar period(String periodId, String from, String to) {
        periods.add(new Period(periodId, LocalDate.parse(from), LocalDate.parse(to), Extra.NONE));
        return this;
    }

    /** Takes all periods out, so that others can be added. */
    public TinyCalendar withoutPeriods() {
        periods.clear();
        return this;
    }

    SchoolCalendar build() {
        return new SchoolCalendar(id, firstDay, lastDay, closures, periods, Extra.NONE);
    }
}
