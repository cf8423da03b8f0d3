package nl.leerplaats.data.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** How facts are written: as documents have them, where a style says nothing else. */
public interface FactStyle {

    /** Ids as they are; weekdays, dates and numbers as documents have them. */
    FactStyle PLAIN = new FactStyle() {};

    /** A student. */
    default String student(String id) {
        return id;
    }

    /** A period. */
    default String period(String id) {
        return id;
    }

    /** A company. */
    default String company(String id) {
        return id;
    }

    /** A mentor of a company. */
    default String mentor(String companyId, String id) {
        return id;
    }

    /** A supervisor. */
    default String supervisor(String id) {
        return id;
    }

    /** A school. */
    default String school(String id) {
        return id;
    }

    /** A day. */
    default String date(LocalDate date) {
        return date.toString();
    }

    /** A weekday. */
    default String weekday(DayOfWeek day) {
        return day.name();
    }

    /** Weekdays in a row. */
    default String weekdays(List<DayOfWeek> days) {
        return days.toString();
    }

    /** A length of time within a day or a week, in minutes. */
    default String duration(int minutes) {
        return String.valueOf(minutes);
    }

    /** Hours, with all that is behind the comma. */
    default String hours(double hours) {
        return String.valueOf(hours);
    }
}
