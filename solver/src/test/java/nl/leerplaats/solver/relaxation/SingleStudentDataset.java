package nl.leerplaats.solver.relaxation;

import nl.leerplaats.data.model.Dataset;

/** A dataset without all students but one (docs/rules.md, "Medium cost", what is unavoidable). */
final class SingleStudentDataset {

    private SingleStudentDataset() {}

    /** The dataset without the other students and all that names them. */
    static Dataset of(Dataset from, String studentId) {
        return new Dataset(
                from.name(),
                from.asOf(),
                from.calendars(),
                from.schools(),
                from.students().stream()
                        .filter(one -> one.id().equals(studentId))
                        .toList(),
                from.companies(),
                from.supervisors(),
                from.baseline().stream()
                        .filter(one -> one.studentId().equals(studentId))
                        .toList(),
                from.baselineSupervisions().stream()
                        .filter(one -> one.studentId().equals(studentId))
                        .toList(),
                from.travelTimes().stream()
                        .filter(one -> one.studentId().equals(studentId))
                        .toList(),
                from.weights(),
                from.extra());
    }
}
