package nl.leerplaats.data.model;

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
 * @param extra extensions
 */
public record School(
        String id,
        String name,
        @Nullable String brin,
        String calendarId,
        Location location,
        PerWeekday schoolMinutes,
        Extra extra) {}
