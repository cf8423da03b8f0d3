package nl.leerplaats.data.firstcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.year.PlanningYear;

/** The companies of each profile from south to north, so that those near a student are found without looking at the whole country. */
public final class CompanyIndex {

    /** A little less than a degree of latitude is anywhere. */
    private static final double KM_PER_DEGREE_LAT = 111;

    private record Way(Company company, int minutes) {
        static final Comparator<Way> NEAREST =
                Comparator.comparingInt(Way::minutes).thenComparing(way -> way.company.id());
    }

    private final PlanningYear year;
    private final Map<Profile, List<Company>> byLatitude = new EnumMap<>(Profile.class);

    private CompanyIndex(PlanningYear year) {
        this.year = year;
    }

    /** The companies of a year. */
    public static CompanyIndex of(PlanningYear year) {
        CompanyIndex index = new CompanyIndex(year);
        for (Company company : year.dataset().companies()) {
            company.accreditations().stream()
                    .map(Accreditation::profile)
                    .distinct()
                    .forEach(profile -> index.byLatitude
                            .computeIfAbsent(profile, key -> new ArrayList<>())
                            .add(company));
        }
        index.byLatitude.values().forEach(list -> list.sort(Comparator.comparingDouble(CompanyIndex::latitude)));
        return index;
    }

    private static double latitude(Company company) {
        return company.location().lat();
    }

    /** The companies that have ever been recognised for the student's profile, within the student's longest way, nearest first. */
    public List<Company> listNearest(Student student) {
        List<Company> all = byLatitude.getOrDefault(student.profile(), List.of());
        double reach = reachDegrees(student);
        Set<Company> near = new LinkedHashSet<>();
        for (int index = firstFrom(all, student.home().lat() - reach); index < all.size(); index++) {
            if (latitude(all.get(index)) > student.home().lat() + reach) {
                break;
            }
            near.add(all.get(index));
        }
        for (String id : year.travel().listMeasuredCompanies(student.id())) {
            Company measured = year.findCompany(id);
            if (measured != null) {
                near.add(measured);
            }
        }
        return near.stream()
                .map(company -> new Way(company, year.travel().toCompany(student, company)))
                .filter(way -> way.minutes() <= student.travel().maxMinutes())
                .sorted(Way.NEAREST)
                .map(Way::company)
                .toList();
    }

    private static double reachDegrees(Student student) {
        double kilometres = 0;
        for (TravelMode mode : student.travel().modes()) {
            kilometres =
                    Math.max(kilometres, mode.reachKilometres(student.travel().maxMinutes()));
        }
        return kilometres / KM_PER_DEGREE_LAT;
    }

    private static int firstFrom(List<Company> byLatitude, double latitude) {
        int low = 0;
        int high = byLatitude.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latitude(byLatitude.get(middle)) < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
