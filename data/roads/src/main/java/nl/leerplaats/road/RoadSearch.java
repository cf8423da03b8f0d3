package nl.leerplaats.road;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/** Searches for one way to travel: from a home to all companies at once, as far as a time reaches. */
final class RoadSearch {

    /** Not reached in the time. */
    static final double FAR = -1;

    /** Not to be reached: no road, bridge or boat of this way to travel joins the two. */
    static final double CUT_OFF = -2;

    private final QueryGraph graph;
    private final Weighting weighting;
    private final Map<Location, Approach.Meeting> homes = new LinkedHashMap<>();
    private final List<Location> companies;
    private final List<Approach.@Nullable Meeting> companyMeetings;
    private final Map<Integer, List<Integer>> companiesAtNode = new HashMap<>();
    private final double[] milliseconds;

    /**
     * Prepares searches.
     *
     * @param homes places to start from
     * @param companies places to go to; {@link #search} answers in their order
     */
    RoadSearch(RoadNetwork network, RoadMode mode, List<Location> homes, List<Location> companies) {
        Approach approach = new Approach(network, mode);
        List<Snap> snaps = new ArrayList<>();
        List<Approach.@Nullable Meeting> homeMeetings = approach.meet(homes);
        for (int i = 0; i < homes.size(); i++) {
            Approach.Meeting meeting = homeMeetings.get(i);
            if (meeting != null) {
                this.homes.put(homes.get(i), meeting);
                addSnap(meeting, snaps);
            }
        }
        this.companies = List.copyOf(companies);
        companyMeetings = approach.meet(companies);
        companyMeetings.forEach(meeting -> addSnap(meeting, snaps));
        graph = QueryGraph.create(network.graph(), snaps);
        weighting = graph.wrapWeighting(network.weighting(mode));
        milliseconds = new double[companies.size()];
        for (int i = 0; i < companies.size(); i++) {
            Approach.Meeting meeting = companyMeetings.get(i);
            if (meeting != null && meeting.snap() != null) {
                companiesAtNode
                        .computeIfAbsent(meeting.snap().getClosestNode(), node -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    private static void addSnap(Approach.@Nullable Meeting meeting, List<Snap> snaps) {
        if (meeting != null && meeting.snap() != null) {
            snaps.add(meeting.snap());
        }
    }

    /** Tells whether there is a road near this home. */
    boolean hasRoad(Location home) {
        return homes.containsKey(home);
    }

    /** Tells whether there is a road near the company with this number. */
    boolean hasRoad(int company) {
        return companyMeetings.get(company) != null;
    }

    /**
     * Searches from a home that has a road. The ways on foot to the road and from it to the company are in the times.
     *
     * @param limit longest time in milliseconds
     * @return milliseconds to each company that has a road; {@link #FAR} or {@link #CUT_OFF} where it is not reached; good until the next search
     */
    double[] search(Location home, double limit) {
        Approach.Meeting start = homes.get(home);
        if (start == null) {
            throw new IllegalArgumentException("There is no road near the home (" + home + ").");
        }
        for (int company = 0; company < milliseconds.length; company++) {
            Approach.Meeting end = companyMeetings.get(company);
            boolean isJoined = end != null && start.region() >= 0 && start.region() == end.region();
            milliseconds[company] = isJoined ? FAR : CUT_OFF;
        }
        if (start.snap() != null && start.walkMilliseconds() <= limit) {
            searchRoads(start, limit);
        }
        for (int company = 0; company < milliseconds.length; company++) {
            walkStraight(home, start, company, limit);
        }
        return milliseconds;
    }

    private void searchRoads(Approach.Meeting start, double limit) {
        ShortestPathTree tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        tree.setTimeLimit(limit - start.walkMilliseconds());
        tree.search(Objects.requireNonNull(start.snap()).getClosestNode(), label -> {
            for (int company : companiesAtNode.getOrDefault(label.node, List.of())) {
                Approach.Meeting end = Objects.requireNonNull(companyMeetings.get(company));
                double time = start.walkMilliseconds() + label.time + end.walkMilliseconds();
                if (time <= limit) {
                    milliseconds[company] = time;
                }
            }
        });
    }

    /** Who is nearer to the company than one of the two is to the road does not walk to the road and back. */
    private void walkStraight(Location home, Approach.Meeting start, int company, double limit) {
        Approach.Meeting end = companyMeetings.get(company);
        if (end == null || end.land() != start.land()) {
            return;
        }
        double farthest = Math.max(start.metres(), end.metres());
        double metres = home.kilometresTo(companies.get(company)) * 1000;
        double time = Approach.Meeting.walkMilliseconds(metres);
        boolean isSooner = milliseconds[company] < 0 || time < milliseconds[company];
        if (metres <= farthest && time <= limit && isSooner) {
            milliseconds[company] = time;
        }
    }
}
