package nl.leerplaats.solver.year;

import java.util.Arrays;
import nl.leerplaats.solver.problem.RequestFact;

/** The options of the requests of one student as linked lists by company; the arrays are used again for the next student. */
public final class OptionsByCompany {

    private static final int NONE = -1;

    private int[][] heads = new int[0][];
    private int[][] nexts = new int[0][];

    /**
     * Sets the student.
     *
     * @param index the problem
     * @param student the student
     * @param from position of the first request that is needed
     */
    public void prepare(YearIndex index, int student, int from) {
        RequestFact[] requests = index.requestsOf(student);
        int slots = index.companiesOf(student).length;
        int old = heads.length;
        if (old < requests.length) {
            heads = Arrays.copyOf(heads, requests.length);
            nexts = Arrays.copyOf(nexts, requests.length);
            Arrays.fill(heads, old, requests.length, new int[0]);
            Arrays.fill(nexts, old, requests.length, new int[0]);
        }
        for (int position = from; position < requests.length; position++) {
            RequestOptions options = index.choicesOf(requests[position]);
            if (heads[position].length < slots) {
                heads[position] = new int[Math.max(slots, 2 * heads[position].length)];
            }
            if (nexts[position].length < options.size()) {
                nexts[position] = new int[Math.max(options.size(), 2 * nexts[position].length)];
            }
            Arrays.fill(heads[position], 0, slots, NONE);
            for (int choice = options.size() - 1; choice >= 0; choice--) {
                int slot = options.slot(choice);
                nexts[position][choice] = heads[position][slot];
                heads[position][slot] = choice;
            }
        }
    }

    /** The first option of a request at the company of a slot; negative where there is none. */
    public int firstAt(int position, int slot) {
        return heads[position][slot];
    }

    /** The next option of a request at the same company; negative where there is none. */
    public int nextAt(int position, int choice) {
        return nexts[position][choice];
    }
}
