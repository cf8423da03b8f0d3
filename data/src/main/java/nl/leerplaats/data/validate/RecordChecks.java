package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerplaats.data.finding.CitizenNumbers;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.finding.Unread;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Period;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.SchoolCalendar;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.RequestKey;
import org.jspecify.annotations.Nullable;

/** Checks that ids are unique and that what the records name exists (docs/data-format.md, conventions). */
final class RecordChecks {

    private final FindingCollector findings;
    private final Dataset dataset;
    private final Ids<SchoolCalendar> calendars;
    private final Ids<School> schools;
    private final Ids<Student> students;
    private final Ids<Company> companies;
    private final Ids<Supervisor> supervisors;
    private final Map<String, Set<String>> periodIds = new LinkedHashMap<>();
    private final Set<RequestKey> requestKeys = new LinkedHashSet<>();

    RecordChecks(Dataset dataset, FindingCollector findings) {
        this.dataset = dataset;
        this.findings = findings;
        calendars = Ids.collect("calendar", "$.calendars", dataset.calendars(), SchoolCalendar::id, findings);
        schools = Ids.collect("school", "$.schools", dataset.schools(), School::id, findings);
        students = Ids.collect("student", "$.students", dataset.students(), Student::id, findings);
        companies = Ids.collect("company", "$.companies", dataset.companies(), Company::id, findings);
        supervisors = Ids.collect("supervisor", "$.supervisors", dataset.supervisors(), Supervisor::id, findings);
    }

    Ids<Student> students() {
        return students;
    }

    Ids<Company> companies() {
        return companies;
    }

    Ids<Supervisor> supervisors() {
        return supervisors;
    }

    /** Tells whether a student has a request for a period; known once the records have been checked. */
    boolean hasRequest(String studentId, String periodId) {
        return requestKeys.contains(new RequestKey(studentId, periodId));
    }

    /** The calendar of a student's school; null where the school or its calendar is not known. */
    private @Nullable SchoolCalendar findCalendar(Student student) {
        School school = schools.find(student.schoolId());
        return school == null ? null : calendars.find(school.calendarId());
    }

    /** Numbers of pupils of which most look like citizen service numbers are such numbers; one may look so by chance. */
    private void citizenNumbers() {
        List<Integer> alike = new ArrayList<>();
        for (int i = 0; i < dataset.students().size(); i++) {
            if (CitizenNumbers.isOne(dataset.students().get(i).id())) {
                alike.add(i);
            }
        }
        if (2 * alike.size() > dataset.students().size()) {
            alike.forEach(i -> findings.add(FindingCode.LOOKS_LIKE_BSN, "$.students[" + i + "].id", ""));
        }
    }

    void check() {
        citizenNumbers();
        for (int i = 0; i < dataset.schools().size(); i++) {
            calendars.resolve(dataset.schools().get(i).calendarId(), "$.schools[" + i + "].calendarId", findings);
        }
        for (int i = 0; i < dataset.students().size(); i++) {
            student(dataset.students().get(i), "$.students[" + i + "]");
        }
        for (int i = 0; i < dataset.companies().size(); i++) {
            Company company = dataset.companies().get(i);
            String path = "$.companies[" + i + "]";
            Ids.collect("mentor", path + ".mentors", company.mentors(), Mentor::id, findings);
            schools.resolveAll(company.schoolIds(), path + ".schoolIds", findings);
            schools.resolveAll(company.partnerSchoolIds(), path + ".partnerSchoolIds", findings);
            partners(company, path + ".partnerSchoolIds");
        }
        for (int i = 0; i < dataset.supervisors().size(); i++) {
            schools.resolve(dataset.supervisors().get(i).schoolId(), "$.supervisors[" + i + "].schoolId", findings);
        }
    }

    /** A school that won a company sends pupils there. */
    private void partners(Company company, String path) {
        List<String> partners = company.partnerSchoolIds();
        for (int i = 0; i < partners.size(); i++) {
            if (Unread.isRead(partners.get(i)) && !company.takesFrom(partners.get(i))) {
                findings.add(FindingCode.PARTNER_NOT_TAKEN, path + "[" + i + "]", partners.get(i), company.id());
            }
        }
    }

    private void student(Student student, String path) {
        schools.resolve(student.schoolId(), path + ".schoolId", findings);
        companies.resolveAll(student.preferences(), path + ".preferences", findings);
        companies.resolveAll(student.exclusions(), path + ".exclusions", findings);
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<Request> requests = student.requests();
        for (int i = 0; i < requests.size(); i++) {
            String periodId = requests.get(i).periodId();
            String own = path + ".requests[" + i + "]";
            if (!Unread.isRead(periodId)) {
                continue;
            }
            period(student, periodId, own + ".periodId");
            requestKeys.add(new RequestKey(student.id(), periodId));
            Integer first = seen.putIfAbsent(periodId, i);
            if (first != null) {
                String firstPlace = path + ".requests[" + first + "]";
                findings.add(FindingCode.TWO_REQUESTS, own + ".periodId", periodId, student.id(), firstPlace);
            }
        }
    }

    private Set<String> periodIdsOf(SchoolCalendar calendar) {
        return periodIds.computeIfAbsent(
                calendar.id(),
                key -> calendar.periods().stream().map(Period::id).collect(Collectors.toSet()));
    }

    /**
     * Checks that the calendar of the student's school has a period.
     *
     * @return false after a finding
     */
    boolean period(Student student, String periodId, String path) {
        SchoolCalendar calendar = findCalendar(student);
        if (calendar == null || periodIdsOf(calendar).contains(periodId)) {
            return true;
        }
        findings.add(FindingCode.UNKNOWN_PERIOD, path, periodId, student.id(), calendar.id());
        return false;
    }
}
