package nl.leerplaats.workbook.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerplaats.data.change.Subject;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.SheetPlace;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.plan.Placement;
import nl.leerplaats.data.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What the placements of the working plan and of the baseline need: a file that does not name it does not take it away. Nobody who deletes a row in a
 * list means that an agreement with a company is off.
 */
final class Needed {

    private final Dataset now;
    private final List<Placement> placements = new ArrayList<>();
    private final Map<String, String> supervisors = new LinkedHashMap<>();
    private final Map<String, Student> students;
    private final Map<String, Company> companies;
    private final Map<String, Supervisor> guides;
    private final List<Finding> told = new ArrayList<>();

    private Needed(Dataset now, @Nullable Plan working, Dataset said) {
        this.now = now;
        if (working != null) {
            placements.addAll(working.placements());
            working.supervisions().forEach(one -> supervisors.put(one.studentId(), one.supervisorId()));
        }
        for (BaselinePlacement one : now.baseline()) {
            placements.add(Placement.of(one, one.periodId()));
        }
        now.baselineSupervisions().forEach(one -> supervisors.putIfAbsent(one.studentId(), one.supervisorId()));
        students = byId(said.students(), Student::id);
        companies = byId(said.companies(), Company::id);
        guides = byId(said.supervisors(), Supervisor::id);
    }

    /**
     * What a file says, with what has to stay.
     *
     * @param said what the file says
     * @param now the data that it is compared with
     * @param working the plan that holds; null for none
     * @param told takes what was kept, for whoever sent the file
     */
    static Dataset keep(Dataset said, Dataset now, @Nullable Plan working, List<Finding> told) {
        Needed needed = new Needed(now, working, said);
        needed.look();
        told.addAll(needed.told);
        return needed.told.isEmpty() ? said : needed.in(said);
    }

    private void look() {
        Map<String, Student> knownStudents = byId(now.students(), Student::id);
        Map<String, Company> knownCompanies = byId(now.companies(), Company::id);
        Map<String, Supervisor> knownGuides = byId(now.supervisors(), Supervisor::id);
        Map<String, Placement> first = new HashMap<>();
        for (Placement one : placements) {
            first.putIfAbsent(one.studentId(), one);
            keep(students, knownStudents, one.studentId(), Subject.Kind.STUDENT.key(), one);
            keep(companies, knownCompanies, one.companyId(), Subject.Kind.COMPANY.key(), one);
            keepRequest(knownStudents.get(one.studentId()), one);
            keepMentor(knownCompanies.get(one.companyId()), one);
        }
        supervisors.forEach((student, supervisor) -> {
            Placement place = first.get(student);
            if (place != null) {
                keep(guides, knownGuides, supervisor, Subject.Kind.SUPERVISOR.key(), place);
            }
        });
    }

    private <T> void keep(Map<String, T> said, Map<String, T> known, String id, String kind, Placement why) {
        T record = known.get(id);
        if (record != null && said.putIfAbsent(id, record) == null) {
            tell(id, kind, why);
        }
    }

    private void keepRequest(@Nullable Student known, Placement why) {
        Student said = students.get(why.studentId());
        Optional<Request> request = known == null ? Optional.empty() : request(known, why);
        if (said != null && request.isPresent() && request(said, why).isEmpty()) {
            students.put(said.id(), said.withRequests(with(said.requests(), request.get())));
            tell(why.periodId(), "request", why);
        }
    }

    private static Optional<Request> request(Student of, Placement why) {
        return of.requests().stream()
                .filter(one -> one.periodId().equals(why.periodId()))
                .findFirst();
    }

    private void keepMentor(@Nullable Company known, Placement why) {
        Company said = companies.get(why.companyId());
        Optional<Mentor> mentor = known == null ? Optional.empty() : mentor(known, why);
        if (said != null && mentor.isPresent() && mentor(said, why).isEmpty()) {
            companies.put(said.id(), said.withMentors(with(said.mentors(), mentor.get())));
            tell(why.mentorId(), "mentor", why);
        }
    }

    private static Optional<Mentor> mentor(Company of, Placement why) {
        return of.mentors().stream()
                .filter(one -> one.id().equals(why.mentorId()))
                .findFirst();
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private void tell(String id, String kind, Placement why) {
        told.add(Finding.of(FindingCode.STILL_NEEDED, SheetPlace.BOOK, id, kind, why.studentId(), why.periodId()));
    }

    private Dataset in(Dataset said) {
        return new Dataset(
                said.name(),
                said.asOf(),
                said.calendars(),
                said.schools(),
                List.copyOf(students.values()),
                List.copyOf(companies.values()),
                List.copyOf(guides.values()),
                said.baseline(),
                said.baselineSupervisions(),
                said.travelTimes(),
                said.weights(),
                said.extra());
    }

    private static <T> Map<String, T> byId(List<T> records, Function<T, String> id) {
        Map<String, T> result = new LinkedHashMap<>();
        records.forEach(one -> result.put(id.apply(one), one));
        return result;
    }
}
