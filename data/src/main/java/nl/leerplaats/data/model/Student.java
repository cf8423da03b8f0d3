package nl.leerplaats.data.model;

import java.time.LocalDate;
import java.util.List;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * A pupil (leerling) of the leer-werktraject.
 *
 * @param id unique among students
 * @param name as shown, where given
 * @param schoolId the pupil's school
 * @param birthDate for age limits
 * @param grade 3 or 4
 * @param profile vmbo profile
 * @param interests tags that a fitting company shares at least one of
 * @param urgency how much it weighs when something cannot be delivered to this pupil, 1 to 5; 1 where the document says nothing
 * @param home where the pupil travels from
 * @param travel ways to travel and the longest way
 * @param hours hours to reach and not to exceed
 * @param days stage days to reach and not to exceed
 * @param stageFrom first date on which the pupil can be on stage, where set
 * @param stageUntil last date on which the pupil can be on stage, where set
 * @param preferences company ids, best first
 * @param exclusions ids of companies where the pupil cannot go
 * @param requests at most one for a period
 * @param group class, for boards and lists, where given
 * @param guardian parent or guardian, for papers, where given
 * @param extra extensions
 */
public record Student(
        String id,
        @Nullable String name,
        String schoolId,
        LocalDate birthDate,
        int grade,
        Profile profile,
        List<String> interests,
        int urgency,
        Location home,
        TravelLimits travel,
        Hours hours,
        StageDays days,
        @Nullable LocalDate stageFrom,
        @Nullable LocalDate stageUntil,
        List<String> preferences,
        List<String> exclusions,
        List<Request> requests,
        @Nullable String group,
        @Nullable Contact guardian,
        Extra extra)
        implements Named {

    /** Weighs like anybody, unless stated. */
    public static final int DEFAULT_URGENCY = 1;

    /** Weighs most. */
    public static final int MAX_URGENCY = 5;

    public Student {
        interests = List.copyOf(interests);
        preferences = List.copyOf(preferences);
        exclusions = List.copyOf(exclusions);
        requests = List.copyOf(requests);
    }

    /** The same student with other requests. */
    public Student withRequests(List<Request> otherRequests) {
        return with(home, travel, stageFrom, stageUntil, preferences, exclusions, otherRequests, hours, days);
    }

    /** The same student with another home. */
    public Student withHome(Location otherHome) {
        return with(otherHome, travel, stageFrom, stageUntil, preferences, exclusions, requests, hours, days);
    }

    /** The same student, on stage from a day on. */
    public Student withStageFrom(LocalDate day) {
        return with(home, travel, day, stageUntil, preferences, exclusions, requests, hours, days);
    }

    /** The same student with another longest way or other ways to travel. */
    public Student withTravel(TravelLimits otherTravel) {
        return with(home, otherTravel, stageFrom, stageUntil, preferences, exclusions, requests, hours, days);
    }

    /** The same student, on stage until a day, included. */
    public Student withStageUntil(LocalDate day) {
        return with(home, travel, stageFrom, day, preferences, exclusions, requests, hours, days);
    }

    /** The same student with other hours and days to reach and not to exceed. */
    public Student withLimits(Hours otherHours, StageDays otherDays) {
        return with(home, travel, stageFrom, stageUntil, preferences, exclusions, requests, otherHours, otherDays);
    }

    /** The same student, who weighs more or less when something cannot be delivered; 1 to {@link #MAX_URGENCY}. */
    public Student withUrgency(int otherUrgency) {
        return new Student(
                id,
                name,
                schoolId,
                birthDate,
                grade,
                profile,
                interests,
                otherUrgency,
                home,
                travel,
                hours,
                days,
                stageFrom,
                stageUntil,
                preferences,
                exclusions,
                requests,
                group,
                guardian,
                extra);
    }

    /** The same student with other wishes. */
    public Student withWishes(List<String> otherPreferences, List<String> otherExclusions) {
        return with(home, travel, stageFrom, stageUntil, otherPreferences, otherExclusions, requests, hours, days);
    }

    private Student with(
            Location otherHome,
            TravelLimits otherTravel,
            @Nullable LocalDate otherStageFrom,
            @Nullable LocalDate otherStageUntil,
            List<String> otherPreferences,
            List<String> otherExclusions,
            List<Request> otherRequests,
            Hours otherHours,
            StageDays otherDays) {
        return new Student(
                id,
                name,
                schoolId,
                birthDate,
                grade,
                profile,
                interests,
                urgency,
                otherHome,
                otherTravel,
                otherHours,
                otherDays,
                otherStageFrom,
                otherStageUntil,
                otherPreferences,
                otherExclusions,
                otherRequests,
                group,
                guardian,
                extra);
    }
}
