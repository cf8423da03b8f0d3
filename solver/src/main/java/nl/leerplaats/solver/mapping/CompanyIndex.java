package nl.leerplaats.solver.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Location;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.solver.problem.CompanyFact;

/** Finds the companies that a student can reach, by profile and latitude. */
final class CompanyIndex {

    /** Kilometres of one degree of latitude, a little on the small side. */
    private static final double KM_PER_DEGREE = 2 * Math.PI * Location.EARTH_RADIUS_KM / 360 * 0.999;

    private final TravelMinutes travel;
    private final Map<Profile, List<CompanyFact>> byProfile = new EnumMap<>(Profile.class);

    CompanyIndex(List<CompanyFact> companies, TravelMinutes travel) {
        this.travel = travel;
        for (Profile profile : Profile.values()) {
            List<CompanyFact> accredited = new ArrayList<>();
            for (CompanyFact company : companies) {
                if (company.company().accreditations().stream()
                        .map(Accreditation::profile)
                        .anyMatch(profile::equals)) {
                    accredited.add(company);
                }
            }
            accredited.sort(Comparator.comparingDouble(
                    company -> company.company().location().lat()));
            byProfile.put(profile, accredited);
        }
    }

    /** A company within reach. */
    record Reachable(CompanyFact company, int travelMinutes) {}

    /** The companies accredited for the profile at any time, within the student's longest way; in the order of their ids. */
    List<Reachable> listReachable(Student student) {
        List<CompanyFact> accredited = byProfile.getOrDefault(student.profile(), List.of());
        double reach = reachDegrees(student);
        int from = 0;
        int to = accredited.size();
        if (travel.listMeasuredCompanies(student.id()).isEmpty()) {
            from = firstAtOrAbove(accredited, student.home().lat() - reach);
            to = firstAtOrAbove(accredited, Math.nextUp(student.home().lat() + reach));
        }
        List<Reachable> result = new ArrayList<>();
        for (CompanyFact company : accredited.subList(from, Math.max(from, to))) {
            int minutes = travel.toCompany(student, company.company());
            if (minutes <= student.travel().maxMinutes()) {
                result.add(new Reachable(company, minutes));
            }
        }
        result.sort(Comparator.comparingInt(reachable -> reachable.company().index()));
        return result;
    }

    private static double reachDegrees(Student student) {
        double kilometres = 0;
        for (TravelMode mode : student.travel().modes()) {
            kilometres =
                    Math.max(kilometres, mode.reachKilometres(student.travel().maxMinutes()));
        }
        return kilometres / KM_PER_DEGREE;
    }

    private static int firstAtOrAbove(List<CompanyFact> sorted, double latitude) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).company().location().lat() < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
