package nl.leerplaats.web.work;

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
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.replan.Obstacles;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.run.MayChange;

/**
 * The dataset of now with the working plan as what exists already. History and what the dataset itself pins stay as they are; of the rest it
 * depends on what may change.
 */
final class PlanningDataset {

    private final PlanningYear year;
    private final Plan working;
    private final WorkingVersion version;
    private final Map<RequestKey, BaselinePlacement> existing = new LinkedHashMap<>();
    private final Set<RequestKey> possible = new LinkedHashSet<>();
    private final Set<String> possibleSupervisions = new LinkedHashSet<>();

    private PlanningDataset(PlanningYear year, Plan working, WorkingVersion version) {
        this.year = year;
        this.working = working;
        this.version = version;
        year.dataset().baseline().forEach(one -> existing.put(RequestKey.of(one), one));
        Plan valid = Obstacles.of(year, PlanEdits.known(year, working)).possible();
        valid.placements().forEach(one -> possible.add(RequestKey.of(one)));
        valid.supervisions().forEach(one -> possibleSupervisions.add(one.studentId()));
    }

    /**
     * Makes the dataset that a run plans.
     *
     * @param year the year of now
     * @param working the working plan
     * @param version how far its placements are
     * @param mayChange what the run may change
     */
    static Dataset of(PlanningYear year, Plan working, WorkingVersion version, MayChange mayChange) {
        PlanningDataset making = new PlanningDataset(year, working, version);
        List<BaselinePlacement> placements = making.placements(mayChange);
        return year.dataset().withBaseline(placements, making.supervisions(mayChange, placements));
    }

    private List<BaselinePlacement> placements(MayChange mayChange) {
        Map<RequestKey, Placement> placed = new LinkedHashMap<>();
        PlanEdits.known(year, working).placements().forEach(one -> placed.putIfAbsent(RequestKey.of(one), one));
        List<BaselinePlacement> baseline = new ArrayList<>();
        for (PlannedRequest request : year.requests()) {
            RequestKey key = request.key();
            BaselinePlacement old = existing.get(key);
            Placement now = placed.get(key);
            if (old != null && (old.pinned() || request.history())) {
                baseline.add(old);
            } else if (now != null
                    && (mayChange != MayChange.ALL || version.status(key).isDecided())) {
                baseline.add(baseline(now, key, mayChange));
            }
        }
        return baseline;
    }

    private BaselinePlacement baseline(Placement now, RequestKey key, MayChange mayChange) {
        boolean wanted = mayChange == MayChange.UNPLACED || version.status(key) == WorkingStatus.PINNED;
        return now.asBaseline(
                wanted && possible.contains(key), version.status(key).isDecided());
    }

    /** Who keeps a placement keeps the supervisor. */
    private List<BaselineSupervision> supervisions(MayChange mayChange, List<BaselinePlacement> placements) {
        Map<String, BaselineSupervision> result = new LinkedHashMap<>();
        year.dataset().baselineSupervisions().stream()
                .filter(BaselineSupervision::pinned)
                .forEach(one -> result.put(one.studentId(), one));
        Set<String> kept = new LinkedHashSet<>();
        placements.forEach(one -> kept.add(one.studentId()));
        for (Supervision one : working.supervisions()) {
            boolean known = kept.contains(one.studentId())
                    && year.findStudent(one.studentId()) != null
                    && year.findSupervisor(one.supervisorId()) != null;
            if (known) {
                boolean pinned = mayChange == MayChange.UNPLACED && possibleSupervisions.contains(one.studentId());
                result.putIfAbsent(
                        one.studentId(),
                        new BaselineSupervision(one.studentId(), one.supervisorId(), pinned, Extra.NONE));
            }
        }
        return List.copyOf(result.values());
    }
}
