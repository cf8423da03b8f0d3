package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * Dual ascent on the linking rows of one student while that student is priced: each trip costs the share that the student holds plus all
 * that is left of it. Afterwards only so much is taken as keeps every year that makes the trip at the value of the bound, and the rest is
 * left to other students (as in Erlenkotter, A dual-based procedure for uncapacitated facility location, 1978).
 */
final class TripShareAscent {

    /** A trip with its price in the search, and a lower bound on the years that make it, without that price. */
    private record PricedTrip(int supervisor, int slot, long held, long price, long through) {}

    private final YearIndex index;
    private final List<PricedTrip> pricedTrips = new ArrayList<>();
    private final Map<Long, Long> held = new LinkedHashMap<>();
    private CompanyFact[] companies = new CompanyFact[0];
    private TripShares trips;
    private int supervisor;
    private long[] price = new long[0];
    private long[] through = new long[0];
    private int[] touched = new int[0];
    private int touchedCount;

    TripShareAscent(YearIndex index) {
        this.index = index;
        trips = new TripShares(index, new Prices(index, 0, 0));
    }

    /** Begins with another student. */
    void prepare(int student, TripShares left, List<TripShare> reserved) {
        trips = left;
        companies = index.companiesOf(student);
        pricedTrips.clear();
        touchedCount = 0;
        supervisor = StudentYear.NOBODY;
        if (price.length < companies.length) {
            price = new long[companies.length];
            through = new long[companies.length];
            touched = new int[companies.length];
        }
        Arrays.fill(price, 0, companies.length, UNKNOWN);
        held.clear();
        for (TripShare share : reserved) {
            held.merge(key(share.supervisor(), share.company()), share.share(), Long::sum);
        }
    }

    /** Begins with another supervisor of the same student. */
    void begin(int ofSupervisor) {
        keep();
        supervisor = ofSupervisor;
    }

    /** What a first visit at the company of a slot costs, in price units. */
    long price(int slot) {
        if (price[slot] == UNKNOWN) {
            price[slot] = heldShare(slot) + trips.left(supervisor, companies[slot]);
            through[slot] = Long.MAX_VALUE;
            touched[touchedCount++] = slot;
        }
        return price[slot];
    }

    /** Notes a lower bound on years that make the trip, without its price. */
    void note(int slot, long cost) {
        through[slot] = Math.min(through[slot], cost);
    }

    /** Takes the shares that are needed for every year to cost at least this much, unless it does at its full price. */
    void take(long limit) {
        keep();
        for (PricedTrip one : pricedTrips) {
            long need = Math.min(one.price, limit - one.through) - one.held;
            if (need > 0) {
                CompanyFact company = companies[one.slot];
                long taken = trips.take(one.supervisor, company, need);
                held.merge(key(one.supervisor, company.index()), taken, Long::sum);
            }
        }
    }

    /** The shares that the student holds now. */
    List<TripShare> shares() {
        int count = index.facts().companies().size();
        List<TripShare> shares = new ArrayList<>();
        held.forEach((key, share) -> shares.add(new TripShare((int) (key / count), (int) (key % count), share)));
        return shares;
    }

    private void keep() {
        for (int number = 0; number < touchedCount; number++) {
            int slot = touched[number];
            if (through[slot] < Long.MAX_VALUE) {
                pricedTrips.add(new PricedTrip(supervisor, slot, heldShare(slot), price[slot], through[slot]));
            }
            price[slot] = UNKNOWN;
        }
        touchedCount = 0;
    }

    private long heldShare(int slot) {
        return held.isEmpty() ? 0 : held.getOrDefault(key(supervisor, companies[slot].index()), 0L);
    }

    private long key(int ofSupervisor, int company) {
        return ofSupervisor * (long) index.facts().companies().size() + company;
    }

    private static final long UNKNOWN = -1;
}
