package nl.leerplaats.solver.relaxation.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.relaxation.model.Effort;
import nl.leerplaats.solver.year.StudentYear;

/** Dominance among the labels of one student: which beginnings of a year need not be gone on with, because another one is at least as good. */
final class Dominance {

    /** Most labels that end with the same option; where there are more, the most expensive are merged. */
    private static final int MOST_ALIKE = 200;

    /** The same where years near the cheapest are listed: merged labels are not listed. */
    private static final int MOST_ALIKE_OF_NEAR = 2_000;

    /** The same where there are very many labels. */
    private static final int MOST_ALIKE_OF_MANY = 20;

    private static final int MOST_LABELS = 200_000;

    /** Most labels that one label is compared with for dominance. */
    private static final int MOST_COMPARED = 200;

    private final Effort effort;
    private final Prices prices;
    private final TripShareAscent trips;
    private final RequestFact[] requests;
    private final CompanyFact[] companies;
    private final boolean mayExceed;
    private final long slack;
    private int supervisor = StudentYear.NOBODY;

    /**
     * Dominance for a student.
     *
     * @param effort ends the work where the time is over
     * @param prices the prices
     * @param trips what the trips cost, of the student and the supervisor at hand
     * @param requests the requests of the student
     * @param companies the companies of the student, by slot
     * @param mayExceed whether placements for all requests can take more than the student may do
     * @param slack the radius within which years are listed, in price units
     */
    Dominance(
            Effort effort,
            Prices prices,
            TripShareAscent trips,
            RequestFact[] requests,
            CompanyFact[] companies,
            boolean mayExceed,
            long slack) {
        this.effort = effort;
        this.prices = prices;
        this.trips = trips;
        this.requests = requests;
        this.companies = companies;
        this.mayExceed = mayExceed;
        this.slack = slack;
    }

    /**
     * Removes labels dominated by another with the same last option: one at least as good in every resource, and cheaper by the radius
     * within which years are listed. Where too many are left with the same last option, the most expensive are merged.
     */
    List<Label> remove(int position, List<Label> labels, int ofSupervisor) {
        supervisor = ofSupervisor;
        boolean continues = prices.softUnit() > 0; // medium cost has no terms between placements
        int few = slack > 0 ? MOST_ALIKE_OF_NEAR : MOST_ALIKE;
        int most = labels.size() > MOST_LABELS ? MOST_ALIKE_OF_MANY : few;
        Map<Integer, List<Label>> byChoice = new LinkedHashMap<>();
        for (Label label : labels) {
            byChoice.computeIfAbsent(continues ? label.choice() : 0, key -> new ArrayList<>())
                    .add(label);
        }
        List<Label> kept = new ArrayList<>();
        byChoice.values().forEach(same -> kept.addAll(removeAlike(position, same, most)));
        return kept;
    }

    /** Of labels with the same last option: each is compared with the cheapest ones only, which bounds the time. */
    private List<Label> removeAlike(int position, List<Label> same, int most) {
        same.sort(Comparator.comparingLong(Label::cost));
        List<Label> kept = new ArrayList<>();
        for (Label label : same) {
            effort.check();
            boolean needed = true;
            for (int number = 0; needed && number < Math.min(kept.size(), MOST_COMPARED); number++) {
                needed = !dominates(position, kept.get(number), label);
            }
            if (needed) {
                kept.add(label);
            }
        }
        if (kept.size() > most) {
            List<Label> dearest = kept.subList(most - 1, kept.size());
            Label merged = dearest.stream().reduce(Label::merge).orElseThrow();
            dearest.clear();
            kept.add(merged);
        }
        return kept;
    }

    private boolean dominates(int position, Label one, Label other) {
        boolean enough = one.minutes() >= other.minutes() && one.dates() >= other.dates();
        boolean allowed =
                !mayExceed || one.leastMinutes() <= other.leastMinutes() && one.leastDates() <= other.leastDates();
        if (!enough
                || !allowed
                || one.cost() + slack > other.cost()
                || one.onStage() != other.onStage()
                || one.merged() != other.merged()) {
            return false;
        }
        return one.merged() || one.cost() + laterAdvantage(position, one, other) + slack <= other.cost();
    }

    /** Most that a completion can save for the other label only: trips that it has paid for already, and credits that it has not had yet. */
    private long laterAdvantage(int position, Label one, Label other) {
        long sum = 0;
        boolean[] seen = new boolean[companies.length];
        for (Label label = other; label != null; label = label.before()) {
            int slot = label.slot();
            if (slot >= 0
                    && !seen[slot]
                    && supervisor != StudentYear.NOBODY
                    && !one.isVisited(requests, position + 1, slot)) {
                seen[slot] = true;
                sum += trips.price(slot);
            }
        }
        Arrays.fill(seen, false);
        for (Label label = one; label != null; label = label.before()) {
            int slot = label.slot();
            if (slot >= 0 && !seen[slot] && other.earnsCredit(slot)) {
                seen[slot] = true;
                sum += prices.credit(companies[slot]);
            }
        }
        return sum;
    }
}
