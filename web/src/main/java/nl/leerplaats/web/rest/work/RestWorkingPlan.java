package nl.leerplaats.web.rest.work;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import nl.leerplaats.data.text.Names;
import nl.leerplaats.data.text.Texts;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.web.rest.RestCost;
import nl.leerplaats.web.rest.RestPlan;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingAction;
import nl.leerplaats.web.store.plan.WorkingStatus;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.work.NotFitting;
import nl.leerplaats.web.work.WorkingPlanDesk;
import org.jspecify.annotations.Nullable;

/**
 * The working plan of a space, judged by the dataset of now.
 *
 * @param version from 1; every acceptance and every change by hand is a new one
 * @param previous the version that it was made from; left out for the first
 * @param planId the plan that it is
 * @param made when
 * @param by who made it; left out where not known
 * @param action what made it
 * @param cost by the judge
 * @param verdict what the judge says of it
 * @param notFitting how many placements cannot stay by the dataset of now
 * @param placements who is where, and how far that is
 * @param supervisions who is supervised by whom
 */
record RestWorkingPlan(
        long version,
        @Nullable Long previous,
        String planId,
        Instant made,
        @Nullable String by,
        WorkingAction action,
        @Nullable RestCost cost,
        RestPlan.Judged verdict,
        int notFitting,
        List<Placed> placements,
        List<Supervised> supervisions) {

    /**
     * A placement of the working plan.
     *
     * @param studentId student
     * @param periodId period
     * @param companyId company
     * @param mentorId mentor of that company
     * @param days stage weekdays
     * @param status {@code PROPOSED}, {@code ASKED}, {@code AGREED} or {@code PINNED}
     */
    record Placed(
            String studentId,
            String periodId,
            String companyId,
            String mentorId,
            List<DayOfWeek> days,
            WorkingStatus status) {}

    /**
     * A supervision of the working plan.
     *
     * @param studentId student
     * @param supervisorId supervisor
     */
    record Supervised(String studentId, String supervisorId) {}

    static RestWorkingPlan of(WorkingPlanDesk.Working working, Texts texts) {
        WorkingVersion version = working.version();
        StoredPlan plan = working.plan();
        return new RestWorkingPlan(
                version.version(),
                version.previous(),
                version.planId(),
                version.made(),
                version.by(),
                version.action(),
                RestCost.of(plan.verdict().cost()),
                RestPlan.judged(plan.verdict(), texts, Names.of(plan.dataset().dataset())),
                NotFitting.of(plan).size(),
                plan.plan().placements().stream()
                        .map(one -> new Placed(
                                one.studentId(),
                                one.periodId(),
                                one.companyId(),
                                one.mentorId(),
                                one.days(),
                                version.status(RequestKey.of(one))))
                        .toList(),
                plan.plan().supervisions().stream()
                        .map(one -> new Supervised(one.studentId(), one.supervisorId()))
                        .toList());
    }
}
