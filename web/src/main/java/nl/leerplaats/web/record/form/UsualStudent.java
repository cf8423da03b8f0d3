package nl.leerplaats.web.record.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Hours;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.StageDays;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelLimits;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.LegalLimits;

/**
 * What most students of a space have in common, to begin a new one with.
 *
 * @param schoolId the only school; empty where there are several
 * @param grade year of the course
 * @param travel how they travel
 * @param hours hours to reach, with none done
 * @param days days to reach, with none done
 * @param requests what they ask for; nothing where there are several schools
 */
record UsualStudent(
        String schoolId, int grade, TravelLimits travel, Hours hours, StageDays days, List<Request> requests) {

    private static final int FIRST_GRADE = 3;
    private static final int USUAL_MINUTES = 45;
    private static final TravelLimits TRAVEL =
            new TravelLimits(List.of(TravelMode.BIKE, TravelMode.TRANSIT), USUAL_MINUTES, Extra.NONE);
    private static final Hours HOURS =
            new Hours(LegalLimits.LEAST_PRACTICE_MINUTES, LegalLimits.MOST_PRACTICE_MINUTES, 0, Extra.NONE);

    /** Stage days a week of nearly all schools: two, with three days in school. */
    private static final List<Integer> DAYS_PER_WEEK = List.of(2);

    UsualStudent {
        requests = List.copyOf(requests);
    }

    static UsualStudent of(Dataset dataset) {
        List<Student> students = dataset.students();
        boolean alone = dataset.schools().size() == 1;
        return new UsualStudent(
                alone ? dataset.schools().get(0).id() : "",
                most(students, Student::grade, FIRST_GRADE),
                most(students, Student::travel, TRAVEL),
                most(students, one -> fresh(one.hours()), HOURS),
                most(students, one -> fresh(one.days()), StageDays.DEFAULT),
                alone ? most(students, Student::requests, wholeYear(dataset)) : List.of());
    }

    /** The whole year of the only school, as the first student asks for it. */
    private static List<Request> wholeYear(Dataset dataset) {
        School school = dataset.schools().get(0);
        return dataset.calendars().stream()
                .filter(one -> one.id().equals(school.calendarId()))
                .flatMap(one -> one.periods().stream())
                .map(one -> new Request(one.id(), DAYS_PER_WEEK, null, Weekdays.NONE, List.of(), null, Extra.NONE))
                .toList();
    }

    private static Hours fresh(Hours hours) {
        return new Hours(hours.requiredMinutes(), hours.maximumMinutes(), 0, Extra.NONE);
    }

    private static StageDays fresh(StageDays days) {
        return new StageDays(days.required(), days.maximum(), 0, Extra.NONE);
    }

    /** What is the same for most of them, the first of these where several are. */
    private static <T> T most(List<Student> students, Function<Student, T> what, T none) {
        Map<T, Integer> often = new LinkedHashMap<>();
        students.forEach(one -> often.merge(what.apply(one), 1, Integer::sum));
        int highest = often.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return often.entrySet().stream()
                .filter(one -> one.getValue() == highest)
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(none);
    }
}
