package nl.leerplaats.road;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.BaselinePlacement;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;

/**
 * The pairs of student and company whose travel time can matter: the company has an accreditation of the student's profile, takes pupils of
 * the school, is not excluded, and is near enough at the highest speed; and each pair of a placement that exists.
 */
final class Candidates {

    private final Map<Profile, List<Company>> byProfile = new EnumMap<>(Profile.class);
    private final Map<String, Company> byId = new LinkedHashMap<>();
    private final Map<String, Set<String>> existing = new LinkedHashMap<>();

    private final double boatKmh;

    /**
     * The pairs of a dataset.
     *
     * @param boatKmh speed of the fastest boat in km/h, which can take one farther than one's own way to travel
     */
    Candidates(Dataset dataset, double boatKmh) {
        this.boatKmh = boatKmh;
        for (Company company : dataset.companies()) {
            byId.put(company.id(), company);
            company.accreditations().stream()
                    .map(Accreditation::profile)
                    .distinct()
                    .forEach(profile -> byProfile
                            .computeIfAbsent(profile, one -> new ArrayList<>())
                            .add(company));
        }
        for (BaselinePlacement placement : dataset.baseline()) {
            existing.computeIfAbsent(placement.studentId(), student -> new LinkedHashSet<>())
                    .add(placement.companyId());
        }
    }

    /** Tells whether the student is placed at the company already. */
    boolean isExisting(Student student, Company company) {
        return existing.getOrDefault(student.id(), Set.of()).contains(company.id());
    }

    /** Tells whether the student is placed at any company already. */
    boolean hasExisting(Student student) {
        return existing.containsKey(student.id());
    }

    /** Companies that can matter to a student, in the order of the dataset. */
    List<Company> list(Student student) {
        double reach = 0;
        for (RoadMode mode : RoadMode.values()) {
            if (student.travel().modes().contains(mode.mode())) {
                reach = Math.max(reach, mode.reachKilometres(student.travel().maxMinutes(), boatKmh));
            }
        }
        List<Company> result = new ArrayList<>();
        for (Company company : byProfile.getOrDefault(student.profile(), List.of())) {
            if (isExisting(student, company)
                    || isAllowed(student, company) && student.home().kilometresTo(company.location()) <= reach) {
                result.add(company);
            }
        }
        for (String id : existing.getOrDefault(student.id(), Set.of())) {
            Company company = byId.get(id);
            if (company != null && !isOfProfile(student, company)) {
                result.add(company);
            }
        }
        return result;
    }

    private static boolean isOfProfile(Student student, Company company) {
        return company.accreditations().stream().anyMatch(one -> one.profile() == student.profile());
    }

    private static boolean isAllowed(Student student, Company company) {
        return (company.schoolIds().isEmpty() || company.schoolIds().contains(student.schoolId()))
                && !student.exclusions().contains(company.id());
    }
}
