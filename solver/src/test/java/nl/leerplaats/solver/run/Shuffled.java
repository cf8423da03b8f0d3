package nl.leerplaats.solver.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.model.TravelLimits;

/** The same dataset with its rows in another order, and every list in them whose order says nothing. */
final class Shuffled {

    private final Random random;

    private Shuffled(long seed) {
        random = new Random(seed);
    }

    static Dataset of(Dataset dataset, long seed) {
        return new Shuffled(seed).dataset(dataset);
    }

    private <T> List<T> any(List<T> rows) {
        List<T> result = new ArrayList<>(rows);
        Collections.shuffle(result, random);
        return result;
    }

    private <T> List<T> any(List<T> rows, UnaryOperator<T> inside) {
        return any(rows.stream().map(inside).toList());
    }

    private Dataset dataset(Dataset from) {
        return new Dataset(
                from.name(),
                from.asOf(),
                any(from.calendars(), this::calendar),
                any(from.schools()),
                any(from.students(), this::student),
                any(from.companies(), this::company),
                any(from.supervisors(), this::supervisor),
                any(from.baseline()),
                any(from.baselineSupervisions()),
                any(from.travelTimes()),
                from.weights(),
                from.extra());
    }

    /** Periods are in order of time. */
    private SchoolCalendar calendar(SchoolCalendar from) {
        return new SchoolCalendar(
                from.id(), from.firstDay(), from.lastDay(), any(from.closures()), from.periods(), from.extra());
    }

    /** Preferences have the best first. */
    private Student student(Student from) {
        TravelLimits travel = from.travel();
        return new Student(
                from.id(),
                from.name(),
                from.schoolId(),
                from.birthDate(),
                from.grade(),
                from.profile(),
                any(from.interests()),
                from.urgency(),
                from.home(),
                new TravelLimits(any(travel.modes()), travel.maxMinutes(), travel.extra()),
                from.hours(),
                from.days(),
                from.stageFrom(),
                from.stageUntil(),
                from.preferences(),
                any(from.exclusions()),
                any(from.requests(), this::request),
                from.group(),
                from.guardian(),
                from.extra());
    }

    /** The first number of days is the one preferred. */
    private Request request(Request from) {
        List<Integer> days = new ArrayList<>(List.of(from.preferredDays()));
        days.addAll(any(from.daysPerWeek().subList(1, from.daysPerWeek().size())));
        return from.withDaysPerWeek(days);
    }

    private Company company(Company from) {
        return new Company(
                from.id(),
                from.name(),
                from.location(),
                from.sector(),
                from.employees(),
                from.minutesPerDay(),
                from.workTimes(),
                from.minimumAge(),
                any(from.tags()),
                any(from.accreditations()),
                any(from.closures()),
                from.places(),
                any(from.mentors()),
                any(from.schoolIds()),
                any(from.partnerSchoolIds()),
                from.lastPlacementEnded(),
                from.unavailableFrom(),
                null,
                from.extra());
    }

    private Supervisor supervisor(Supervisor from) {
        return new Supervisor(
                from.id(),
                from.name(),
                from.schoolId(),
                any(from.profiles()),
                from.maxStudents(),
                from.visitDays(),
                null,
                from.extra());
    }
}
