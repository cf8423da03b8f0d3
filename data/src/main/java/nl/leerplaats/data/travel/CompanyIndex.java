package nl.leerplaats.data.travel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Accreditation;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.value.Location;

/** The companies of each profile from south to north, so that those near a student are found without looking at the whole country. */
public final class CompanyIndex {

    /** Kilometres of one degree of latitude, a little on the small side. */
    private static final double KM_PER_DEGREE = 2 * Math.PI * Location.EARTH_RADIUS_KM / 360 * 0.999;

    private final TravelMinutes travel;
    private final Map<Profile, List<Company>> byLatitude = new EnumMap<>(Profile.class);

    /** An index of companies by the travel minutes of a dataset. */
    public CompanyIndex(List<Company> companies, TravelMinutes travel) {
        this.travel = travel;
        for (Company company : companies) {
            company.accreditations().stream()
                    .map(Accreditation::profile)
                    .distinct()
                    .forEach(profile -> byLatitude
                            .computeIfAbsent(profile, key -> new ArrayList<>())
                            .add(company));
        }
        byLatitude.values().forEach(list -> list.sort(Comparator.comparingDouble(CompanyIndex::latitude)));
    }

    private static double latitude(Company company) {
        return company.location().lat();
    }

    /**
     * A company within reach.
     *
     * @param company the company
     * @param minutes travel minutes of the student, one way
     */
    public record Reachable(Company company, int minutes) {
        static final Comparator<Reachable> NEAREST =
                Comparator.comparingInt(Reachable::minutes).thenComparing(one -> one.company.id());
    }

    /** The same as {@link #listReachable}, nearest first. */
    public List<Reachable> listNearest(Student student) {
        List<Reachable> result = listReachable(student);
        result.sort(Reachable.NEAREST);
        return result;
    }

    /**
     * The companies that have ever been recognised for the student's profile or for one of those of an orientation, within the student's longest way; a
     * list of the caller's own.
     */
    public List<Reachable> listReachable(Student student) {
        List<Reachable> result = new ArrayList<>();
        for (Company company : listNear(student)) {
            int minutes = travel.toCompany(student, company);
            if (minutes <= student.travel().maxMinutes()) {
                result.add(new Reachable(company, minutes));
            }
        }
        return result;
    }

    /** What can be near enough, each company once. */
    private Collection<Company> listNear(Student student) {
        List<Company> own = listWithinReach(student, student.profile());
        EnumSet<Profile> others = EnumSet.noneOf(Profile.class);
        student.requests().forEach(request -> others.addAll(request.profiles()));
        others.remove(student.profile());
        if (others.isEmpty()) {
            return own;
        }
        Map<String, Company> all = new LinkedHashMap<>();
        own.forEach(company -> all.put(company.id(), company));
        others.forEach(profile ->
                listWithinReach(student, profile).forEach(company -> all.putIfAbsent(company.id(), company)));
        return all.values();
    }

    /** What can be near enough by its latitude; all where a time is measured, which need not fit the distance. */
    private List<Company> listWithinReach(Student student, Profile profile) {
        List<Company> all = byLatitude.getOrDefault(profile, List.of());
        if (!travel.listMeasuredCompanies(student.id()).isEmpty()) {
            return all;
        }
        double reach = reachDegrees(student);
        int from = firstFrom(all, student.home().lat() - reach);
        int to = firstFrom(all, Math.nextUp(student.home().lat() + reach));
        return all.subList(from, Math.max(from, to));
    }

    private static double reachDegrees(Student student) {
        double kilometres = 0;
        for (TravelMode mode : student.travel().modes()) {
            kilometres =
                    Math.max(kilometres, mode.reachKilometres(student.travel().maxMinutes()));
        }
        return kilometres / KM_PER_DEGREE;
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
