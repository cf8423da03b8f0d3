package nl.leerplaats.road;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.model.Location;

/** Searches for one way to travel: from a home to all companies at once, as far as a time reaches. */
final class RoadSearch {

    /** Not reached. */
    static final double FAR = -1;

    private final QueryGraph graph;
    private final Weighting weighting;
    private final Map<Location, Integer> homeNodes = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> companiesAtNode = new HashMap<>();
    private final boolean[] hasRoad;
    private final double[] milliseconds;

    /**
     * Prepares searches.
     *
     * @param homes places to start from
     * @param companies places to go to; {@link #search} answers in their order
     */
    RoadSearch(RoadNetwork network, RoadMode mode, List<Location> homes, List<Location> companies) {
        EdgeFilter filter = network.filter(mode);
        List<Snap> homeSnaps = snaps(network, filter, homes);
        List<Snap> companySnaps = snaps(network, filter, companies);
        List<Snap> valid = new ArrayList<>(homeSnaps);
        valid.addAll(companySnaps);
        valid.removeIf(snap -> !snap.isValid());
        graph = QueryGraph.create(network.graph(), valid);
        weighting = graph.wrapWeighting(network.weighting(mode));
        hasRoad = new boolean[companies.size()];
        milliseconds = new double[companies.size()];
        for (int i = 0; i < homes.size(); i++) {
            if (homeSnaps.get(i).isValid()) {
                homeNodes.put(homes.get(i), homeSnaps.get(i).getClosestNode());
            }
        }
        for (int i = 0; i < companies.size(); i++) {
            hasRoad[i] = companySnaps.get(i).isValid();
            if (hasRoad[i]) {
                companiesAtNode
                        .computeIfAbsent(companySnaps.get(i).getClosestNode(), node -> new ArrayList<>(1))
                        .add(i);
            }
        }
    }

    private static List<Snap> snaps(RoadNetwork network, EdgeFilter filter, List<Location> places) {
        return places.stream().map(place -> network.snap(place, filter)).toList();
    }

    /** Tells whether there is a road near this home. */
    boolean hasRoad(Location home) {
        return homeNodes.containsKey(home);
    }

    /** Tells whether there is a road near the company with this number. */
    boolean hasRoad(int company) {
        return hasRoad[company];
    }

    /**
     * Searches from a home that has a road.
     *
     * @param limit longest time in milliseconds
     * @return milliseconds to each company, {@link #FAR} where it is not reached; good until the next search
     */
    double[] search(Location home, double limit) {
        Arrays.fill(milliseconds, FAR);
        Integer start = homeNodes.get(home);
        if (start == null) {
            throw new IllegalArgumentException("There is no road near the home (" + home + ").");
        }
        ShortestPathTree tree = new ShortestPathTree(graph, weighting, false, TraversalMode.NODE_BASED);
        tree.setTimeLimit(limit);
        tree.search(
                start,
                label -> companiesAtNode
                        .getOrDefault(label.node, List.of())
                        .forEach(company -> milliseconds[company] = label.time));
        return milliseconds;
    }
}
