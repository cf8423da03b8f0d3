package nl.leerplaats.road;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A map for tests: streets every hundred metres, 24 from south to north and 24 from west to east. A river runs north to south between the
 * streets 11 and 12; only the northernmost street crosses it, by a bridge.
 */
final class TinyMap {

    static final int STREETS = 24;

    /** West and south of the corner, in degrees. */
    static final double LAT = 52.0;

    static final double LON = 5.0;

    /** A hundred metres in degrees of latitude and, at this latitude, of longitude. */
    static final double STEP_LAT = 0.1 / 111.195;

    static final double STEP_LON = STEP_LAT / Math.cos(Math.toRadians(LAT + 12 * STEP_LAT));

    /** The street east of which the river runs. */
    static final int RIVER = 11;

    /** A node. */
    record Node(long id, double lat, double lon) {}

    /** A way. */
    record Way(long id, long[] nodes, Map<String, String> tags) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    private TinyMap() {}

    /** The map, with this kind of street. */
    static TinyMap of(String highway) {
        TinyMap map = new TinyMap();
        for (int row = 0; row < STREETS; row++) {
            for (int column = 0; column < STREETS; column++) {
                map.nodes.add(new Node(id(column, row), lat(row), lon(column)));
            }
        }
        for (int street = 0; street < STREETS; street++) {
            map.street(highway, 0, street, RIVER, street);
            map.street(highway, RIVER + 1, street, STREETS - 1, street);
            map.street(highway, street, 0, street, STREETS - 1);
        }
        map.street(highway, RIVER, STREETS - 1, RIVER + 1, STREETS - 1);
        map.ways.add(new Way(9_999, new long[] {id(0, 0), id(1, 1), id(0, 1)}, tags("building", "yes")));
        return map;
    }

    /** The map and more of these. */
    TinyMap with(List<Node> moreNodes, List<Way> moreWays) {
        nodes.addAll(moreNodes);
        ways.addAll(moreWays);
        return this;
    }

    /** A street of this kind along points in a row from west to east, numbered from an id on; the map does not join it to anything. */
    TinyMap loose(String highway, long firstId, double lat, double lon, int points) {
        long[] ids = new long[points];
        for (int i = 0; i < points; i++) {
            ids[i] = firstId + i;
            nodes.add(new Node(ids[i], lat, lon + i * STEP_LON));
        }
        ways.add(new Way(firstId, ids, tags("highway", highway)));
        return this;
    }

    /** A way between nodes with these tags: key, value, key, value. */
    TinyMap way(long[] ids, String... tags) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < tags.length; i += 2) {
            all.put(tags[i], tags[i + 1]);
        }
        ways.add(new Way(5_000 + ways.size(), ids, all));
        return this;
    }

    /** A map on which nothing is a road. */
    static TinyMap withoutRoads() {
        TinyMap map = of("residential");
        map.ways.removeIf(way -> way.tags().containsKey("highway"));
        return map;
    }

    static double lat(int row) {
        return LAT + row * STEP_LAT;
    }

    static double lon(int column) {
        return LON + column * STEP_LON;
    }

    static long id(int column, int row) {
        return 1_000_000_000L + row * STREETS + column;
    }

    private static Map<String, String> tags(String key, String value) {
        Map<String, String> result = new LinkedHashMap<>();
        result.put(key, value);
        result.put("name", "Straat & \"steeg\" <1>");
        return result;
    }

    private void street(String highway, int column, int row, int toColumn, int toRow) {
        List<Long> on = new ArrayList<>();
        for (int c = column; c <= toColumn; c++) {
            for (int r = row; r <= toRow; r++) {
                on.add(id(c, r));
            }
        }
        long[] ids = on.stream().mapToLong(Long::longValue).toArray();
        ways.add(new Way(1_000 + ways.size(), ids, tags("highway", highway)));
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Way> ways() {
        return ways;
    }

    /** Writes it as XML. */
    Path writeXml(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
            OsmXml xml = new OsmXml(out);
            for (Node node : nodes) {
                xml.node(node.id(), node.lat(), node.lon(), Map.of());
            }
            for (Way way : ways) {
                xml.way(way.id(), way.nodes(), way.tags());
            }
            out.write("</osm>\n");
        }
        return file;
    }
}
