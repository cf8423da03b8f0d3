package nl.leerplaats.data.replan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.check.Break;
import nl.leerplaats.data.check.BreakFacts;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What of a working plan cannot stay. What is pinned, history included, is never among it, and is there also where the working plan lacks it.
 *
 * @param impossible placements that break a rule whatever the rest of a plan is, with the first rule that each breaks
 * @param together rules that the rest breaks: too many pupils at a company, for example
 * @param clashing placements that take part in those, of which each could stay but not all together
 * @param left the working plan without those that are impossible; it breaks a rule where some clash
 * @param possible the working plan without both, and without the supervisors who have too much to do: a valid plan
 */
public record Obstacles(
        Map<RequestKey, Break> impossible, List<Break> together, Set<RequestKey> clashing, Plan left, Plan possible) {

    /**
     * Judges a working plan.
     *
     * @param year the year to plan again
     * @param working the working plan in the periods of that year, with all that is pinned in it
     */
    public static Obstacles of(PlanningYear year, Plan working) {
        List<Placement> present = withPinned(year, working);
        List<Supervision> supervisions = withPinnedSupervisions(year, working);
        Map<RequestKey, Break> impossible = new LinkedHashMap<>();
        for (Break one :
                PlanChecker.check(year, with(working, present, supervisions)).breaks()) {
            if (one.facts() instanceof BreakFacts.OfPlacement own) {
                impossible.putIfAbsent(own.request(), one);
            }
        }
        Plan left = with(working, without(present, impossible.keySet()), supervisions);
        List<Break> together = PlanChecker.check(year, left).breaks();
        if (together.isEmpty()) {
            return new Obstacles(impossible, together, Set.of(), left, left);
        }
        Clashes clashes = new Clashes(year, left);
        together.forEach(clashes::add);
        Plan possible = with(left, without(left.placements(), clashes.placements), clashes.supervisions());
        return new Obstacles(impossible, together, clashes.placements, left, possible);
    }

    /** The placements of requests that are there; what is pinned is as it is pinned. */
    private static List<Placement> withPinned(PlanningYear year, Plan working) {
        List<Placement> result = new ArrayList<>();
        for (Placement one : working.placements()) {
            PlannedRequest request = year.findRequest(key(one));
            if (request != null && !request.isPinned()) {
                result.add(one);
            }
        }
        for (PlannedRequest request : year.requests()) {
            BaselinePlacement baseline = request.baseline();
            if (baseline != null && request.isPinned()) {
                result.add(Placement.of(baseline, request.period().id()));
            }
        }
        return result;
    }

    private static List<Supervision> withPinnedSupervisions(PlanningYear year, Plan working) {
        List<Supervision> result = new ArrayList<>();
        for (Supervision one : working.supervisions()) {
            BaselineSupervision baseline = year.findBaselineSupervision(one.studentId());
            if (baseline == null || !baseline.pinned()) {
                result.add(one);
            }
        }
        for (BaselineSupervision one : year.dataset().baselineSupervisions()) {
            if (one.pinned()) {
                result.add(new Supervision(one.studentId(), one.supervisorId(), Extra.NONE));
            }
        }
        return result;
    }

    /** The first rule that a placement breaks together with others; null where there is none. */
    @Nullable
    Break findTogether(PlannedRequest request, Placement placement) {
        return together.stream()
                .filter(one -> isOfPlacements(one) && one.isAbout(request, placement))
                .findFirst()
                .orElse(null);
    }

    /** Tells whether a rule looks at several placements. */
    private static boolean isOfPlacements(Break one) {
        return one.facts() instanceof BreakFacts.Crowd || one.facts() instanceof BreakFacts.Total;
    }

    private static RequestKey key(Placement one) {
        return RequestKey.of(one);
    }

    private static List<Placement> without(List<Placement> placements, Set<RequestKey> keys) {
        return placements.stream().filter(one -> !keys.contains(key(one))).toList();
    }

    private static Plan with(Plan plan, List<Placement> placements, List<Supervision> supervisions) {
        return new Plan(plan.dataset(), placements, supervisions, null, plan.extra());
    }

    /** Who takes part in the breaks of rules that look at several placements. */
    private static final class Clashes {

        private final PlanningYear year;
        private final Plan plan;
        private final Set<RequestKey> placements = new LinkedHashSet<>();
        private final Set<String> supervisors = new HashSet<>();
        private final Set<String> supervised = new HashSet<>();

        Clashes(PlanningYear year, Plan plan) {
            this.year = year;
            this.plan = plan;
        }

        void add(Break one) {
            if (isOfPlacements(one)) {
                addPlacements(one);
            } else if (one.facts() instanceof BreakFacts.Load load) {
                supervisors.add(load.supervisorId());
            } else if (one.facts() instanceof BreakFacts.NotCovered not) {
                supervised.add(not.studentId());
            } // nothing that could be given up would mend the others
        }

        private void addPlacements(Break rule) {
            for (Placement placed : plan.placements()) {
                PlannedRequest request = year.findRequest(key(placed));
                if (request != null && !request.isPinned() && rule.isAbout(request, placed)) {
                    placements.add(key(placed));
                }
            }
        }

        List<Supervision> supervisions() {
            List<Supervision> result = new ArrayList<>();
            for (Supervision one : plan.supervisions()) {
                BaselineSupervision baseline = year.findBaselineSupervision(one.studentId());
                boolean pinned = baseline != null && baseline.pinned();
                if (pinned || !supervisors.contains(one.supervisorId()) && !supervised.contains(one.studentId())) {
                    result.add(one);
                }
            }
            return result;
        }
    }
}
