package nl.leerplaats.workbook.sheet.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;

/**
 * A dataset in which a plan is what exists already: its placements and supervisions are the baseline, pinned and agreed where they were.
 *
 * @param dataset the dataset, split at its date as the plan is
 * @param leftOut placements and supervisions that no dataset can have: of something unknown, with a day twice, or the second of their kind
 */
public record PlannedDataset(Dataset dataset, int leftOut) {

    public static PlannedDataset of(Dataset accepted, Plan plan) {
        PlanningYear year = PlanningYear.of(accepted);
        Dataset split = year.dataset();
        List<BaselinePlacement> placements = placements(year, split, plan);
        List<BaselineSupervision> supervisions = supervisions(year, split, plan);
        int leftOut = plan.placements().size()
                - placements.size()
                + plan.supervisions().size()
                - supervisions.size();
        return new PlannedDataset(split.withBaseline(placements, supervisions), leftOut);
    }

    private static List<BaselinePlacement> placements(PlanningYear year, Dataset split, Plan plan) {
        Map<RequestKey, BaselinePlacement> before = new LinkedHashMap<>();
        split.baseline().forEach(one -> before.put(RequestKey.of(one), one));
        Set<RequestKey> requested = new LinkedHashSet<>();
        split.students()
                .forEach(student ->
                        student.requests().forEach(request -> requested.add(RequestKey.of(student, request))));
        List<BaselinePlacement> result = new ArrayList<>();
        for (Placement placement : plan.placements()) {
            RequestKey key = RequestKey.of(placement);
            if (PlacedPlan.hasPlace(year, placement) && requested.remove(key)) {
                BaselinePlacement old = before.get(key);
                result.add(
                        old != null && isKept(placement, old)
                                ? placement.asBaseline(old.pinned(), old.agreed())
                                : placement.asBaseline(false, false));
            }
        }
        return result;
    }

    /** Only what is still as it was pinned or agreed is so: people decided that, and not what a plan made of it. */
    private static boolean isKept(Placement now, BaselinePlacement before) {
        return before.isAt(now.companyId(), now.mentorId(), Weekdays.copyOf(now.days()));
    }

    private static List<BaselineSupervision> supervisions(PlanningYear year, Dataset split, Plan plan) {
        Map<String, BaselineSupervision> before = new LinkedHashMap<>();
        split.baselineSupervisions().forEach(one -> before.put(one.studentId(), one));
        List<BaselineSupervision> result = new ArrayList<>();
        PlacedPlan.of(year, plan).supervisorOf().forEach((studentId, supervisor) -> {
            BaselineSupervision old = before.get(studentId);
            boolean pinned = old != null && old.pinned() && old.supervisorId().equals(supervisor.id());
            result.add(new BaselineSupervision(studentId, supervisor.id(), pinned, Extra.NONE));
        });
        return result;
    }
}
