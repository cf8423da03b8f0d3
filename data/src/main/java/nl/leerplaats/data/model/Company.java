package nl.leerplaats.data.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.PerWeekday;
import org.jspecify.annotations.Nullable;

/**
 * A training company (leerbedrijf).
 *
 * @param id unique among companies
 * @param name as shown
 * @param location where the pupil travels to
 * @param sector sector or branch, where given
 * @param employees number of employees, where given
 * @param minutesPerDay working minutes of a stage day
 * @param workTimes between what times it works, where given
 * @param minimumAge youngest age in years that it takes, where given
 * @param tags what can be learned there, to match with interests
 * @param accreditations recognitions for the leer-werktraject
 * @param closures days on which it is closed
 * @param places pupils at the same time, by weekday
 * @param mentors its mentors
 * @param schoolIds schools it takes pupils of; empty: all
 * @param partnerSchoolIds schools that won it and look after it; empty: none in particular
 * @param lastPlacementEnded last day of its last placement, where known
 * @param unavailableFrom day from which it has dropped out, where it has
 * @param contact how it is reached, where given
 * @param extra extensions
 */
public record Company(
        String id,
        String name,
        Location location,
        @Nullable String sector,
        @Nullable Integer employees,
        int minutesPerDay,
        @Nullable WorkTimes workTimes,
        @Nullable Integer minimumAge,
        List<String> tags,
        List<Accreditation> accreditations,
        List<DateRange> closures,
        PerWeekday places,
        List<Mentor> mentors,
        List<String> schoolIds,
        List<String> partnerSchoolIds,
        @Nullable LocalDate lastPlacementEnded,
        @Nullable LocalDate unavailableFrom,
        @Nullable Contact contact,
        Extra extra)
        implements Named {

    public Company {
        tags = List.copyOf(tags);
        accreditations = List.copyOf(accreditations);
        closures = List.copyOf(closures);
        mentors = List.copyOf(mentors);
        schoolIds = List.copyOf(schoolIds);
        partnerSchoolIds = List.copyOf(partnerSchoolIds);
    }

    /** A company of which nothing else is known: without recognition, places and mentors. */
    public static Company of(String id, String name, Location location, int minutesPerDay) {
        return new Company(
                id,
                name,
                location,
                null,
                null,
                minutesPerDay,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                PerWeekday.ZERO,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                Extra.NONE);
    }

    /** The same company, dropped out from a day on, or available where there is none. */
    public Company withUnavailableFrom(@Nullable LocalDate day) {
        return with(location, accreditations, places, mentors, partnerSchoolIds, day);
    }

    /** The same company with other recognitions. */
    public Company withAccreditations(List<Accreditation> others) {
        return with(location, others, places, mentors, partnerSchoolIds, unavailableFrom);
    }

    /** The same company with other places. */
    public Company withPlaces(PerWeekday others) {
        return with(location, accreditations, others, mentors, partnerSchoolIds, unavailableFrom);
    }

    /** The same company with other mentors. */
    public Company withMentors(List<Mentor> others) {
        return with(location, accreditations, places, others, partnerSchoolIds, unavailableFrom);
    }

    /** The same company, won by other schools. */
    public Company withPartnerSchoolIds(List<String> others) {
        return with(location, accreditations, places, mentors, others, unavailableFrom);
    }

    /** The same company, open to other schools and won by others. */
    public Company withSchools(List<String> otherSchoolIds, List<String> otherPartners) {
        return new Company(
                id,
                name,
                location,
                sector,
                employees,
                minutesPerDay,
                workTimes,
                minimumAge,
                tags,
                accreditations,
                closures,
                places,
                mentors,
                otherSchoolIds,
                otherPartners,
                lastPlacementEnded,
                unavailableFrom,
                contact,
                extra);
    }

    private Company with(
            Location otherLocation,
            List<Accreditation> otherAccreditations,
            PerWeekday otherPlaces,
            List<Mentor> otherMentors,
            List<String> otherPartners,
            @Nullable LocalDate otherUnavailableFrom) {
        return new Company(
                id,
                name,
                otherLocation,
                sector,
                employees,
                minutesPerDay,
                workTimes,
                minimumAge,
                tags,
                otherAccreditations,
                closures,
                otherPlaces,
                otherMentors,
                schoolIds,
                otherPartners,
                lastPlacementEnded,
                otherUnavailableFrom,
                contact,
                extra);
    }

    /** Finds the mentor with this id. */
    public Optional<Mentor> findMentor(String mentorId) {
        for (Mentor mentor : mentors) {
            if (mentor.id().equals(mentorId)) {
                return Optional.of(mentor);
            }
        }
        return Optional.empty();
    }

    /** Tells whether the company takes pupils of the school. */
    public boolean takesFrom(String schoolId) {
        return schoolIds.isEmpty() || schoolIds.contains(schoolId);
    }

    /** Tells whether other schools won the company, and this one did not. */
    public boolean isOfOtherPartners(String schoolId) {
        return !partnerSchoolIds.isEmpty() && !partnerSchoolIds.contains(schoolId);
    }

    /** Tells whether a single accreditation of the profile holds on every day of the span. */
    public boolean isAccredited(Profile profile, LocalDate first, LocalDate last) {
        for (Accreditation accreditation : accreditations) {
            if (accreditation.covers(profile, first, last)) {
                return true;
            }
        }
        return false;
    }

    /** The same company at another position. */
    public Company withLocation(Location otherLocation) {
        return with(otherLocation, accreditations, places, mentors, partnerSchoolIds, unavailableFrom);
    }
}
