package nl.leerplaats.solver.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.year.StudentYear;
import nl.leerplaats.solver.year.YearIndex;

/**
 * The trips that one student is asked to pay while the cheapest year is sought: the share that the student holds and all that nobody else
 * has taken yet. Afterwards only what the answer rests on is really taken: so much that no year through that company is cheaper.
 */
final class TripAsk {

    /** What came of a trip: what it was said to cost, and what a year that makes it costs at least, the trip left out. */
    private record Asked(int supervisor, int slot, long held, long price, long through) {}

    private final YearIndex index;
    private final List<Asked> answers = new ArrayList<>();
    private final Map<Long, Long> held = new LinkedHashMap<>();
    private CompanyFact[] companies = new CompanyFact[0];
    private TripShares trips;
    private int supervisor;
    private long[] price = new long[0];
    private long[] through = new long[0];
    private int[] touched = new int[0];
    private int touchedCount;

    TripAsk(YearIndex index) {
        this.index = index;
        trips = new TripShares(index, 0);
    }

    /** Begins with another student. */
    void prepare(int student, TripShares left, List<TripShare> reserved) {
        trips = left;
        companies = index.companiesOf(student);
        answers.clear();
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

    /** Notes what a year that makes the trip costs at least, the trip left out. */
    void note(int slot, long cost) {
        through[slot] = Math.min(through[slot], cost);
    }

    /** Takes what the answer rests on: that every year that was left out costs at least this much. */
    void take(long limit) {
        keep();
        for (Asked one : answers) {
            long need = Math.min(one.price, limit - one.through) - one.held;
            if (need > 0) {
                CompanyFact company = companies[one.slot];
                long taken = trips.take(one.supervisor, company, need);
                held.merge(key(one.supervisor, company.index()), taken, Long::sum);
            }
        }
    }

    /** What the student holds now. */
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
                answers.add(new Asked(supervisor, slot, heldShare(slot), price[slot], through[slot]));
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
