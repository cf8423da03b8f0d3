package nl.leerplaats.solver.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.Option;
import nl.leerplaats.solver.problem.RequestAssignment;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisionAssignment;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;
import nl.leerplaats.solver.problem.YearPlan;
import org.jspecify.annotations.Nullable;

/**
 * The problem in arrays by index, as the search reads it; it does not change. Any number of threads may read it: the trip times, computed when
 * they are first needed, are the same in every thread.
 */
public final class YearIndex {

    private final YearFacts facts;
    private final RequestFact[][] requestsOf;
    private final List<List<Option>> optionsOf = new ArrayList<>();
    private final RequestOptions[] choicesOf;
    private final CompanyFact[][] companiesOf;
    private final @Nullable Option[] fixed;
    private final int[][] supervisorsOf;
    private final int[] baselineSupervisor;
    private final boolean[] supervisorPinned;
    private final int[] openStudents;
    private final int[][] tripMinutes;
    private final Loads loads;
    private final long[] weights = new long[CostTerm.values().length];

    public YearIndex(YearPlan plan) {
        this(plan, null);
    }

    /**
     * Builds the index of a plan that differs little from another.
     *
     * @param plan the problem
     * @param near index of a problem with the same numbers of all students, companies and requests: what it made of lists of options that
     *     both plans have is taken over; null where there is none
     */
    public YearIndex(YearPlan plan, @Nullable YearIndex near) {
        facts = plan.facts();
        for (CostTerm term : CostTerm.values()) {
            weights[term.ordinal()] = facts.year().dataset().weights().get(term);
        }
        int students = facts.students().size();
        List<List<RequestFact>> byStudent = new ArrayList<>();
        facts.students().forEach(student -> byStudent.add(new ArrayList<>()));
        choicesOf = new RequestOptions[facts.requests().size()];
        companiesOf = new CompanyFact[students][];
        fixed = new Option[facts.requests().size()];
        for (RequestAssignment assignment : plan.requests()) {
            RequestFact request = assignment.request();
            byStudent.get(request.student().index()).add(request);
            optionsOf.add(assignment.options());
            fixed[request.index()] = assignment.isPinned() ? assignment.getOption() : null;
        }
        requestsOf = new RequestFact[students][];
        supervisorsOf = new int[students][];
        baselineSupervisor = new int[students];
        supervisorPinned = new boolean[students];
        for (SupervisionAssignment supervision : plan.supervisions()) {
            int student = supervision.getIndex();
            requestsOf[student] = byStudent.get(student).toArray(new RequestFact[0]);
            supervisorsOf[student] = supervision.supervisors().stream()
                    .mapToInt(SupervisorFact::index)
                    .toArray();
            SupervisorFact baseline = supervision.baseline();
            baselineSupervisor[student] = baseline == null ? StudentYear.NOBODY : baseline.index();
            supervisorPinned[student] = supervision.isPinned();
            if (near != null && hasOptionsOf(near, student)) {
                takeOver(near, student);
            } else {
                sortOptions(student);
            }
        }
        openStudents = facts.students().stream()
                .mapToInt(StudentFact::index)
                .filter(this::isOpen)
                .toArray();
        tripMinutes = near != null && near.facts.equals(facts)
                ? near.tripMinutes
                : new int[facts.schools().size()][];
        loads = new Loads(facts, supervisorsOf);
    }

    private boolean hasOptionsOf(YearIndex near, int student) {
        for (RequestFact request : requestsOf[student]) {
            if (optionsOf.get(request.index()) != near.optionsOf.get(request.index())
                    || fixed[request.index()] != near.fixed[request.index()]) {
                return false;
            }
        }
        return true;
    }

    private void takeOver(YearIndex near, int student) {
        companiesOf[student] = near.companiesOf[student];
        for (RequestFact request : requestsOf[student]) {
            choicesOf[request.index()] = near.choicesOf[request.index()];
        }
    }

    private void sortOptions(int student) {
        Map<Integer, Integer> slotOf = new LinkedHashMap<>();
        List<CompanyFact> companies = new ArrayList<>();
        for (RequestFact request : requestsOf[student]) {
            Option only = fixed[request.index()];
            for (Option option : only == null ? optionsOf.get(request.index()) : List.of(only)) {
                if (slotOf.putIfAbsent(option.company().index(), slotOf.size()) == null) {
                    companies.add(option.company());
                }
            }
        }
        companiesOf[student] = companies.toArray(new CompanyFact[0]);
        for (RequestFact request : requestsOf[student]) {
            Option only = fixed[request.index()];
            List<Option> options = only == null ? optionsOf.get(request.index()) : List.of(only);
            choicesOf[request.index()] = new RequestOptions(options, slotOf, this::agreementCost);
        }
    }

    private boolean isOpen(int student) {
        for (RequestFact request : requestsOf[student]) {
            if (!request.pinned() && !optionsOf.get(request.index()).isEmpty()) {
                return true;
            }
        }
        return !supervisorPinned[student] && hasSupervisors(student);
    }

    public YearFacts facts() {
        return facts;
    }

    /** The requests of a student in order of time, pinned ones included. */
    public RequestFact[] requestsOf(int student) {
        return requestsOf[student];
    }

    /** The options of a request, the cheapest company first and company by company. */
    public List<Option> optionsOf(RequestFact request) {
        return optionsOf.get(request.index());
    }

    /** The options of a request as the planner reads them; of a pinned request the one that a person decided. */
    public RequestOptions choicesOf(RequestFact request) {
        return choicesOf[request.index()];
    }

    /** The companies of all options of a student, by slot. */
    public CompanyFact[] companiesOf(int student) {
        return companiesOf[student];
    }

    /** The placement that a person decided, or null where the search decides. */
    @Nullable
    public Option fixedOption(RequestFact request) {
        return fixed[request.index()];
    }

    /** The year of a student in which only what is pinned is decided. */
    public StudentYear pinnedYear(int student) {
        RequestFact[] requests = requestsOf[student];
        @Nullable Option[] options = new Option[requests.length];
        for (int position = 0; position < requests.length; position++) {
            options[position] = fixed[requests[position].index()];
        }
        return new StudentYear(options, supervisorPinned[student] ? baselineSupervisor[student] : StudentYear.NOBODY);
    }

    /** Tells whether there is a supervisor for a student. */
    public boolean hasSupervisors(int student) {
        return supervisorsOf[student].length > 0;
    }

    /** Indices of the supervisors who may supervise a student. */
    public int[] supervisorsOf(int student) {
        return supervisorsOf[student];
    }

    /** Index of the supervisor until now, or {@link StudentYear#NOBODY}. */
    public int baselineSupervisor(int student) {
        return baselineSupervisor[student];
    }

    /** Tells whether a person decided the supervision. */
    public boolean isSupervisorPinned(int student) {
        return supervisorPinned[student];
    }

    /** The students for whom there is anything to choose. */
    public int[] openStudents() {
        return openStudents;
    }

    /** Medium cost of what a placement makes of an agreement: nothing, another mentor or other days, or another company. */
    public long agreementCost(Option option) {
        return option.brokenAgreementCount() * weight(CostTerm.BROKEN_AGREEMENT)
                + option.changedAgreementCount() * weight(CostTerm.CHANGED_AGREEMENT);
    }

    /** What the visits of a supervisor to a company cost. */
    public long tripCost(int supervisor, CompanyFact company) {
        int school = facts.supervisors().get(supervisor).school().index();
        int[] minutes = tripMinutes[school];
        if (minutes == null) {
            minutes = new int[facts.companies().size()];
            tripMinutes[school] = minutes;
        }
        int known = minutes[company.index()]; // read once: another thread may be writing the same number
        if (known == 0) {
            known = 1 + facts.visitMinutes(facts.supervisors().get(supervisor), company);
            minutes[company.index()] = known;
        }
        return 2L * (known - 1) * weight(CostTerm.VISIT_TRIP);
    }

    /** The trip of a supervisor to a company. */
    public Resource.VisitTrip trip(int supervisor, CompanyFact company) {
        return new Resource.VisitTrip(supervisor, company.index(), tripCost(supervisor, company));
    }

    /** The recognition of a company that can lapse. */
    public Resource.Recognition recognition(CompanyFact company) {
        return new Resource.Recognition(company.index(), weight(CostTerm.RECOGNITION_LAPSE));
    }

    /** All loads, and what adds to them. */
    public Loads loads() {
        return loads;
    }

    public long weight(CostTerm term) {
        return weights[term.ordinal()];
    }
}
