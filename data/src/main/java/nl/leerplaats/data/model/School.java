package nl.leerplaats.data.model;

import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;

/**
 * A school that places pupils.
 *
 * @param id unique among schools
 * @param name as shown
 * @param brin registration number of the school, where known
 * @param calendarId its calendar
 * @param location where visits start
 * @param schoolMinutes minutes in school on a weekday without stage, breaks included
 * @param contact how it is reached, where given
 * @param extra extensions
 */
public record School(
        String id,
        String name,
        @Nullable String brin,
        String calendarId,
        Location location,
        PerWeekday schoolMinutes,
        @Nullable Contact contact,
        Extra extra) {

    /** The same school at another position. */
    public School withLocation(Location otherLocation) {
        return new School(id, name, brin, calendarId, otherLocation, schoolMinutes, contact, extra);
    }

    /** The same school with another calendar. */
    public School withCalendarId(String otherCalendarId) {
        return new School(id, name, brin, otherCalendarId, location, schoolMinutes, contact, extra);
    }
}
