package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.YearIndex;

/**
 * What is left of the cost of each trip while the students of a group are priced. The shares of all students in a trip are never more than
 * its cost, as dual feasibility requires; what is left goes to the students in the order in which they are priced.
 */
final class TripShares {

    private static final long UNKNOWN = -1;

    private record Touched(int supervisor, int company) {}

    private final YearIndex index;
    private final Prices prices;
    private final long[][] left;
    private final Deque<long[]> spare = new ArrayDeque<>();
    private final List<Touched> touched = new ArrayList<>();

    /**
     * Trips of which nothing is taken.
     *
     * @param index the problem
     * @param prices the prices, of which some trips pay for links
     */
    TripShares(YearIndex index, Prices prices) {
        this.index = index;
        this.prices = prices;
        left = new long[index.facts().supervisors().size()][];
    }

    /** Begins with students who share no supervisor with those before. */
    void begin() {
        for (Touched one : touched) {
            row(one.supervisor)[one.company] = UNKNOWN;
        }
        for (Touched one : touched) {
            long[] row = left[one.supervisor];
            if (row != null) {
                left[one.supervisor] = null;
                spare.push(row);
            }
        }
        touched.clear();
    }

    /** What nobody has taken yet of a trip, in price units. */
    long left(int supervisor, CompanyFact company) {
        long[] row = row(supervisor);
        int at = company.index();
        if (row[at] == UNKNOWN) {
            row[at] = prices.rest(index.trip(supervisor, company));
            touched.add(new Touched(supervisor, at));
        }
        return row[at];
    }

    /** Takes a share of a trip, at most what is left, and tells how much it is. */
    long take(int supervisor, CompanyFact company, long share) {
        long taken = Math.min(share, left(supervisor, company));
        left[supervisor][company.index()] -= taken;
        return taken;
    }

    private long[] row(int supervisor) {
        long[] row = left[supervisor];
        if (row == null) {
            row = spare.isEmpty() ? fresh() : spare.pop();
            left[supervisor] = row;
        }
        return row;
    }

    private long[] fresh() {
        long[] row = new long[index.facts().companies().size()];
        Arrays.fill(row, UNKNOWN);
        return row;
    }
}
