package nl.leerplaats.web.rest;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.plan.Cost;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.replan.PlacementChange;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.Preview;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does otherwise than another one: what it costs, what it breaks, and who moves.
 *
 * @param allowed whether it breaks no rule that the other does not break already
 * @param before cost of the plan as it is
 * @param after cost of the plan that it becomes
 * @param difference cost after less cost before: below 0 is better
 * @param breaks rules that would be broken and are not now
 * @param terms terms of the cost that differ, in points
 * @param placements placements that become other ones
 * @param supervisors supervisors that become other ones
 */
public record RestPreview(
        boolean allowed,
        RestCost before,
        RestCost after,
        RestCost difference,
        List<RestPlan.Broken> breaks,
        Map<String, TermDifference> terms,
        List<PlacementMove> placements,
        List<SupervisorMove> supervisors) {

    private static final double MINUTES = 60.0;

    /**
     * A term of the cost that differs.
     *
     * @param before points before
     * @param after points after
     */
    record TermDifference(long before, long after) {}

    /**
     * Where a student goes.
     *
     * @param companyId company
     * @param mentorId mentor of that company
     * @param days stage weekdays
     */
    record Place(String companyId, String mentorId, List<DayOfWeek> days) {

        static @Nullable Place of(@Nullable Placement placement) {
            return placement == null
                    ? null
                    : new Place(placement.companyId(), placement.mentorId(), List.copyOf(placement.days()));
        }
    }

    /**
     * A placement that becomes another one.
     *
     * @param studentId student
     * @param periodId period
     * @param status how far the placement of the working plan is; left out where there is none
     * @param from the placement as it is; left out where there is none
     * @param to what it becomes; left out where there is none any more
     * @param hoursBefore hours of the student over the whole year as it is, what was completed before included
     * @param hoursAfter the same after
     * @param message the change and its reason, in the language of whoever asks
     */
    record PlacementMove(
            String studentId,
            String periodId,
            @Nullable WorkingStatus status,
            @Nullable Place from,
            @Nullable Place to,
            double hoursBefore,
            double hoursAfter,
            String message) {}

    /**
     * A student who gets another supervisor.
     *
     * @param studentId student
     * @param from supervisor as it is; left out for none
     * @param to supervisor after; left out for none
     */
    record SupervisorMove(
            String studentId,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * Puts what something would do in an answer.
     *
     * @param year the year whose periods it names
     * @param names names of the dataset
     * @param version the working plan that it is about; null where it is about none
     * @param texts the language
     */
    public static RestPreview of(
            Preview preview, PlanningYear year, Names names, @Nullable WorkingVersion version, Texts texts) {
        Cost before = preview.before().cost();
        Cost after = preview.after().cost();
        return new RestPreview(
                preview.isAllowed(),
                cost(before),
                cost(after),
                new RestCost(after.hard() - before.hard(), preview.mediumDifference(), preview.softDifference()),
                RestPlan.Broken.list(preview.newBreaks(), texts, names),
                terms(preview),
                preview.changes().placements().stream()
                        .map(one -> moved(one, texts.change(one, year, names), version))
                        .toList(),
                preview.changes().supervisors().stream()
                        .map(one -> new SupervisorMove(one.studentId(), one.from(), one.to()))
                        .toList());
    }

    private static RestCost cost(Cost cost) {
        return Objects.requireNonNull(RestCost.of(cost));
    }

    private static Map<String, TermDifference> terms(Preview preview) {
        Map<String, TermDifference> terms = new LinkedHashMap<>();
        for (CostTerm term : CostTerm.values()) {
            long before = preview.before().amount(term);
            long after = preview.after().amount(term);
            if (before != after) {
                terms.put(term.key(), new TermDifference(before, after));
            }
        }
        return terms;
    }

    private static PlacementMove moved(PlacementChange one, String message, @Nullable WorkingVersion version) {
        RequestKey key = one.key();
        return new PlacementMove(
                key.studentId(),
                key.periodId(),
                version == null || one.from() == null ? null : version.status(key),
                Place.of(one.from()),
                Place.of(one.to()),
                one.minutesBefore() / MINUTES,
                one.minutesAfter() / MINUTES,
                message);
    }
}
