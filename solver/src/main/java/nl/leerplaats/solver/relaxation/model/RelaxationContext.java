package nl.leerplaats.solver.relaxation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerplaats.solver.year.OwnCost;
import nl.leerplaats.solver.year.SharedLedger;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;
import nl.leerplaats.solver.year.YearUse;

/**
 * The data that all parts of the relaxation read.
 *
 * @param index the problem
 * @param scale how fine prices are
 * @param own the cost of a year without what students share
 * @param limits the capacities of companies, mentors and supervisors
 * @param groups students who share supervisors with each other and with nobody else
 * @param least least medium cost of each student alone
 * @param effort the time that is left, which loops check
 */
public record RelaxationContext(
        YearIndex index, Scale scale, OwnCost own, Limits limits, List<int[]> groups, long[] least, Effort effort) {

    /** Number of students. */
    public int students() {
        return least.length;
    }

    /** The column of a year. */
    public Column column(int student, StudentYear year) {
        return new Column(
                student,
                year,
                own.medium(student, year) - least[student],
                own.soft(student, year),
                YearUse.of(index, student, year));
    }

    /** The columns of the years of a plan. */
    public List<Column> columns(List<StudentYear> plan) {
        return columns(IntStream.range(0, plan.size()).toArray(), plan);
    }

    /** The columns of the years that some students have in a plan. */
    public List<Column> columns(int[] ofStudents, List<StudentYear> plan) {
        List<Column> columns = new ArrayList<>();
        for (int student : ofStudents) {
            columns.add(column(student, plan.get(student)));
        }
        return columns;
    }

    /** Medium cost of some students above the least that each alone can have. */
    public long excess(int[] ofStudents, List<StudentYear> plan) {
        SharedLedger shared = new SharedLedger(index);
        long sum = 0;
        for (Column column : columns(ofStudents, plan)) {
            shared.add(column.use());
            sum += column.excess();
        }
        return sum + shared.medium();
    }

    /** The residual capacities for some students when the rest of a plan is fixed. */
    public Limits leftTo(int[] students, List<StudentYear> plan) {
        BitSet inside = new BitSet(least.length);
        Arrays.stream(students).forEach(inside::set);
        int[] others = IntStream.range(0, least.length)
                .filter(student -> !inside.get(student))
                .toArray();
        return others.length == 0 ? limits : limits.without(others, plan);
    }
}
