package nl.leerplaats.data;

import nl.leerplaats.data.model.School;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;

/** A school in the making: in Utrecht, 420 minutes on every weekday without stage. */
public final class TinySchool {

    /** Where the school, the student and the company are unless a test moves them. */
    static final Location TOWN = Location.of(52.09, 5.12);

    private final String id;
    private String name;
    private String calendarId = "calendar";
    private Location location = TOWN;
    private PerWeekday schoolMinutes = PerWeekday.of(Weekdays.ALL, 420);

    TinySchool(String id) {
        this.id = id;
        name = "School " + id;
    }

    /** Sets the name. */
    public TinySchool name(String newName) {
        name = newName;
        return this;
    }

    /** Sets the calendar. */
    public TinySchool calendar(String newCalendarId) {
        calendarId = newCalendarId;
        return this;
    }

    /** Moves the school, in degrees. */
    public TinySchool at(double lat, double lon) {
        location = Location.of(lat, lon);
        return this;
    }

    /** Sets the minutes in school of every weekday without stage. */
    public TinySchool schoolMinutes(int minutes) {
        return schoolMinutes(PerWeekday.of(Weekdays.ALL, minutes));
    }

    /** Sets the minutes in school by weekday. */
    public TinySchool schoolMinutes(PerWeekday minutes) {
        schoolMinutes = minutes;
        return this;
    }

    School build() {
        return new School(id, name, null, calendarId, location, schoolMinutes, null, Extra.NONE);
    }
}
