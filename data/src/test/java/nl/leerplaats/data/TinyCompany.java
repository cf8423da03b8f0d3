package nl.leerplaats.data;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A company in the making: in the town of the school, 480 minutes a day, recognised for HBR from 2020 to 2030, one place on every
 * weekday, and one mentor {@code mies} who works on every weekday and takes one pupil.
 */
public final class TinyCompany {

    private final String id;
    private final List<Accreditation> accreditations = new ArrayList<>();
    private final List<DateRange> closures = new ArrayList<>();
    private final Map<String, Mentor> mentors = new LinkedHashMap<>();
    private Location location = TinySchool.TOWN;
    private int minutesPerDay = 480;
    private @Nullable WorkTimes workTimes;
    private @Nullable Integer minimumAge;
    private List<String> tags = List.of();
    private PerWeekday places = PerWeekday.of(Weekdays.ALL, 1);
    private List<String> schoolIds = List.of();
    private List<String> partnerSchoolIds = List.of();
    private @Nullable Contact contact;
    private @Nullable LocalDate lastPlacementEnded;
    private @Nullable LocalDate unavailableFrom;

    TinyCompany(String id) {
        this.id = id;
        accredited(Profile.HBR, "2020-01-01", "2030-12-31").mentor("mies", Weekdays.ALL, 1);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Moves the company, in degrees. */
    public TinyCompany at(double lat, double lon) {
        location = Location.of(lat, lon);
        return this;
    }

    /** Sets the working minutes of a day. */
    public TinyCompany minutesPerDay(int minutes) {
        minutesPerDay = minutes;
        return this;
    }

    /** Sets the times of day between which it works, for example {@code 07:30}. */
    public TinyCompany workTimes(String from, String to) {
        workTimes = new WorkTimes(LocalTime.parse(from), LocalTime.parse(to), Extra.NONE);
        return this;
    }

    /** Sets the youngest age in years. */
    public TinyCompany minimumAge(int years) {
        minimumAge = years;
        return this;
    }

    /** Sets the tags. */
    public TinyCompany tags(String... newTags) {
        tags = List.of(newTags);
        return this;
    }

    /** Takes all recognitions out, so that others can be added. */
    public TinyCompany withoutAccreditations() {
        accreditations.clear();
        return this;
    }

    /** Adds a recognition, both days included. */
    public TinyCompany accredited(Profile profile, String from, String until) {
        accreditations.add(new Accreditation(profile, LocalDate.parse(from), LocalDate.parse(until), Extra.NONE));
        return this;
    }

    /** Adds days on which it is closed, both included. */
    public TinyCompany closed(String from, String to) {
        closures.add(new DateRange(LocalDate.parse(from), LocalDate.parse(to), Extra.NONE));
        return this;
    }

    /** Sets the number of places of every weekday. */
    public TinyCompany places(int number) {
        return places(PerWeekday.of(Weekdays.ALL, number));
    }

    /** Sets the number of places by weekday. */
    public TinyCompany places(PerWeekday numbers) {
        places = numbers;
        return this;
    }

    /** Sets or adds a mentor. */
    public TinyCompany mentor(String mentorId, Weekdays days, int maxStudents) {
        mentors.put(mentorId, new Mentor(mentorId, null, days, maxStudents, Extra.NONE));
        return this;
    }

    /** Sets the last day on which a mentor is there. */
    public TinyCompany mentorUntil(String mentorId, String date) {
        mentors.computeIfPresent(mentorId, (key, mentor) -> mentor.withUntil(LocalDate.parse(date)));
        return this;
    }

    /** Takes all mentors out. */
    public TinyCompany withoutMentors() {
        mentors.clear();
        return this;
    }

    /** Sets the schools of which it takes pupils. */
    public TinyCompany onlySchools(String... newSchoolIds) {
        schoolIds = List.of(newSchoolIds);
        return this;
    }

    /** Sets the schools that won it. */
    public TinyCompany partners(String... newSchoolIds) {
        partnerSchoolIds = List.of(newSchoolIds);
        return this;
    }

    /** Sets the last day of its last placement. */
    public TinyCompany lastPlacementEnded(String date) {
        lastPlacementEnded = LocalDate.parse(date);
        return this;
    }

    /** Sets the day from which it has dropped out. */
    public TinyCompany unavailableFrom(String date) {
        unavailableFrom = LocalDate.parse(date);
        return this;
    }

    /** Sets how it is reached. */
    public TinyCompany contact(Contact newContact) {
        contact = newContact;
        return this;
    }

    Company build() {
        return new Company(
                id,
                "Bedrijf " + id,
                location,
                null,
                null,
                minutesPerDay,
                workTimes,
                minimumAge,
                tags,
                accreditations,
                closures,
                places,
                List.copyOf(mentors.values()),
                schoolIds,
                partnerSchoolIds,
                lastPlacementEnded,
                unavailableFrom,
                contact,
                Extra.NONE);
    }
}
