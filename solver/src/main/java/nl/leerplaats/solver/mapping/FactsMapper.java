package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;
import nl.leerplaats.data.year.RequestKey;
import nl.leerplaats.solver.problem.CompanyFact;
import nl.leerplaats.solver.problem.MentorFact;
import nl.leerplaats.solver.problem.RequestFact;
import nl.leerplaats.solver.problem.SchoolFact;
import nl.leerplaats.solver.problem.StudentFact;
import nl.leerplaats.solver.problem.SupervisorFact;
import nl.leerplaats.solver.problem.YearFacts;
import org.jspecify.annotations.Nullable;

/** Numbers everything by id, so that the order of rows in a file makes no difference. */
final class FactsMapper {

    private final PlanningYear year;
    private final Map<String, SchoolFact> schools = new LinkedHashMap<>();
    private final Map<String, StudentFact> students = new LinkedHashMap<>();
    private final Map<RequestKey, RequestFact> requests = new LinkedHashMap<>();

    private FactsMapper(PlanningYear year) {
        this.year = year;
    }

    /**
     * Numbers a year.
     *
     * @param known facts whose mentors keep their numbers if all of them and all companies are there still; null for none
     */
    static YearFacts map(PlanningYear year, @Nullable YearFacts known) {
        FactsMapper mapper = new FactsMapper(year);
        mapper.addSchools();
        mapper.addStudents();
        mapper.addRequests();
        List<CompanyFact> companies = mapper.companies();
        return new YearFacts(
                year,
                List.copyOf(mapper.schools.values()),
                List.copyOf(mapper.students.values()),
                companies,
                known == null ? mentors(companies) : mentors(companies, known),
                mapper.supervisors(),
                List.copyOf(mapper.requests.values()));
    }

    private static <T> List<T> sorted(List<T> items, Function<T, String> id) {
        List<T> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(id));
        return sorted;
    }

    private void addSchools() {
        Dataset dataset = year.dataset();
        Set<String> staffed = new LinkedHashSet<>();
        dataset.supervisors().forEach(supervisor -> staffed.add(supervisor.schoolId()));
        for (School school : sorted(dataset.schools(), School::id)) {
            schools.put(school.id(), new SchoolFact(schools.size(), school, staffed.contains(school.id())));
        }
    }

    private void addStudents() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedRequest request : year.requests()) {
            counts.merge(request.student().id(), 1, Integer::sum);
        }
        for (Student student : sorted(year.dataset().students(), Student::id)) {
            students.put(
                    student.id(),
                    new StudentFact(
                            students.size(),
                            student,
                            Objects.requireNonNull(schools.get(student.schoolId())),
                            counts.getOrDefault(student.id(), 0)));
        }
    }

    private void addRequests() {
        List<PlannedRequest> inOrder = new ArrayList<>(year.requests());
        inOrder.sort(Comparator.comparing(
                        (PlannedRequest request) -> request.student().id())
                .thenComparing(request -> request.period().from()));
        for (PlannedRequest planned : inOrder) {
            RequestFact previous = planned.previous() == null ? null : requests.get(planned.previous());
            requests.put(
                    planned.key(),
                    new RequestFact(
                            requests.size(),
                            planned,
                            Objects.requireNonNull(
                                    students.get(planned.student().id())),
                            year.segments().first(planned),
                            year.segments().last(planned),
                            year.segments().step(planned),
                            year.segments().halves(),
                            previous == null ? -1 : previous.index(),
                            planned.isPinned(),
                            planned.request().isOrientation()
                                    ? 0
                                    : planned.student().preferences().size()));
        }
    }

    private List<CompanyFact> companies() {
        List<CompanyFact> facts = new ArrayList<>();
        for (Company company : sorted(year.dataset().companies(), Company::id)) {
            facts.add(new CompanyFact(
                    facts.size(), company, year.findLapse(company).orElse(null)));
        }
        return facts;
    }

    private static List<MentorFact> mentors(List<CompanyFact> companies) {
        List<MentorFact> facts = new ArrayList<>();
        for (CompanyFact company : companies) {
            for (Mentor mentor : sorted(company.company().mentors(), Mentor::id)) {
                facts.add(new MentorFact(facts.size(), company, mentor));
            }
        }
        return facts;
    }

    /** With those who are known first. */
    private static List<MentorFact> mentors(List<CompanyFact> companies, YearFacts known) {
        List<MentorFact> inOrder = mentors(companies);
        if (inOrder.size() == known.mentors().size()) {
            return inOrder; // the same mentors, or some that are gone
        }
        Map<MentorKey, MentorFact> left = new LinkedHashMap<>();
        inOrder.forEach(mentor -> left.put(MentorKey.of(mentor), mentor));
        List<MentorFact> facts = new ArrayList<>();
        for (MentorFact before : known.mentors()) {
            MentorFact now = left.remove(MentorKey.of(before));
            if (now == null || now.company().index() != before.company().index()) {
                return inOrder;
            }
            facts.add(new MentorFact(facts.size(), now.company(), now.mentor()));
        }
        left.values().forEach(now -> facts.add(new MentorFact(facts.size(), now.company(), now.mentor())));
        return facts;
    }

    private record MentorKey(String companyId, String id) {
        static MentorKey of(MentorFact mentor) {
            return new MentorKey(
                    mentor.company().company().id(), mentor.mentor().id());
        }
    }

    private List<SupervisorFact> supervisors() {
        List<SupervisorFact> facts = new ArrayList<>();
        for (Supervisor supervisor : sorted(year.dataset().supervisors(), Supervisor::id)) {
            facts.add(new SupervisorFact(
                    facts.size(), supervisor, Objects.requireNonNull(schools.get(supervisor.schoolId()))));
        }
        return facts;
    }
}
