package nl.leerplaats.solver.search.state;

import java.util.Arrays;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.year.StudentYear;

/** Who is placed at each company, pinned placements left out. */
public final class Occupants {

    private final int[][] students;
    private final int[] counts;

    public Occupants(int companies) {
        students = new int[companies][];
        counts = new int[companies];
    }

    /** A copy that changes by itself. */
    public Occupants(Occupants like) {
        students = like.students.clone();
        for (int company = 0; company < students.length; company++) {
            if (students[company] != null) {
                students[company] = students[company].clone();
            }
        }
        counts = like.counts.clone();
    }

    /** Notes the placements of a year. */
    public void add(int student, StudentYear year) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null && !option.request().pinned()) {
                int company = option.company().index();
                int[] here = students[company];
                if (here == null || here.length == counts[company]) {
                    here = here == null ? new int[2] : Arrays.copyOf(here, 2 * here.length);
                    students[company] = here;
                }
                here[counts[company]++] = student;
            }
        }
    }

    /** Forgets the placements of a year. */
    public void remove(int student, StudentYear year) {
        for (int position = 0; position < year.size(); position++) {
            Option option = year.option(position);
            if (option != null && !option.request().pinned()) {
                int company = option.company().index();
                int[] here = students[company];
                int at = 0;
                while (here[at] != student) {
                    at++;
                }
                here[at] = here[--counts[company]];
            }
        }
    }

    /** Number of placements at a company. */
    public int count(int company) {
        return counts[company];
    }

    /** The student of a placement at a company, by number. */
    public int student(int company, int number) {
        return students[company][number];
    }
}
