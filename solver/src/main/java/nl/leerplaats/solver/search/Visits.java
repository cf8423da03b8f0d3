package nl.leerplaats.solver.search;

import java.util.Arrays;

/** How many placements each supervisor visits at each company. A supervisor has few companies, so they are looked through one by one. */
final class Visits {

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
    int companies(int supervisor) {
        return sizes[supervisor];
    }

    /** A company that a supervisor visits, by number from 0. */
    int company(int supervisor, int number) {
        return companies[supervisor][number];
    }

    /** Adds a placement, and tells whether it is the first one there. */
    boolean add(int supervisor, int company) {
        int at = find(supervisor, company);
        if (at < sizes[supervisor]) {
            counts[supervisor][at]++;
            return false;
        }
        if (companies[supervisor] == null) {
            companies[supervisor] = new int[FIRST_CAPACITY];
            counts[supervisor] = new int[FIRST_CAPACITY];
        } else if (at == companies[supervisor].length) {
            companies[supervisor] = Arrays.copyOf(companies[supervisor], 2 * at);
            counts[supervisor] = Arrays.copyOf(counts[supervisor], 2 * at);
        }
        companies[supervisor][at] = company;
        counts[supervisor][at] = 1;
        sizes[supervisor]++;
        return true;
    }

    /** Takes away a placement that was added, and tells whether it was the last one there. */
    boolean remove(int supervisor, int company) {
        int at = find(supervisor, company);
        if (--counts[supervisor][at] > 0) {
            return false;
        }
        int last = --sizes[supervisor];
        companies[supervisor][at] = companies[supervisor][last];
        counts[supervisor][at] = counts[supervisor][last];
        return true;
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
