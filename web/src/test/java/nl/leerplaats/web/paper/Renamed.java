package nl.leerplaats.web.paper;

import nl.leerplaats.data.model.Student;

/** A student with an id as other programs make them. */
final class Renamed {

    private Renamed() {}

    static Student of(Student old, String id) {
        return new Student(
                id,
                old.name(),
                old.schoolId(),
                old.birthDate(),
                old.grade(),
                old.profile(),
                old.interests(),
                old.urgency(),
                old.home(),
                old.travel(),
                old.hours(),
                old.days(),
                old.stageFrom(),
                old.stageUntil(),
                old.preferences(),
                old.exclusions(),
                old.requests(),
                old.group(),
                old.guardian(),
                old.extra());
    }
}
