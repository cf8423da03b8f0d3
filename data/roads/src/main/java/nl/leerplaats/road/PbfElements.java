package nl.leerplaats.road;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the nodes and ways of a data block of the binary OpenStreetMap format; relations are passed over. */
final class PbfElements {

    private static final double NANO = 1e-9;

    private final Sink sink;
    private final List<String> strings = new ArrayList<>();
    private int granularity = 100;
    private long latOffset;
    private long lonOffset;

    private PbfElements(Sink sink) {
        this.sink = sink;
    }

    /** Takes what is in the file, in its order. */
    interface Sink {

        /** Whether nodes are wanted at all: they are by far the most of a file. */
        boolean wantsNodes();

        void node(long id, double lat, double lon, Map<String, String> tags) throws IOException, RoadMapException;

        void way(long id, long[] nodes, Map<String, String> tags) throws IOException, RoadMapException;
    }

    /** Reads a block of kind {@code OSMData}. */
    static void read(byte[] block, Sink sink) throws IOException, RoadMapException {
        PbfElements elements = new PbfElements(sink);
        List<byte[]> groups = new ArrayList<>();
        CodedInputStream in = CodedInputStream.newInstance(block);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> elements.readStrings(in.readByteArray());
                case 2 -> groups.add(in.readByteArray());
                case 17 -> elements.granularity = in.readInt32();
                case 19 -> elements.latOffset = in.readInt64();
                case 20 -> elements.lonOffset = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        for (byte[] group : groups) {
            elements.readGroup(group);
        }
    }

    private void readStrings(byte[] table) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(table);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) == 1) {
                strings.add(new String(in.readByteArray(), StandardCharsets.UTF_8));
            } else {
                in.skipField(tag);
            }
        }
    }

    private void readGroup(byte[] group) throws IOException, RoadMapException {
        CodedInputStream in = CodedInputStream.newInstance(group);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            if (field == 1 && sink.wantsNodes()) {
                readNode(in.readByteArray());
            } else if (field == 2 && sink.wantsNodes()) {
                readDenseNodes(in.readByteArray());
            } else if (field == 3) {
                readWay(in.readByteArray());
            } else {
                in.skipField(tag);
            }
        }
    }

    private void readNode(byte[] node) throws IOException, RoadMapException {
        long id = 0;
        long lat = 0;
        long lon = 0;
        long[] keys = {};
        long[] values = {};
        CodedInputStream in = CodedInputStream.newInstance(node);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> id = in.readSInt64();
                case 2 -> keys = unsigned(in.readByteArray());
                case 3 -> values = unsigned(in.readByteArray());
                case 8 -> lat = in.readSInt64();
                case 9 -> lon = in.readSInt64();
                default -> in.skipField(tag);
            }
        }
        sink.node(id, degrees(lat, latOffset), degrees(lon, lonOffset), tags(keys, values));
    }

    private void readDenseNodes(byte[] nodes) throws IOException, RoadMapException {
        long[] ids = {};
        long[] lats = {};
        long[] lons = {};
        long[] keysAndValues = {};
        CodedInputStream in = CodedInputStream.newInstance(nodes);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> ids = sums(in.readByteArray());
                case 8 -> lats = sums(in.readByteArray());
                case 9 -> lons = sums(in.readByteArray());
                case 10 -> keysAndValues = unsigned(in.readByteArray());
                default -> in.skipField(tag);
            }
        }
        if (lats.length != ids.length || lons.length != ids.length) {
            throw damaged("nodes without position");
        }
        int next = 0;
        for (int i = 0; i < ids.length; i++) {
            Map<String, String> tags = Map.of();
            while (next < keysAndValues.length && keysAndValues[next] != 0) {
                if (next + 1 == keysAndValues.length) {
                    throw damaged("a key without value");
                }
                tags = tags.isEmpty() ? new LinkedHashMap<>() : tags;
                tags.put(string(keysAndValues[next]), string(keysAndValues[next + 1]));
                next += 2;
            }
            next++;
            sink.node(ids[i], degrees(lats[i], latOffset), degrees(lons[i], lonOffset), tags);
        }
    }

    private void readWay(byte[] way) throws IOException, RoadMapException {
        long id = 0;
        long[] keys = {};
        long[] values = {};
        long[] nodes = {};
        CodedInputStream in = CodedInputStream.newInstance(way);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> id = in.readInt64();
                case 2 -> keys = unsigned(in.readByteArray());
                case 3 -> values = unsigned(in.readByteArray());
                case 8 -> nodes = sums(in.readByteArray());
                default -> in.skipField(tag);
            }
        }
        sink.way(id, nodes, tags(keys, values));
    }

    private Map<String, String> tags(long[] keys, long[] values) throws RoadMapException {
        if (keys.length != values.length) {
            throw damaged("keys without values");
        }
        Map<String, String> result = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            result.put(string(keys[i]), string(values[i]));
        }
        return result;
    }

    private String string(long index) throws RoadMapException {
        if (index < 0 || index >= strings.size()) {
            throw damaged("a text that is not in its table");
        }
        return strings.get((int) index);
    }

    private double degrees(long value, long offset) {
        return NANO * (offset + granularity * value);
    }

    private static long[] unsigned(byte[] packed) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(packed);
        long[] result = new long[count(packed)];
        for (int i = 0; i < result.length; i++) {
            result[i] = in.readUInt32();
        }
        return result;
    }

    /** Numbers that are written as the difference with the one before. */
    private static long[] sums(byte[] packed) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(packed);
        long[] result = new long[count(packed)];
        long sum = 0;
        for (int i = 0; i < result.length; i++) {
            sum += in.readSInt64();
            result[i] = sum;
        }
        return result;
    }

    /** Each number ends with a byte whose highest bit is 0. */
    private static int count(byte[] packed) {
        int count = 0;
        for (byte one : packed) {
            if (one >= 0) {
                count++;
            }
        }
        return count;
    }

    private static RoadMapException damaged(String what) {
        return new RoadMapException(RoadMapException.Reason.DAMAGED, what);
    }
}
