package nl.leerplaats.data.share;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;

/**
 * A pupil of another school as one that nobody can recognise: the same requests, so that the same places are taken, and of all the rest
 * something that is the same for everybody and breaks no rule wherever the pupil is placed: old enough for every company, living at the
 * school, called by the name of the school, on stage for an hour a day (docs/decisions/0027-what-schools-see.md).
 */
final class Masking {

    /** Shortest stage day that the input check does not wonder at: shorter than anybody's, so that no week gets too long. */
    private static final int DAY_MINUTES = 60;

    /** Longest way that the input check does not wonder at; by car, from the school, it is 240 km. */
    private static final int WAY_MINUTES = 480;

    /** Oldest age that the input check does not wonder at; the longest days and the widest times hold for it. */
    private static final int AGE = 19;

    private static final int GRADE = 3;

    private final Map<String, School> schools = new LinkedHashMap<>();
    private final Map<String, SchoolCalendar> calendars = new LinkedHashMap<>();
    private final int age;
    private final int mostDays;

    Masking(Dataset dataset) {
        dataset.schools().forEach(one -> schools.put(one.id(), one));
        dataset.calendars().forEach(one -> calendars.put(one.id(), one));
        int oldest = AGE;
        for (Company company : dataset.companies()) {
            Integer least = company.minimumAge();
            oldest = least == null ? oldest : Math.max(oldest, least);
        }
        age = oldest;
        mostDays = dataset.students().stream()
                .mapToInt(one -> one.days().maximum())
                .reduce(StageDays.LEGAL_MAXIMUM, Math::max);
    }

    Student mask(Student student, String alias) {
        School school = schools.get(student.schoolId());
        SchoolCalendar calendar = school == null ? null : calendars.get(school.calendarId());
        if (school == null || calendar == null) {
            throw new IllegalArgumentException("The dataset has a pupil of no school, so it was never accepted.");
        }
        return new Student(
                alias,
                school.name(),
                student.schoolId(),
                birthDate(calendar.firstDay()),
                GRADE,
                student.profile(),
                List.of(),
                Student.DEFAULT_URGENCY,
                Location.of(school.location().lat(), school.location().lon()),
                new TravelLimits(List.of(TravelMode.CAR), WAY_MINUTES, Extra.NONE),
                new Hours(0, LegalLimits.MOST_PRACTICE_MINUTES, 0, Extra.NONE),
                new StageDays(0, mostDays, 0, Extra.NONE),
                student.stageFrom(),
                student.stageUntil(),
                List.of(),
                List.of(),
                student.requests().stream().map(Masking::mask).toList(),
                null,
                null,
                Extra.NONE);
    }

    private LocalDate birthDate(LocalDate firstDay) {
        return LocalDate.of(firstDay.getYear() - age, 1, 1);
    }

    private static Request mask(Request request) {
        return new Request(
                request.periodId(),
                request.daysPerWeek(),
                DAY_MINUTES,
                Weekdays.NONE,
                request.profiles(),
                request.dayPart(),
                Extra.NONE);
    }
}
