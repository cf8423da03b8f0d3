package nl.leerplaats.solver.scarcity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.explain.WhatIf;
import nl.leerplaats.solver.explain.price.Answer;
import nl.leerplaats.solver.explain.price.Effect;
import nl.leerplaats.solver.explain.price.Moves;
import org.jspecify.annotations.Nullable;

/** Tries one more place by really looking for a plan with it, first on every weekday, then on those that turn out to be needed. */
final class PlaceTrial {

    /** How often a student may be planned anew for the first look, which only says whether it is worth a closer one. */
    private static final int FIRST_LOOK = 1200;

    private final WhatIf whatIf;
    private final SparePlaces spare;

    PlaceTrial(WhatIf whatIf, SparePlaces spare) {
        this.whatIf = whatIf;
        this.spare = spare;
    }

    /**
     * What was found.
     *
     * @param days weekdays on which the place is needed
     * @param gain what the plan costs less
     * @param takers placements at the company that were not there before
     * @param newlyPlaced requests that have a placement only with it
     * @param losing requests that have a placement only without it
     * @param moved other students of whom anything differs
     * @param without cost of the plan without the place
     */
    record Result(
            Weekdays days,
            Gain gain,
            List<Placement> takers,
            List<RequestKey> newlyPlaced,
            List<RequestKey> losing,
            List<String> moved,
            Cost without) {}

    /**
     * Tries a place.
     *
     * @param companyId the company
     * @param open weekdays on which it can be
     * @return what was found, if the plan is better with it and it is needed
     */
    Optional<Result> look(String companyId, Weekdays open) {
        Answer wide = whatIf.ask(spare.place(companyId, open), FIRST_LOOK);
        Gain hoped = Gain.between(whatIf.present().cost(), wide.cost());
        Weekdays days = needed(wide.plan(), companyId);
        if (!hoped.isBetter() || days.isEmpty()) {
            return Optional.empty();
        }
        Effect narrow = whatIf.effect(spare.place(companyId, days));
        if (gain(narrow).compareTo(hoped) >= 0 || days.equals(open)) {
            return found(narrow, companyId, days);
        }
        Effect whole = whatIf.effect(spare.place(companyId, open));
        return gain(whole).compareTo(gain(narrow)) > 0 ? found(whole, companyId, open) : found(narrow, companyId, days);
    }

    private Optional<Result> found(Effect effect, String companyId, Weekdays days) {
        boolean worthIt = gain(effect).isBetter()
                && !needed(effect.with().plan(), companyId).isEmpty();
        return worthIt ? Optional.of(result(effect, companyId, days)) : Optional.empty();
    }

    private static Gain gain(Effect effect) {
        return Gain.between(effect.without().cost(), effect.with().cost());
    }

    /** The weekdays of those who are guided by the new mentor, or are there because there is a place more. */
    private Weekdays needed(Plan plan, String companyId) {
        int mask = Crowds.overPlaces(whatIf.year(), plan, companyId).mask();
        for (Placement placement : plan.placements()) {
            if (placement.companyId().equals(companyId) && placement.mentorId().equals(spare.mentorOf(companyId))) {
                mask |= Weekdays.copyOf(placement.days()).mask();
            }
        }
        return new Weekdays(mask);
    }

    private Result result(Effect effect, String companyId, Weekdays days) {
        List<Placement> takers = new ArrayList<>();
        List<RequestKey> placed = new ArrayList<>();
        List<RequestKey> losing = new ArrayList<>();
        Moves moves = effect.moves();
        for (Moves.PlacementMove move : moves.placements()) {
            @Nullable Placement after = move.after();
            if (after != null && after.companyId().equals(companyId)) {
                takers.add(after);
            }
            if (move.before() == null) {
                placed.add(move.request());
            }
            if (after == null) {
                losing.add(move.request());
            }
        }
        Set<String> moved = new LinkedHashSet<>(moves.students());
        takers.forEach(taker -> moved.remove(taker.studentId()));
        takers.sort(Comparator.comparing(Placement::studentId).thenComparing(Placement::periodId));
        return new Result(
                days,
                gain(effect),
                takers,
                placed,
                losing,
                moved.stream().sorted().toList(),
                effect.without().cost());
    }
}
