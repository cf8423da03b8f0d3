package nl.leerplaats.road;

import com.graphhopper.routing.util.AllEdgesIterator;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.storage.BaseGraph;

/** Which crossings of a network hang together by roads of some kind, in whatever direction: each such part is a region. */
final class Regions {

    /** For each crossing another of its region, itself for one of them. */
    private final int[] parents;

    /** Number of crossings of the region, at the crossing that stands for it. */
    private final int[] sizes;

    private Regions(int nodes) {
        parents = new int[nodes];
        sizes = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parents[node] = node;
            sizes[node] = 1;
        }
    }

    /** The regions that these roads make. */
    static Regions of(BaseGraph graph, EdgeFilter roads) {
        Regions regions = new Regions(graph.getNodes());
        AllEdgesIterator edges = graph.getAllEdges();
        while (edges.next()) {
            if (roads.accept(edges)) {
                regions.join(edges.getBaseNode(), edges.getAdjNode());
            }
        }
        return regions;
    }

    private void join(int first, int second) {
        int one = region(first);
        int other = region(second);
        if (one != other) {
            int large = sizes[one] >= sizes[other] ? one : other;
            int small = large == one ? other : one;
            parents[small] = large;
            sizes[large] += sizes[small];
        }
    }

    /** The region of a crossing: the number of one of its crossings. */
    int region(int node) {
        int root = node;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Crossings in the region of a crossing. */
    int size(int node) {
        return sizes[region(node)];
    }
}
