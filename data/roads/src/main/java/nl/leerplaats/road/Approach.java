package nl.leerplaats.road;

import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.index.Snap;
import java.util.ArrayList;
import java.util.List;
import nl.leerplaats.data.value.Location;
import org.jspecify.annotations.Nullable;

/**
 * How one gets from places to the network of a way to travel: on foot, straight to the nearest road of it, on the same piece of land.
 *
 * <p>The nearest road of any kind tells on which piece of land a place lies. Where the nearest road of the network is on another one, there
 * is water between, and only roads on the own piece count: an island is left by bridge or boat or not at all. A tiny piece beside a larger
 * one is no island but a path that the map does not join to it.
 */
final class Approach {

    /** A piece of land with fewer crossings, so near to a larger one, is a part of it that the map does not join. */
    private static final int TINY = 200;

    private static final double GAP_METRES = 50;

    private final RoadNetwork network;
    private final RoadMode mode;
    private final EdgeFilter main;

    Approach(RoadNetwork network, RoadMode mode) {
        this.network = network;
        this.mode = mode;
        this.main = network.mainRoads(mode);
    }

    /**
     * Where a place meets the network.
     *
     * @param snap the point on the road; null where the place is cut off from every road of this way to travel
     * @param metres straight way on foot to it
     * @param region region of the network, of roads and boats of this way to travel; negative for none
     * @param land piece of land
     */
    record Meeting(@Nullable Snap snap, double metres, int region, int land) {

        private static final double METRES_PER_MINUTE = RoadMode.WALKING_KMH * 1000 / 60;

        /** Milliseconds on foot between the place and the road. */
        double walkMilliseconds() {
            return walkMilliseconds(metres);
        }

        /** Milliseconds on foot for a distance. */
        static double walkMilliseconds(double metres) {
            return metres / METRES_PER_MINUTE * 60_000;
        }
    }

    /** Where each place meets the network; null where there is no road near, but there are some on the same land or none on the map. */
    List<@Nullable Meeting> meet(List<Location> places) {
        List<@Nullable Meeting> result = new ArrayList<>(places.size());
        places.forEach(place -> result.add(meet(place)));
        return result;
    }

    private @Nullable Meeting meet(Location place) {
        Snap any = network.snap(place, network.land());
        if (!any.isValid()) {
            return null;
        }
        int nearest = any.getClosestEdge().getBaseNode();
        Regions land = network.pieces();
        int piece = land.region(nearest);
        Snap snap = network.snap(place, main);
        if (snap.isValid() && isSameLand(any, snap)) {
            return meeting(snap);
        }
        EdgeFilter roads = network.roads(mode);
        Snap onPiece = network.snap(place, edge -> land.region(edge.getBaseNode()) == piece && roads.accept(edge));
        if (onPiece.isValid()) {
            return meeting(onPiece);
        }
        boolean isTooFar =
                network.landOf(mode).isEmpty() || network.landOf(mode).get(piece);
        return isTooFar ? null : new Meeting(null, 0, -1, piece);
    }

    private boolean isSameLand(Snap any, Snap snap) {
        Regions land = network.pieces();
        int near = any.getClosestEdge().getBaseNode();
        int far = snap.getClosestEdge().getBaseNode();
        boolean isTiny = land.size(near) < TINY && land.size(near) < land.size(far);
        return land.region(near) == land.region(far)
                || isTiny && snap.getQueryDistance() <= any.getQueryDistance() + GAP_METRES;
    }

    private Meeting meeting(Snap snap) {
        int node = snap.getClosestEdge().getBaseNode();
        return new Meeting(
                snap,
                snap.getQueryDistance(),
                network.reach(mode).region(node),
                network.pieces().region(node));
    }
}
