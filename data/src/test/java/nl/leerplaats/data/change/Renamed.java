package nl.leerplaats.data.change;

import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.value.Extra;

/** Records of a dataset under other ids, for tests that add some. */
public final class Renamed {

    private Renamed() {}

    public static Student student(Student one, String id) {
        return new Student(
                id,
                one.name(),
                one.schoolId(),
                one.birthDate(),
                one.grade(),
                one.profile(),
                one.interests(),
                one.urgency(),
                one.home(),
                one.travel(),
                one.hours(),
                one.days(),
                one.stageFrom(),
                one.stageUntil(),
                one.preferences(),
                one.exclusions(),
                one.requests(),
                one.group(),
                one.guardian(),
                one.extra());
    }

    public static Company company(Company one, String id) {
        return company(one, id, one.extra());
    }

    /** The same with other extra members. */
    public static Company company(Company one, String id, Extra extra) {
        return new Company(
                id,
                one.name(),
                one.location(),
                one.sector(),
                one.employees(),
                one.minutesPerDay(),
                one.workTimes(),
                one.minimumAge(),
                one.tags(),
                one.accreditations(),
                one.closures(),
                one.places(),
                one.mentors(),
                one.schoolIds(),
                one.partnerSchoolIds(),
                one.lastPlacementEnded(),
                one.unavailableFrom(),
                one.contact(),
                extra);
    }

    public static Supervisor supervisor(Supervisor one, String id) {
        return new Supervisor(
                id,
                one.name(),
                one.schoolId(),
                one.profiles(),
                one.maxStudents(),
                one.visitDays(),
                one.contact(),
                one.extra());
    }

    public static School school(School one, String id) {
        return new School(
                id,
                one.name(),
                one.brin(),
                one.calendarId(),
                one.location(),
                one.schoolMinutes(),
                one.contact(),
                one.extra());
    }
}
