package nl.leerplaats.web.work.held;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerplaats.web.store.plan.WorkingSince;
import org.jspecify.annotations.Nullable;

/**
 * A plan that was the working plan at the end of each of some days after each other. What held only in the course of a day planned no day,
 * but the very first plan, which stands for the days before it.
 *
 * @param planId the plan
 * @param from first day; null for the first plan, which stands for what was before it as well
 * @param to last day, included; null for the plan that holds now
 */
record HeldPlan(
        String planId, @Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * The plans of days, the earliest first: without a gap, and each day in one of them. The days before the first version count as that version has
     * them, whatever became of it on its day.
     *
     * @param since which versions held from when on, the earliest first
     * @param zone where the days begin and end
     */
    static List<HeldPlan> list(List<WorkingSince> since, ZoneId zone) {
        TreeMap<LocalDate, String> lastOfDay = new TreeMap<>();
        since.stream()
                .limit(1)
                .forEach(first ->
                        lastOfDay.put(first.since().atZone(zone).toLocalDate().minusDays(1), first.planId()));
        since.forEach(one -> lastOfDay.put(one.since().atZone(zone).toLocalDate(), one.planId()));
        List<HeldPlan> held = new ArrayList<>();
        String planId = null;
        LocalDate from = null;
        for (Map.Entry<LocalDate, String> day : lastOfDay.entrySet()) {
            if (planId != null && !planId.equals(day.getValue())) {
                held.add(new HeldPlan(planId, from, day.getKey().minusDays(1)));
                from = day.getKey();
            }
            planId = day.getValue();
        }
        if (planId != null) {
            held.add(new HeldPlan(planId, from, null));
        }
        return held;
    }
}
