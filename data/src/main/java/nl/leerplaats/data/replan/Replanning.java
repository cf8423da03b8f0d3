package nl.leerplaats.data.replan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.plan.Supervision;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * A plan that holds now, made the start of another one: its dataset written out with the year split, what is kept as its baseline, and the plan
 * itself in the periods of the split.
 *
 * @param dataset the dataset to plan again: {@code asOf}, split periods, and the working plan as baseline
 * @param working the working plan in its periods: what a new plan is compared with, whatever is kept
 * @param leftOut placements and supervisions of the working plan that cannot be taken over
 */
public record Replanning(Dataset dataset, Plan working, List<LeftOut> leftOut) {

    public Replanning {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Prepares planning again.
     *
     * @param dataset the dataset as it is now, accepted by the input check, with everything in it that has changed
     * @param working the working plan, of that dataset or of how it was
     * @param asOf Monday from which on is planned again; where it is before that of the dataset, what was settled between the two is open again
     * @param keep what of the working plan a new one holds to
     */
    public static Replanning of(Dataset dataset, Plan working, LocalDate asOf, Keep keep) {
        if (asOf.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("Planning again from (" + asOf + ") needs a Monday.");
        }
        Read read = Read.of(dataset, working, asOf, keep);
        Dataset split = AsOfSplit.apply(AsOfSplit.apply(dataset)
                .withBaseline(read.baseline, read.supervisions(dataset, working))
                .withAsOf(asOf));
        List<BaselinePlacement> kept = kept(split, keep);
        return new Replanning(
                split.withBaseline(kept, kept(split.baselineSupervisions(), kept, keep)),
                BaselinePlan.of(split),
                read.leftOut);
    }

    /**
     * Tells whether anything is left to plan from a Monday on: a request with a school week, the placement of which is not pinned.
     *
     * @param year the year as it is now
     * @param asOf the Monday
     */
    public static boolean isAnythingLeft(PlanningYear year, LocalDate asOf) {
        return year.requests().stream().anyMatch(request -> {
            BaselinePlacement existing = request.baseline();
            LocalDate first = request.firstDay().isBefore(asOf) ? asOf : request.firstDay();
            return (existing == null || !existing.pinned())
                    && !request.lastDay().isBefore(first)
                    && year.daysOf(request.school()).countWeeks(first, request.lastDay()) > 0;
        });
    }

    private static List<BaselinePlacement> kept(Dataset split, Keep keep) {
        if (keep == Keep.ALL) {
            return split.baseline();
        }
        PlanningYear year = PlanningYear.of(split);
        return split.baseline().stream()
                .filter(one -> {
                    PlannedRequest request = year.findRequest(RequestKey.of(one));
                    boolean history = request != null && request.history();
                    return one.pinned() || history || keep == Keep.AGREED && one.agreed();
                })
                .toList();
    }

    /** Who keeps a placement keeps the supervisor. */
    private static List<BaselineSupervision> kept(
            List<BaselineSupervision> all, List<BaselinePlacement> kept, Keep keep) {
        Set<String> students = keep == Keep.NOTHING
                ? Set.of()
                : kept.stream().map(BaselinePlacement::studentId).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> keep == Keep.ALL || one.pinned() || students.contains(one.studentId()))
                .toList();
    }

    /** The placements of the working plan as the baseline of its dataset, by student and request as in the dataset. */
    private static final class Read {

        private final List<BaselinePlacement> baseline = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();

        private static Read of(Dataset dataset, Plan working, LocalDate asOf, Keep keep) {
            Read read = new Read();
            Dataset written = AsOfSplit.apply(dataset);
            PlanningYear year = PlanningYear.of(dataset);
            Map<RequestKey, Placement> placed = read.known(written, year, working);
            Map<RequestKey, BaselinePlacement> existing = new LinkedHashMap<>();
            written.baseline().forEach(one -> existing.put(RequestKey.of(one), one));
            for (RequestKey key : keys(written)) {
                BaselinePlacement old = existing.get(key);
                Placement now = placed.get(key);
                PlannedRequest request = year.findRequest(key);
                boolean over = request != null
                        && request.history()
                        && request.period().to().isBefore(asOf);
                if (old != null && (old.pinned() || over)) {
                    read.baseline.add(old);
                } else if (now != null) {
                    read.baseline.add(of(now, old, keep));
                }
            }
            return read;
        }

        private static Set<RequestKey> keys(Dataset written) {
            Set<RequestKey> keys = new LinkedHashSet<>();
            for (Student student : written.students()) {
                for (Request request : student.requests()) {
                    keys.add(RequestKey.of(student, request));
                }
            }
            return keys;
        }

        private Map<RequestKey, Placement> known(Dataset written, PlanningYear year, Plan working) {
            Set<RequestKey> keys = keys(written);
            Map<RequestKey, Placement> result = new LinkedHashMap<>();
            for (Placement one : working.placements()) {
                RequestKey key = RequestKey.of(one);
                LeftOut.Reason reason = lacking(one, keys, year);
                if (reason == null && result.putIfAbsent(key, one) != null) {
                    reason = LeftOut.Reason.SECOND;
                }
                if (reason != null) {
                    leftOut.add(new LeftOut(one.studentId(), one.periodId(), one.companyId(), one.mentorId(), reason));
                }
            }
            return result;
        }

        private static LeftOut.@Nullable Reason lacking(Placement one, Set<RequestKey> keys, PlanningYear year) {
            if (year.findStudent(one.studentId()) == null) {
                return LeftOut.Reason.STUDENT;
            }
            if (!keys.contains(RequestKey.of(one))) {
                return LeftOut.Reason.REQUEST;
            }
            Company company = year.findCompany(one.companyId());
            if (company == null) {
                return LeftOut.Reason.COMPANY;
            }
            if (company.findMentor(one.mentorId()).isEmpty()) {
                return LeftOut.Reason.MENTOR;
            }
            return Weekdays.areDistinct(one.days()) ? null : LeftOut.Reason.DAY_TWICE;
        }

        /** The supervisions of the plan; what is pinned in the dataset stays whatever the plan says. */
        private List<BaselineSupervision> supervisions(Dataset dataset, Plan working) {
            Map<String, BaselineSupervision> result = new LinkedHashMap<>();
            for (BaselineSupervision one : dataset.baselineSupervisions()) {
                if (one.pinned()) {
                    result.put(one.studentId(), one);
                }
            }
            Set<String> students = dataset.students().stream().map(Student::id).collect(Collectors.toSet());
            Set<String> supervisors =
                    dataset.supervisors().stream().map(Supervisor::id).collect(Collectors.toSet());
            Set<String> seen = new LinkedHashSet<>();
            for (Supervision one : working.supervisions()) {
                LeftOut.Reason reason = null;
                if (!students.contains(one.studentId())) {
                    reason = LeftOut.Reason.STUDENT;
                } else if (!supervisors.contains(one.supervisorId())) {
                    reason = LeftOut.Reason.SUPERVISOR;
                } else if (!seen.add(one.studentId())) {
                    reason = LeftOut.Reason.SECOND;
                }
                if (reason != null) {
                    leftOut.add(new LeftOut(one.studentId(), null, one.supervisorId(), null, reason));
                } else {
                    result.putIfAbsent(
                            one.studentId(),
                            new BaselineSupervision(one.studentId(), one.supervisorId(), false, Extra.NONE));
                }
            }
            return List.copyOf(result.values());
        }

        private static BaselinePlacement of(Placement now, @Nullable BaselinePlacement old, Keep keep) {
            Weekdays days = Weekdays.copyOf(now.days());
            boolean same = old != null && old.isAt(now.companyId(), now.mentorId(), days);
            return old != null && same ? old : now.asBaseline(false, keep == Keep.ALL);
        }
    }
}
