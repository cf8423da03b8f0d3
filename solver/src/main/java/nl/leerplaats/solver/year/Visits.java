package nl.leerplaats.solver.year;

import java.util.Arrays;

/** How many students each supervisor visits at each company. A supervisor has few companies, so they are looked through one by one. */
public final class Visits {

    private static final int FIRST_CAPACITY = 8;

    private final int[][] companies;
    private final int[][] counts;
    private final int[] sizes;

    Visits(int supervisors) {
        companies = new int[supervisors][];
        counts = new int[supervisors][];
        sizes = new int[supervisors];
    }

    /** A copy that changes by itself. */
    Visits(Visits like) {
        companies = like.companies.clone();
        counts = like.counts.clone();
        for (int supervisor = 0; supervisor < companies.length; supervisor++) {
            if (companies[supervisor] != null) {
                companies[supervisor] = companies[supervisor].clone();
                counts[supervisor] = counts[supervisor].clone();
            }
        }
        sizes = like.sizes.clone();
    }

    /** Number of companies that a supervisor visits. */
    public int companies(int supervisor) {
        return sizes[supervisor];
    }

    /** A company that a supervisor visits, by number from 0. */
    public int company(int supervisor, int number) {
        return companies[supervisor][number];
    }

    /**
     * Adds a student or takes one away.
     *
     * @param supervisor index of the supervisor
     * @param company index of the company
     * @param change 1, or -1 for one who was added
     * @return how many students the supervisor visits there now
     */
    int change(int supervisor, int company, int change) {
        int at = find(supervisor, company);
        if (at == sizes[supervisor]) {
            append(supervisor, company);
        }
        int count = counts[supervisor][at] + change;
        counts[supervisor][at] = count;
        if (count == 0) {
            int last = --sizes[supervisor];
            companies[supervisor][at] = companies[supervisor][last];
            counts[supervisor][at] = counts[supervisor][last];
        }
        return count;
    }

    private void append(int supervisor, int company) {
        int at = sizes[supervisor]++;
        if (companies[supervisor] == null) {
            companies[supervisor] = new int[FIRST_CAPACITY];
            counts[supervisor] = new int[FIRST_CAPACITY];
        } else if (at == companies[supervisor].length) {
            companies[supervisor] = Arrays.copyOf(companies[supervisor], 2 * at);
            counts[supervisor] = Arrays.copyOf(counts[supervisor], 2 * at);
        }
        companies[supervisor][at] = company;
        counts[supervisor][at] = 0;
    }

    /** Where a company stands, or the number of companies where it does not. */
    private int find(int supervisor, int company) {
        int at = 0;
        while (at < sizes[supervisor] && companies[supervisor][at] != company) {
            at++;
        }
        return at;
    }
}
