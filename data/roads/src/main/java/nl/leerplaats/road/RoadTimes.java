package nl.leerplaats.road;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.model.TravelMode;
import nl.leerplaats.data.model.TravelTime;
import nl.leerplaats.data.travel.TravelMinutes;
import nl.leerplaats.data.value.Extra;
import nl.leerplaats.data.value.Location;

/**
 * Travel times of a dataset over a road network. For each pair that can matter the time is the least over the student's ways to travel:
 * measured over the roads for walking, cycling, moped and car, with the ways on foot to and from the road and the minutes for unlocking and
 * parking of the estimate; the estimate for public transport, and where there is no road near.
 *
 * <p>A company that no road, bridge or boat joins to the home gets {@link TravelTime#UNREACHABLE}, which no plan can use; the estimate, which
 * knows no water, stays only for placements that exist. Findings tell which homes and companies are cut off.
 *
 * <p>A company that cannot be reached in the student's time gets one minute more than that time, which says that it is too far and not how
 * far. A time that equals the estimate is left out: it changes nothing.
 */
public final class RoadTimes {

    /** Longest way that is searched, in minutes, one way. A student who may travel longer keeps the estimate for what is farther. */
    public static final int MOST_MINUTES = 240;

    private final Dataset dataset;
    private final RoadNetwork network;
    private final RoadProgress progress;
    private final Candidates candidates;
    private final Map<RoadMode, RoadSearch> searches = new EnumMap<>(RoadMode.class);
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final RoadTally tally;
    private final List<TravelTime> times = new ArrayList<>();

    private RoadTimes(Dataset dataset, RoadNetwork network, RoadProgress progress) {
        this.dataset = dataset;
        this.network = network;
        this.progress = progress;
        this.candidates = new Candidates(dataset, network.fastestBoat());
        this.tally = new RoadTally(dataset);
    }

    /** Computes the travel times of a dataset; those that it has already are not looked at. */
    public static RoadResult compute(Dataset dataset, RoadNetwork network, RoadProgress progress) {
        return new RoadTimes(dataset, network, progress).run();
    }

    private RoadResult run() {
        prepare();
        Map<Location, List<Student>> byHome = new LinkedHashMap<>();
        for (Student student : dataset.students()) {
            byHome.computeIfAbsent(student.home(), home -> new ArrayList<>()).add(student);
        }
        Map<String, List<TravelTime>> byStudent = new LinkedHashMap<>();
        int done = 0;
        for (Map.Entry<Location, List<Student>> home : byHome.entrySet()) {
            progress.report(RoadProgress.Step.SEARCHING, done++, byHome.size());
            Map<RoadMode, double[]> found = search(home.getKey(), home.getValue());
            for (Student student : home.getValue()) {
                byStudent.put(student.id(), times(student, found));
            }
        }
        progress.report(RoadProgress.Step.SEARCHING, byHome.size(), byHome.size());
        dataset.students().forEach(student -> times.addAll(byStudent.getOrDefault(student.id(), List.of())));
        return tally.result(times, searches);
    }

    private void prepare() {
        for (Company company : dataset.companies()) {
            numbers.put(company.id(), numbers.size());
        }
        List<Location> companies =
                dataset.companies().stream().map(Company::location).toList();
        for (RoadMode mode : RoadMode.values()) {
            Set<Location> homes = new LinkedHashSet<>();
            for (Student student : dataset.students()) {
                if (student.travel().modes().contains(mode.mode())) {
                    homes.add(student.home());
                }
            }
            if (!homes.isEmpty()) {
                searches.put(mode, new RoadSearch(network, mode, List.copyOf(homes), companies));
            }
        }
    }

    /** The times from a home for each way in which anyone who lives there travels. */
    private Map<RoadMode, double[]> search(Location home, List<Student> students) {
        Map<RoadMode, double[]> found = new EnumMap<>(RoadMode.class);
        searches.forEach((mode, search) -> {
            int longest = 0;
            boolean travelled = false;
            for (Student student : students) {
                if (student.travel().modes().contains(mode.mode())) {
                    travelled = true;
                    int most = candidates.hasExisting(student)
                            ? MOST_MINUTES
                            : student.travel().maxMinutes();
                    longest = Math.max(longest, Math.min(MOST_MINUTES, most));
                }
            }
            if (travelled && search.hasRoad(home)) {
                found.put(mode, search.search(home, mode.limitMilliseconds(longest)));
            }
        });
        return found;
    }

    private List<TravelTime> times(Student student, Map<RoadMode, double[]> found) {
        List<TravelTime> result = new ArrayList<>();
        int most = student.travel().maxMinutes();
        boolean followsRoads = student.travel().modes().stream().anyMatch(mode -> mode != TravelMode.TRANSIT);
        for (Company company : followsRoads ? candidates.list(student) : List.<Company>of()) {
            double kilometres = student.home().kilometresTo(company.location());
            int estimate = TravelMinutes.estimate(student, kilometres);
            int overRoads = minutes(student, company, kilometres, found);
            boolean isExisting = candidates.isExisting(student, company);
            boolean isCutOff = overRoads == TravelTime.UNREACHABLE;
            int minutes = isCutOff && isExisting ? estimate : overRoads;
            boolean canMatter = minutes <= most || estimate <= most || isExisting;
            if (canMatter) {
                tally.add(student, company, new RoadTally.Pair(estimate, minutes, most, isCutOff));
            }
            if (canMatter && minutes != estimate) {
                result.add(new TravelTime(student.id(), company.id(), minutes, Extra.NONE));
            }
        }
        return result;
    }

    /** The least over the student's ways to travel. */
    private int minutes(Student student, Company company, double kilometres, Map<RoadMode, double[]> found) {
        int least = TravelTime.UNREACHABLE;
        for (TravelMode way : student.travel().modes()) {
            int estimate = way.minutes(kilometres);
            RoadMode mode = RoadMode.find(way);
            least = Math.min(least, mode == null ? estimate : onRoad(student, company, mode, estimate, found));
        }
        return least;
    }

    private int onRoad(Student student, Company company, RoadMode mode, int estimate, Map<RoadMode, double[]> found) {
        double[] milliseconds = found.get(mode);
        RoadSearch search = searches.get(mode);
        Integer number = numbers.get(company.id());
        if (milliseconds == null || search == null || number == null || !search.hasRoad(number)) {
            return estimate;
        }
        if (milliseconds[number] == RoadSearch.CUT_OFF) {
            return TravelTime.UNREACHABLE;
        }
        if (milliseconds[number] != RoadSearch.FAR) {
            return mode.minutes(milliseconds[number]);
        }
        int most = student.travel().maxMinutes();
        boolean isSearchedFurther = most > MOST_MINUTES || candidates.isExisting(student, company);
        return isSearchedFurther ? Math.max(MOST_MINUTES + 1, estimate) : most + 1;
    }
}
