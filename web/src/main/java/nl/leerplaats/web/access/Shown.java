package nl.leerplaats.web.access;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.leerplaats.data.change.ChangedFact;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.share.SchoolView;
import nl.leerplaats.web.store.plan.StoredPlan;
import nl.leerplaats.web.store.plan.WorkingVersion;
import nl.leerplaats.web.store.space.StoredDataset;
import nl.leerplaats.web.system.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * The one place that gives a page the data and the plan as whoever asks may see them (docs/decisions/0027-what-schools-see.md): whole for who
 * sees all schools; for people of a school either what is {@link #own own}, or what is {@link #shared shared}, in which pupils of other schools
 * are stand-ins. Pages work on what they get and hide nothing themselves.
 */
@Component
public class Shown {

    private static final int KEPT = 8;
    private static final int KEY_BYTES = 32;

    /** Pupils get other stand-ins whenever the program starts. */
    private final byte[] key = new byte[KEY_BYTES];

    private final Map<Of, Object> last = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Of, Object> eldest) {
            return size() > KEPT;
        }
    };

    Shown() {
        new SecureRandom().nextBytes(key);
    }

    /** What was made of what, for whom. */
    private record Of(String id, String planId, long snapshot, long number, Set<String> schools, boolean own) {}

    /** What a viewer sees of own pupils alone. */
    public StoredDataset own(Viewer viewer, StoredDataset whole) {
        return viewer.seesAll() ? whole : seen(viewer, whole, true);
    }

    /** What a viewer sees of own pupils in a plan, and nothing of others. */
    public StoredPlan own(Viewer viewer, StoredPlan whole) {
        return viewer.seesAll() ? whole : seen(viewer, whole, true);
    }

    /** What a viewer sees of a plan, with stand-ins for the pupils of other schools. */
    public StoredPlan shared(Viewer viewer, StoredPlan whole) {
        return viewer.seesAll() ? whole : seen(viewer, whole, false);
    }

    /** How far the placements of own pupils are; of others nothing, nor what was done last. */
    public WorkingVersion own(Viewer viewer, WorkingVersion version, StoredDataset whole) {
        if (viewer.seesAll()) {
            return version;
        }
        StoredDataset own = own(viewer, whole);
        return version.only(one -> own.year().findStudent(one.studentId()) != null);
    }

    /**
     * Sees to it that a pupil is of an own school.
     *
     * @throws NotFoundException where that is not so, as where there is no such pupil; it tells nothing of who was asked for
     */
    public static void checkStudent(Viewer viewer, StoredDataset whole, String studentId) {
        if (!isSeen(viewer, whole, studentId)) {
            throw new NotFoundException("student", "");
        }
    }

    /** Tells whether a pupil is of an own school. */
    public static boolean isSeen(Viewer viewer, StoredDataset whole, String studentId) {
        return viewer.seesAll()
                || whole.dataset().students().stream()
                        .anyMatch(one -> one.id().equals(studentId) && viewer.sees(one.schoolId()));
    }

    /** Tells whether a viewer may change a company: one that the own schools won alone. */
    public static boolean mayChange(Viewer viewer, Company company) {
        return viewer.changesAll()
                || !company.partnerSchoolIds().isEmpty() && viewer.schools().containsAll(company.partnerSchoolIds());
    }

    /**
     * Sees to it that a viewer may make changes by itself.
     *
     * @throws ErrorResponseException status 403 where one of them is not of the own pupils, or of companies that the own schools won alone
     */
    public static void checkFacts(Viewer viewer, StoredDataset whole, List<ChangedFact> facts) {
        if (!OwnFacts.areAllowed(viewer, whole, facts)) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
    }

    private StoredDataset seen(Viewer viewer, StoredDataset whole, boolean own) {
        Of of = new Of(whole.id(), "", whole.snapshot(), whole.number(), viewer.schools(), own);
        return (StoredDataset) remember(of, () -> {
            SchoolView view = view(viewer, whole);
            return whole.seenBy(mark(viewer, own), own ? view.ownDataset() : view.dataset());
        });
    }

    private StoredPlan seen(Viewer viewer, StoredPlan whole, boolean own) {
        StoredDataset dataset = whole.dataset();
        Of of = new Of(dataset.id(), whole.id(), dataset.snapshot(), dataset.number(), viewer.schools(), own);
        return (StoredPlan) remember(of, () -> {
            SchoolView view = view(viewer, dataset);
            StoredDataset seen = seen(viewer, dataset, own);
            Plan plan = own ? view.ownPlan(whole.plan()) : view.plan(whole.plan());
            return new StoredPlan(
                    whole.id(), seen, plan, PlanChecker.check(seen.year(), plan), whole.origin(), whole.since());
        });
    }

    private SchoolView view(Viewer viewer, StoredDataset whole) {
        return SchoolView.of(whole.dataset(), viewer.schools(), key);
    }

    private static String mark(Viewer viewer, boolean own) {
        return (own ? "own " : "shared ")
                + String.join(
                        " ", List.copyOf(viewer.schools()).stream().sorted().toList());
    }

    private Object remember(Of of, Supplier<Object> make) {
        synchronized (last) {
            Object known = last.get(of);
            if (known != null) {
                return known;
            }
        }
        Object made = make.get();
        synchronized (last) {
            last.put(of, made);
        }
        return made;
    }
}
