package nl.leerplaats.solver.relaxation.model;

import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearUse;

/**
 * A column of the master program: a whole year of one student. Two columns are equal if they decide the same for the same student.
 *
 * @param student index of the student
 * @param year the year
 * @param excess medium cost above the least that the student alone can have
 * @param soft soft cost by itself, without what students share
 * @param use what the year takes of what students share at a cost
 */
public record Column(int student, StudentYear year, long excess, long soft, YearUse use) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && column.student == student && column.year.isSame(year);
    }

    @Override
    public int hashCode() {
        int hash = 31 * student + year.supervisor();
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            hash = 31 * hash + (option == null ? 0 : 32 * option.mentor().index() + option.daysMask());
        }
        return hash;
    }
}
