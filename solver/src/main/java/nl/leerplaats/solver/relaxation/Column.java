package nl.leerplaats.solver.relaxation;

import nl.leerplaats.solver.year.StudentYear;

/**
 * A whole year of a student, as something to choose.
 *
 * @param student index of the student
 * @param year the year
 * @param excess medium cost above the least that the student alone can have
 * @param soft soft cost by itself: without visit trips, supervisor load and recognitions
 */
record Column(int student, StudentYear year, long excess, long soft) {

    /** Tells whether both decide the same for the same student. */
    boolean isSame(Column other) {
        return student == other.student && year.isSame(other.year);
    }
}
