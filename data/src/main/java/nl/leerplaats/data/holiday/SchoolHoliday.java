package nl.leerplaats.data.holiday;

import java.time.LocalDate;
import nl.leerplaats.data.model.Closure;
import nl.leerplaats.data.value.Extra;

/**
 * A school holiday of a region.
 *
 * @param name name in Dutch, for example {@code Herfstvakantie}
 * @param from first day, usually a Saturday
 * @param to last day, included
 * @param status whether schools have to keep it
 */
public record SchoolHoliday(String name, LocalDate from, LocalDate to, Status status) {

    private static final String SUMMER = "Zomervakantie";

    /** Whether schools have to keep a holiday (Regeling vaststelling schoolvakanties 2025-2030). */
    public enum Status {
        /** Christmas, one week in May, summer: the same for every school of the region. */
        FIXED("vastgesteld"),
        /** Autumn and spring: the ministry advises a week, a school may choose another. */
        ADVISED("advies");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        static Status getByCode(String code) {
            for (Status status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("No status has the code (" + code + ").");
        }
    }

    /** Tells whether it is the summer holiday, which ends the school year. */
    public boolean isSummer() {
        return name.equals(SUMMER);
    }

    /** The holiday as a closure of a calendar. */
    public Closure closure() {
        return new Closure(name, from, to, Extra.NONE);
    }
}
