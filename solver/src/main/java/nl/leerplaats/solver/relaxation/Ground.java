package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * What does not change while the relaxation works.
 *
 * @param index the problem
 * @param scale how fine prices are
 * @param own what a year costs by itself
 * @param limits all that there is of places, mentors and supervisors
 * @param groups students who share supervisors with each other and with nobody else
 * @param least least medium cost of each student alone
 * @param effort how long to work; loops ask it
 */
record Ground(
        YearIndex index, Scale scale, OwnCost own, Limits limits, List<int[]> groups, long[] least, Effort effort) {

    /** Number of students. */
    int students() {
        return least.length;
    }

    /** A year as something to choose. */
    Column column(int student, StudentYear year) {
        return new Column(student, year, own.medium(student, year) - least[student], own.soft(student, year));
    }

    /** The years that some students have in a plan. */
    List<Column> columns(int[] ofStudents, List<StudentYear> plan) {
        List<Column> columns = new ArrayList<>();
        for (int student : ofStudents) {
            columns.add(column(student, plan.get(student)));
        }
        return columns;
    }

    /** Medium cost of some students above the least that each alone can have. */
    long excess(int[] ofStudents, List<StudentYear> plan) {
        return columns(ofStudents, plan).stream().mapToLong(Column::excess).sum();
    }

    /** What the rest of a plan leaves to some students. */
    Limits leftTo(int[] students, List<StudentYear> plan) {
        boolean[] inside = new boolean[least.length];
        for (int student : students) {
            inside[student] = true;
        }
        List<StudentYear> others = new ArrayList<>();
        for (int student = 0; student < inside.length; student++) {
            if (!inside[student]) {
                others.add(plan.get(student));
            }
        }
        return others.isEmpty() ? limits : limits.without(others);
    }
}
