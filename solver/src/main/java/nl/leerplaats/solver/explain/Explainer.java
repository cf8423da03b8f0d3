package nl.leerplaats.solver.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Weekdays;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import org.jspecify.annotations.Nullable;

/** Gives reasons: of students, of companies, of pairs of them. Whatever it calls possible was found in a valid plan, which comes with it. */
public final class Explainer {

    /** Students named for a company. */
    private static final int FITS = 8;

    private final WhatIf whatIf;

    public Explainer(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /** Why a student is where the plan says; empty where the dataset has no such student. */
    public Optional<StudentReasons> student(String studentId) {
        return findStudent(studentId).map(student -> {
            List<StudentReasons.OfRequest> requests = new ArrayList<>();
            Hurdles hurdles = new Hurdles(whatIf, student.index());
            for (RequestFact request : whatIf.index().requestsOf(student.index())) {
                if (!request.history()) {
                    requests.add(ofRequest(request, hurdles));
                }
            }
            return new StudentReasons(student.student(), requests);
        });
    }

    private StudentReasons.OfRequest ofRequest(RequestFact request, Hurdles hurdles) {
        RequestKey key = request.planned().key();
        Placement given = find(whatIf.given(), key);
        Placement present = find(whatIf.present().plan(), key);
        StudentReasons.State state = state(request, given);
        if (state == StudentReasons.State.PINNED) {
            return new StudentReasons.OfRequest(request.planned(), state, given, null, null, null, 0, 0, List.of());
        }
        if (state == StudentReasons.State.PLACED && given != null) {
            Alternatives alternatives = new Alternatives(whatIf, request);
            Alternatives.Cheaper cheaper = alternatives.countCheaper(given);
            return new StudentReasons.OfRequest(
                    request.planned(),
                    state,
                    given,
                    null,
                    null,
                    null,
                    cheaper.cheaper(),
                    cheaper.free(),
                    alternatives.list(given));
        }
        Hurdle broken = given == null ? null : hurdle(request, given.companyId(), hurdles);
        WhyNot whyNot = present == null ? new WhyNots(whatIf, request, hurdles).explain() : null;
        return new StudentReasons.OfRequest(request.planned(), state, given, broken, present, whyNot, 0, 0, List.of());
    }

    private StudentReasons.State state(RequestFact request, @Nullable Placement given) {
        if (given == null) {
            return StudentReasons.State.UNPLACED;
        }
        boolean stays = whatIf.present().moves().placements().stream()
                .noneMatch(move -> move.request().equals(request.planned().key()));
        if (!stays) {
            return StudentReasons.State.BROKEN;
        }
        return request.pinned() ? StudentReasons.State.PINNED : StudentReasons.State.PLACED;
    }

    private @Nullable Hurdle hurdle(RequestFact request, String companyId, Hurdles hurdles) {
        return findCompany(companyId)
                .map(company -> hurdles.at(request, company))
                .orElse(null);
    }

    /** Why a student is not at a company, for each request that is neither history nor pinned; empty where either is unknown. */
    public List<PairReasons> pair(String studentId, String companyId) {
        Optional<StudentFact> student = findStudent(studentId);
        Optional<CompanyFact> company = findCompany(companyId);
        if (student.isEmpty() || company.isEmpty()) {
            return List.of();
        }
        List<PairReasons> reasons = new ArrayList<>();
        Hurdles hurdles = new Hurdles(whatIf, student.get().index());
        for (RequestFact request : whatIf.index().requestsOf(student.get().index())) {
            if (!request.history() && !request.pinned()) {
                Hurdle hurdle = hurdles.at(request, company.get());
                Placement now = find(whatIf.present().plan(), request.planned().key());
                Placement there = now != null && now.companyId().equals(companyId) ? now : null;
                Alternative alternative = there == null
                        ? new Alternatives(whatIf, request).at(companyId).orElse(null)
                        : null;
                reasons.add(new PairReasons(there, hurdle, alternative));
            }
        }
        return List.copyOf(reasons);
    }

    /** Who is at a company and whom it would help; empty where the dataset has no such company. */
    public Optional<CompanyReasons> company(String companyId) {
        Company company = whatIf.year().findCompany(companyId);
        if (company == null) {
            return Optional.empty();
        }
        List<Placement> placements = whatIf.given().placements().stream()
                .filter(one -> one.companyId().equals(companyId))
                .toList();
        DatasetChange more = onePlaceMore(company);
        return Optional.of(new CompanyReasons(
                company,
                placements,
                whatIf.fits(Changes.NONE, companyId, FITS),
                whatIf.fits(more, companyId, FITS),
                more));
    }

    /**
     * Who could come to a company on each weekday on which it has a place for some period; empty where it has none, or where the dataset has
     * no such company.
     */
    public List<FreeDay> freeDays(String companyId) {
        return findCompany(companyId)
                .map(company -> new FreeDays(whatIf, company).list())
                .orElse(List.of());
    }

    /** Whom a company would help that the dataset does not have, best first. */
    public List<Fit> newCompany(Company company) {
        return whatIf.fits(new Changes.NewCompany(company), company.id(), FITS);
    }

    /** One place more on every weekday, with a mentor of its own. */
    private static DatasetChange onePlaceMore(Company company) {
        String id = "extra";
        while (company.findMentor(id).isPresent()) {
            id += "+";
        }
        Mentor mentor = new Mentor(id, null, Weekdays.ALL, Mentor.DEFAULT_MAX_STUDENTS, Extra.NONE);
        return new Changes.Together(List.of(
                new Changes.MorePlaces(company.id(), Weekdays.ALL, 1), new Changes.NewMentor(company.id(), mentor)));
    }

    private Optional<StudentFact> findStudent(String id) {
        return whatIf.index().facts().students().stream()
                .filter(student -> student.student().id().equals(id))
                .findFirst();
    }

    private Optional<CompanyFact> findCompany(String id) {
        return whatIf.index().facts().companies().stream()
                .filter(company -> company.company().id().equals(id))
                .findFirst();
    }

    private static @Nullable Placement find(Plan plan, RequestKey key) {
        return plan.placements().stream()
                .filter(one -> key.equals(RequestKey.of(one)))
                .findFirst()
                .orElse(null);
    }
}
