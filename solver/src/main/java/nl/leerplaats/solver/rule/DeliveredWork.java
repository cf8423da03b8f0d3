package nl.leerplaats.solver.rule;

import nl.leerplaats.data.model.Student;
import nl.leerplaats.solver.problem.StudentWorkLimit;

/**
 * What a plan delivers to a student.
 *
 * @param minutes minutes of all stage dates
 * @param days number of stage dates
 * @param pinnedMinutes those of the placements that a person decided
 * @param pinnedDays those of the placements that a person decided
 */
record DeliveredWork(long minutes, long days, long pinnedMinutes, long pinnedDays) {

    static final DeliveredWork NONE = new DeliveredWork(0, 0, 0, 0);

    private static final int MINUTES_PER_HOUR = 60;

    /** Clock hours short of what is required, rounded up. */
    long hoursShort(Student student) {
        long missing = student.hours().requiredMinutes() - student.hours().completedMinutes() - minutes;
        return missing <= 0 ? 0 : (missing + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }

    /** Stage days short of what is required. */
    long daysShort(Student student) {
        return Math.max(0, student.days().required() - student.days().completed() - days);
    }

    /** Tells whether it is more than the most hours or days, what a person decided apart. */
    boolean exceedsMaximum(Student student) {
        return !StudentWorkLimit.of(student, pinnedMinutes, pinnedDays).allows(minutes, days);
    }
}
