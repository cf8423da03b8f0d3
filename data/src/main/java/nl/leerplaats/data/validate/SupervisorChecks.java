package nl.leerplaats.data.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.School;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.Supervisor;
import nl.leerplaats.data.year.PlannedRequest;
import nl.leerplaats.data.year.PlanningYear;

/** Warns of schools whose supervisors together take fewer students than there are to place. */
final class SupervisorChecks {

    private final PlanningYear year;
    private final FindingCollector findings;

    SupervisorChecks(PlanningYear year, FindingCollector findings) {
        this.year = year;
        this.findings = findings;
    }

    void check() {
        Map<String, Map<String, Student>> students = new LinkedHashMap<>();
        for (PlannedRequest request : year.requests()) {
            if (!request.history()) {
                students.computeIfAbsent(request.school().id(), key -> new LinkedHashMap<>())
                        .put(request.student().id(), request.student());
            }
        }
        Map<String, List<Supervisor>> supervisors = new LinkedHashMap<>();
        for (Supervisor supervisor : year.dataset().supervisors()) {
            supervisors
                    .computeIfAbsent(supervisor.schoolId(), key -> new ArrayList<>())
                    .add(supervisor);
        }
        List<School> schools = year.dataset().schools();
        for (int i = 0; i < schools.size(); i++) {
            String id = schools.get(i).id();
            List<Supervisor> own = supervisors.get(id);
            if (own != null) {
                school(
                        id,
                        "$.schools[" + i + "]",
                        students.getOrDefault(id, Map.of()).values(),
                        own);
            }
        }
    }

    private void school(String id, String path, Collection<Student> students, List<Supervisor> supervisors) {
        long most = room(supervisors, supervisor -> true);
        if (most < students.size()) {
            findings.add(FindingCode.SUPERVISORS_TOO_FEW, path, "", id, students.size(), most);
        }
        for (Profile profile : Profile.values()) {
            long inProfile =
                    students.stream().filter(one -> one.profile() == profile).count();
            long mostForProfile = room(
                    supervisors,
                    one -> one.profiles().isEmpty() || one.profiles().contains(profile));
            if (mostForProfile < inProfile && mostForProfile < most) {
                findings.add(
                        FindingCode.SUPERVISORS_TOO_FEW_FOR_PROFILE,
                        path,
                        "",
                        id,
                        profile.code(),
                        inProfile,
                        mostForProfile);
            }
        }
    }

    private static long room(List<Supervisor> supervisors, Predicate<Supervisor> which) {
        return supervisors.stream()
                .filter(which)
                .mapToLong(Supervisor::maxStudents)
                .sum();
    }
}
