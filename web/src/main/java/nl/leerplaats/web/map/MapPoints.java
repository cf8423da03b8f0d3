package nl.leerplaats.web.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerplaats.data.model.Company;
import nl.leerplaats.data.model.Student;
import nl.leerplaats.data.place.MapTowns;
import nl.leerplaats.data.place.PostcodeAreas;
import nl.leerplaats.data.value.Location;
import nl.leerplaats.data.year.Placed;
import nl.leerplaats.data.year.PlacedPlan;
import nl.leerplaats.web.store.space.StoredDataset;
import org.jspecify.annotations.Nullable;

/**
 * What a map of a planning year draws. It goes to no other computer than the one that shows the page.
 *
 * @param schools schools
 * @param companies companies; those without students only as long as they are not too many to tell apart
 * @param homes where students live
 * @param trips who goes where
 * @param towns towns to find one's way by
 */
record MapPoints(
        List<Point> schools, List<Point> companies, List<Point> homes, List<Trip> trips, List<MapTowns.Town> towns) {

    /** Companies without students are drawn up to this many companies. */
    static final int MOST_COMPANIES = 3_000;

    /** Half of the addresses of a postcode area are nearer to its position than this, in metres. */
    private static final int NEAR = 600;

    MapPoints {
        schools = List.copyOf(schools);
        companies = List.copyOf(companies);
        homes = List.copyOf(homes);
        trips = List.copyOf(trips);
        towns = List.copyOf(towns);
    }

    /**
     * Somebody or something on the map.
     *
     * @param name as shown
     * @param lat WGS 84 latitude in degrees
     * @param lon WGS 84 longitude in degrees
     * @param near how near to this the true position is in metres, where only a postcode is known; 0 where it is exact
     * @param used whether anybody goes there or has a place
     */
    record Point(String name, double lat, double lon, int near, boolean used) {}

    /**
     * A way from home to a company.
     *
     * @param home index of the home
     * @param company index of the company
     */
    record Trip(int home, int company) {}

    /** What is drawn of a year with its working plan; without one where there is none. */
    static MapPoints of(StoredDataset now, @Nullable PlacedPlan plan) {
        List<Placed> places = plan == null ? List.of() : plan.listPlaces();
        Set<String> used = new LinkedHashSet<>();
        places.forEach(at -> used.add(at.company().id()));
        Set<String> placed = new LinkedHashSet<>();
        places.forEach(at -> placed.add(at.request().student().id()));
        List<Company> drawn = now.dataset().companies().size() <= MOST_COMPANIES
                ? now.dataset().companies()
                : now.dataset().companies().stream()
                        .filter(one -> used.contains(one.id()))
                        .toList();
        Map<String, Integer> companies = new LinkedHashMap<>();
        drawn.forEach(one -> companies.put(one.id(), companies.size()));
        Map<String, Integer> homes = new LinkedHashMap<>();
        now.dataset().students().forEach(one -> homes.put(one.id(), homes.size()));
        Set<Trip> trips = new LinkedHashSet<>();
        for (Placed at : places) {
            Integer home = homes.get(at.request().student().id());
            Integer company = companies.get(at.company().id());
            if (home != null && company != null) {
                trips.add(new Trip(home, company));
            }
        }
        return new MapPoints(
                now.dataset().schools().stream()
                        .map(one -> point(one.name(), one.location(), true))
                        .toList(),
                drawn.stream()
                        .map(one -> point(one.name(), one.location(), used.contains(one.id())))
                        .toList(),
                homes(now.dataset().students(), placed),
                new ArrayList<>(trips),
                MapTowns.BUILT_IN);
    }

    private static List<Point> homes(List<Student> students, Set<String> placed) {
        return students.stream()
                .map(one -> point(one.shownName(), one.home(), placed.contains(one.id())))
                .toList();
    }

    private static Point point(String name, Location place, boolean used) {
        return new Point(
                name, place.lat(), place.lon(), PostcodeAreas.BUILT_IN.isPositionOfArea(place) ? NEAR : 0, used);
    }
}
