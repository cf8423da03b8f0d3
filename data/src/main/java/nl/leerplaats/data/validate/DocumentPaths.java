package nl.leerplaats.data.validate;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Mentor;
import nl.leerplaats.data.model.Request;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.AsOfSplit;
import nl.leerplaats.data.year.RequestKey;

/** Where the facts of an accepted dataset stand in its document; a part of a split period stands where the whole period does. */
final class DocumentPaths {

    private final Dataset accepted;
    private final String splitSuffix;
    private final Map<String, Integer> students;
    private final Map<String, Integer> companies;
    private final Map<String, Integer> supervisors;
    private final Map<String, Integer> supervisions;
    private final Map<RequestKey, Integer> requests = new LinkedHashMap<>();
    private final Map<RequestKey, Integer> baseline = new LinkedHashMap<>();

    private DocumentPaths(Dataset accepted) {
        this.accepted = accepted;
        LocalDate asOf = accepted.asOf();
        splitSuffix = asOf == null ? "" : AsOfSplit.secondId("", asOf);
        students = index(accepted.students(), Student::id);
        companies = index(accepted.companies(), Company::id);
        supervisors = index(accepted.supervisors(), Supervisor::id);
        supervisions = index(accepted.baselineSupervisions(), BaselineSupervision::studentId);
        for (Student student : accepted.students()) {
            List<Request> own = student.requests();
            for (int i = 0; i < own.size(); i++) {
                requests.put(RequestKey.of(student, own.get(i)), i);
            }
        }
        for (int i = 0; i < accepted.baseline().size(); i++) {
            BaselinePlacement placement = accepted.baseline().get(i);
            baseline.put(RequestKey.of(placement), i);
        }
    }

    static DocumentPaths of(Dataset accepted) {
        return new DocumentPaths(accepted);
    }

    private static <T> Map<String, Integer> index(List<T> records, Function<T, String> id) {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int i = 0; i < records.size(); i++) {
            result.put(id.apply(records.get(i)), i);
        }
        return result;
    }

    String student(String id) {
        return "$.students[" + students.get(id) + "]";
    }

    String company(String id) {
        return "$.companies[" + companies.get(id) + "]";
    }

    String mentor(String companyId, String mentorId) {
        int index = companies.getOrDefault(companyId, -1);
        List<Mentor> mentors =
                index < 0 ? List.of() : accepted.companies().get(index).mentors();
        for (int i = 0; i < mentors.size(); i++) {
            if (mentors.get(i).id().equals(mentorId)) {
                return company(companyId) + ".mentors[" + i + "]";
            }
        }
        throw new IllegalArgumentException("Company (" + companyId + ") has no mentor (" + mentorId + ").");
    }

    String supervisor(String id) {
        return "$.supervisors[" + supervisors.get(id) + "]";
    }

    String baselineSupervision(String studentId) {
        return "$.baselineSupervisions[" + supervisions.get(studentId) + "]";
    }

    String request(RequestKey key) {
        return student(key.studentId()) + ".requests[" + indexOf(requests, key) + "]";
    }

    String baseline(RequestKey key) {
        return "$.baseline[" + indexOf(baseline, key) + "]";
    }

    private int indexOf(Map<RequestKey, Integer> indexes, RequestKey key) {
        Integer own = indexes.get(key);
        if (own == null && key.periodId().endsWith(splitSuffix)) {
            String whole = key.periodId().substring(0, key.periodId().length() - splitSuffix.length());
            own = indexes.get(new RequestKey(key.studentId(), whole));
        }
        return Objects.requireNonNull(own, () -> "Nothing is written for (" + key + ").");
    }
}
