package nl.leerplaats.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.leerplaats.data.model.DayPart;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import org.jspecify.annotations.Nullable;

/**
 * A student in the making: 16 years old all year, profile HBR, lives in the town of the school, by bike at most 45 minutes, no hours
 * required and 1,280 allowed, wants two days a week in {@code P1} and {@code P2}.
 */
public final class TinyStudent {

    private final String id;
    private final List<Request> requests = new ArrayList<>();
    private String schoolId = "school";
    private LocalDate birthDate = LocalDate.parse("2010-03-01");
    private int grade = 3;
    private Profile profile = Profile.HBR;
    private List<String> interests = List.of();
    private int urgency = Student.DEFAULT_URGENCY;
    private Location home = TinySchool.TOWN;
    private List<TravelMode> modes = List.of(TravelMode.BIKE);
    private int maxMinutes = 45;
    private @Nullable String name;
    private @Nullable String group;
    private @Nullable Contact guardian;
    private Hours hours = new Hours(0, 1280 * 60, 0, Extra.NONE);
    private StageDays days = StageDays.DEFAULT;
    private @Nullable LocalDate stageFrom;
    private @Nullable LocalDate stageUntil;
    private List<String> preferences = List.of();
    private List<String> exclusions = List.of();

    TinyStudent(String id) {
        this.id = id;
        request("P1", 2).request("P2", 2);
    }

    /** Sets the name; without it there is none. */
    public TinyStudent name(String newName) {
        name = newName;
        return this;
    }

    /** Sets the school. */
    public TinyStudent school(String newSchoolId) {
        schoolId = newSchoolId;
        return this;
    }

    /** Sets the date of birth. */
    public TinyStudent born(String date) {
        birthDate = LocalDate.parse(date);
        return this;
    }

    /** Sets the profile. */
    public TinyStudent profile(Profile newProfile) {
        profile = newProfile;
        return this;
    }

    /** Sets the interests. */
    public TinyStudent interests(String... tags) {
        interests = List.of(tags);
        return this;
    }

    /** Sets how much it weighs when something cannot be delivered, 1 to 5. */
    public TinyStudent urgency(int newUrgency) {
        urgency = newUrgency;
        return this;
    }

    /** Moves the home, in degrees. */
    public TinyStudent at(double lat, double lon) {
        home = Location.of(lat, lon);
        return this;
    }

    /** Sets the longest way in minutes and, where given, the ways to travel. */
    public TinyStudent travel(int newMaxMinutes, TravelMode... newModes) {
        maxMinutes = newMaxMinutes;
        modes = newModes.length == 0 ? modes : List.of(newModes);
        return this;
    }

    /** Sets the school year: 3 or 4. */
    public TinyStudent grade(int year) {
        grade = year;
        return this;
    }

    /** Sets the clock hours required, allowed and completed. */
    public TinyStudent hours(double required, double maximum, double completed) {
        hours = new Hours(minutes(required), minutes(maximum), minutes(completed), Extra.NONE);
        return this;
    }

    private static int minutes(double clockHours) {
        return (int) Math.round(clockHours * 60);
    }

    /** Sets the stage days required, allowed and completed. */
    public TinyStudent days(int required, int maximum, int completed) {
        days = new StageDays(required, maximum, completed, Extra.NONE);
        return this;
    }

    /** Sets the first date on which the student can be on stage. */
    public TinyStudent stageFrom(String date) {
        stageFrom = LocalDate.parse(date);
        return this;
    }

    /** Sets the last date on which the student can be on stage. */
    public TinyStudent stageUntil(String date) {
        stageUntil = LocalDate.parse(date);
        return this;
    }

    /** Sets the preferences, best first. */
    public TinyStudent preferences(String... companyIds) {
        preferences = List.of(companyIds);
        return this;
    }

    /** Sets the companies where the student cannot go. */
    public TinyStudent exclusions(String... companyIds) {
        exclusions = List.of(companyIds);
        return this;
    }

    /** Sets or adds the request for a period: the allowed numbers of days a week, the preferred one first. */
    public TinyStudent request(String periodId, int... daysPerWeek) {
        requests.removeIf(request -> request.periodId().equals(periodId));
        requests.add(new Request(
                periodId,
                IntStream.of(daysPerWeek).boxed().toList(),
                null,
                Weekdays.NONE,
                List.of(),
                null,
                Extra.NONE));
        return this;
    }

    /** Takes the request for a period out. */
    public TinyStudent withoutRequest(String periodId) {
        requests.removeIf(request -> request.periodId().equals(periodId));
        return this;
    }

    /** Sets the longest stage day in minutes in every request. */
    public TinyStudent minutesPerDay(int minutes) {
        return edit(r -> r.withMinutesPerDay(minutes));
    }

    /** Sets the weekdays in school in every request. */
    public TinyStudent schoolDays(DayOfWeek... weekdays) {
        return edit(r -> r.withSchoolDays(Weekdays.of(weekdays)));
    }

    /** Lets the request for a period be an orientation in these profiles. */
    public TinyStudent orientation(String periodId, Profile... profiles) {
        return edit(r -> r.periodId().equals(periodId) ? r.withProfiles(List.of(profiles)) : r);
    }

    /** Lets the request for a period take half a day. */
    public TinyStudent dayPart(String periodId, @Nullable DayPart part) {
        return edit(r -> r.periodId().equals(periodId) ? r.withDayPart(part) : r);
    }

    private TinyStudent edit(UnaryOperator<Request> edit) {
        requests.replaceAll(edit);
        return this;
    }

    /** Sets the class. */
    public TinyStudent group(String name) {
        group = name;
        return this;
    }

    /** Sets the guardian. */
    public TinyStudent guardian(Contact contact) {
        guardian = contact;
        return this;
    }

    Student build() {
        return new Student(
                id,
                name,
                schoolId,
                birthDate,
                grade,
                profile,
                interests,
                urgency,
                home,
                new TravelLimits(modes, maxMinutes, Extra.NONE),
                hours,
                days,
                stageFrom,
                stageUntil,
                preferences,
                exclusions,
                requests,
                group,
                guardian,
                Extra.NONE);
    }
}
