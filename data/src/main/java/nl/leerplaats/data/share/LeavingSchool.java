package nl.leerplaats.data.share;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.BaselineSupervision;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.value.Extra;

/**
 * What a school takes along that leaves the others: a dataset of that school alone, with its pupils and supervisors, every company that
 * takes its pupils, and what exists already of its pupils. Nothing in it names another school.
 */
public final class LeavingSchool {

    private LeavingSchool() {}

    /**
     * The dataset of one school alone, accepted where the whole is: placements that exist stay as they are.
     *
     * @param whole an accepted dataset of several schools
     * @param schoolId one of its schools
     * @throws IllegalArgumentException where the dataset has no such school
     */
    public static Dataset of(Dataset whole, String schoolId) {
        School school = whole.schools().stream()
                .filter(one -> one.id().equals(schoolId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The dataset has no such school."));
        Map<String, Student> students = new LinkedHashMap<>();
        whole.students().stream()
                .filter(one -> one.schoolId().equals(schoolId))
                .forEach(one -> students.put(one.id(), one));
        List<BaselinePlacement> baseline = whole.baseline().stream()
                .filter(one -> students.containsKey(one.studentId()))
                .toList();
        Set<String> used = new LinkedHashSet<>();
        baseline.forEach(one -> used.add(one.companyId()));
        Map<String, Company> companies = new LinkedHashMap<>();
        whole.companies().stream()
                .filter(one -> one.takesFrom(schoolId) || used.contains(one.id()))
                .forEach(one -> companies.put(one.id(), own(one, schoolId)));
        return new Dataset(
                whole.name() + " – " + school.name(),
                whole.asOf(),
                whole.calendars().stream()
                        .filter(one -> one.id().equals(school.calendarId()))
                        .toList(),
                List.of(school),
                students.values().stream()
                        .map(one -> own(one, companies.keySet()))
                        .toList(),
                List.copyOf(companies.values()),
                whole.supervisors().stream()
                        .filter(one -> one.schoolId().equals(schoolId))
                        .toList(),
                baseline,
                supervisions(whole, students.keySet()),
                whole.travelTimes().stream()
                        .filter(one -> students.containsKey(one.studentId()) && companies.containsKey(one.companyId()))
                        .toList(),
                whole.weights(),
                Extra.NONE);
    }

    /** Those of own pupils by own supervisors; another's can be there only because somebody pinned it. */
    private static List<BaselineSupervision> supervisions(Dataset whole, Collection<String> students) {
        Map<String, String> schools = new LinkedHashMap<>();
        whole.students().forEach(one -> schools.put(one.id(), one.schoolId()));
        Set<List<String>> supervisors = new LinkedHashSet<>();
        whole.supervisors().forEach(one -> supervisors.add(List.of(one.id(), one.schoolId())));
        return whole.baselineSupervisions().stream()
                .filter(one -> students.contains(one.studentId())
                        && supervisors.contains(List.of(one.supervisorId(), schools.get(one.studentId()))))
                .toList();
    }

    /** A company of which only the own school is named; what others noted with it stays behind. */
    private static Company own(Company company, String schoolId) {
        List<String> partners = company.partnerSchoolIds().contains(schoolId) ? List.of(schoolId) : List.of();
        boolean ownNotes = company.partnerSchoolIds().equals(List.of(schoolId));
        List<String> schools = company.schoolIds().isEmpty() ? List.of() : List.of(schoolId);
        return (ownNotes ? company : WithoutExtras.of(company)).withSchools(schools, partners);
    }

    /** A pupil without wishes for companies that stay behind, for they take no pupils of the school. */
    private static Student own(Student student, Collection<String> companies) {
        return student.withWishes(keep(student.preferences(), companies), keep(student.exclusions(), companies));
    }

    private static List<String> keep(List<String> ids, Collection<String> companies) {
        List<String> kept = new ArrayList<>(ids);
        kept.retainAll(companies);
        return kept;
    }
}
