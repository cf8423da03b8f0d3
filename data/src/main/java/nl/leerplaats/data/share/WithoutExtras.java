package nl.leerplaats.data.share;

import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.WorkTimes;
import nl.leerplaats.data.value.Contact;
import nl.leerplaats.data.value.DateRange;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/** Records as all schools share them: with everything but extensions, which may hold what somebody noted for the own school alone. */
final class WithoutExtras {

    private WithoutExtras() {}

    static School of(School school) {
        return new School(
                school.id(),
                school.name(),
                school.brin(),
                school.calendarId(),
                of(school.location()),
                school.schoolMinutes(),
                of(school.contact()),
                Extra.NONE);
    }

    static Company of(Company company) {
        return new Company(
                company.id(),
                company.name(),
                of(company.location()),
                company.sector(),
                company.employees(),
                company.minutesPerDay(),
                of(company.workTimes()),
                company.minimumAge(),
                company.tags(),
                company.accreditations().stream().map(WithoutExtras::of).toList(),
                company.closures().stream().map(WithoutExtras::of).toList(),
                company.places(),
                company.mentors().stream().map(WithoutExtras::of).toList(),
                company.schoolIds(),
                company.partnerSchoolIds(),
                company.lastPlacementEnded(),
                company.unavailableFrom(),
                of(company.contact()),
                Extra.NONE);
    }

    private static Mentor of(Mentor mentor) {
        return new Mentor(
                mentor.id(),
                mentor.name(),
                mentor.days(),
                mentor.maxStudents(),
                mentor.until(),
                of(mentor.contact()),
                Extra.NONE);
    }

    private static Location of(Location where) {
        return new Location(where.lat(), where.lon(), where.postcode(), Extra.NONE);
    }

    private static Accreditation of(Accreditation one) {
        return new Accreditation(one.profile(), one.from(), one.until(), Extra.NONE);
    }

    private static DateRange of(DateRange one) {
        return new DateRange(one.from(), one.to(), Extra.NONE);
    }

    private static @Nullable WorkTimes of(@Nullable WorkTimes times) {
        return times == null ? null : new WorkTimes(times.from(), times.to(), Extra.NONE);
    }

    private static @Nullable Contact of(@Nullable Contact contact) {
        return contact == null
                ? null
                : new Contact(contact.person(), contact.phone(), contact.email(), contact.address(), Extra.NONE);
    }
}
