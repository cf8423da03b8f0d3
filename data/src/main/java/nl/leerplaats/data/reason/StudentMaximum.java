package nl.leerplaats.data.reason;

import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.year.StageWork;

/**
 * How much a student can still be placed for (docs/rules.md, rule {@code maximum}).
 *
 * @param counted what counts already
 * @param most the maximum
 */
record StudentMaximum(StageWork counted, StageWork most) {

    static StudentMaximum of(Student student, StageWork counted) {
        return new StudentMaximum(
                counted,
                new StageWork(student.hours().maximumMinutes(), student.days().maximum()));
    }

    boolean fits(StageWork work) {
        StageWork all = counted.plus(work);
        return fitsDays(work) && (work.minutes() == 0 || all.minutes() <= most.minutes());
    }

    boolean fitsDays(StageWork work) {
        return work.days() == 0 || counted.plus(work).days() <= most.days();
    }

    StudentMaximum plus(StageWork work) {
        return new StudentMaximum(counted.plus(work), most);
    }
}
