package nl.leerplaats.road;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import nl.leerplaats.road.RoadMapException.Reason;

/**
 * Takes the roads out of a binary OpenStreetMap file and writes them as packed XML, which GraphHopper reads. GraphHopper's own reader of
 * the binary format needs a version of protobuf that cannot live in one program with the one of OR-Tools; and with only the roads, a
 * tenth of the file, what follows takes less time and memory.
 */
final class RoadExtract {

    /** What a file may ask of its reader: the present map, with or without dense nodes. */
    private static final Set<String> SUPPORTED = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path file;
    private final RoadProgress progress;
    private final long size;
    private final NodeIds needed = new NodeIds();

    private RoadExtract(Path file, RoadProgress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        this.size = Files.size(file);
    }

    /**
     * Writes the roads of a file.
     *
     * @param file the binary file
     * @param target file to write
     * @throws RoadMapException where the file cannot be used
     * @throws IOException where a file cannot be read or written
     */
    static void write(Path file, Path target, RoadProgress progress) throws IOException, RoadMapException {
        RoadExtract extract = new RoadExtract(file, progress);
        extract.read(0, extract.new Needed());
        extract.needed.sort();
        if (extract.needed.isEmpty()) {
            throw new RoadMapException(Reason.NO_ROADS, "no way is a road");
        }
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(target), 1 << 16) {
                            {
                                def.setLevel(Deflater.BEST_SPEED);
                            }
                        },
                        StandardCharsets.UTF_8),
                1 << 16)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\">\n");
            extract.read(1, new Writing(out, extract.needed));
            out.write("</osm>\n");
        }
    }

    /** Reads the whole file: the first or the second of two times. */
    private void read(int time, PbfElements.Sink sink) throws IOException, RoadMapException {
        try (PbfBlocks blocks = PbfBlocks.open(file)) {
            boolean first = true;
            for (PbfBlocks.Block block = blocks.next(); block != null; block = blocks.next()) {
                if (first && !block.kind().equals("OSMHeader")) {
                    throw new RoadMapException(Reason.NOT_OSM, "no header");
                }
                first = false;
                readBlock(block, sink);
                progress.report(RoadProgress.Step.READING, time * size + blocks.bytes(), 2 * size);
            }
            if (first) {
                throw new RoadMapException(Reason.NOT_OSM, "an empty file");
            }
        }
    }

    private static void readBlock(PbfBlocks.Block block, PbfElements.Sink sink) throws IOException, RoadMapException {
        try {
            if (block.kind().equals("OSMHeader")) {
                checkHeader(block.content());
            } else if (block.kind().equals("OSMData")) {
                PbfElements.read(block.content(), sink);
            }
        } catch (InvalidProtocolBufferException broken) {
            throw new RoadMapException(Reason.DAMAGED, "a broken block", broken);
        }
    }

    private static void checkHeader(byte[] header) throws IOException, RoadMapException {
        CodedInputStream in = CodedInputStream.newInstance(header);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (WireFormat.getTagFieldNumber(tag) != 4) {
                in.skipField(tag);
                continue;
            }
            String feature = in.readString();
            if (!SUPPORTED.contains(feature)) {
                throw new RoadMapException(Reason.UNSUPPORTED, "feature " + feature);
            }
        }
    }

    /** Ways on which GraphHopper may travel: roads and paths, ferries, and the piers that lead to them. */
    private static boolean isRoad(Map<String, String> tags) {
        return tags.containsKey("highway")
                || tags.containsKey("route")
                || "pier".equals(tags.get("man_made"))
                || "platform".equals(tags.get("railway"));
    }

    /** The first reading: which nodes the roads need. */
    private final class Needed implements PbfElements.Sink {

        @Override
        public boolean wantsNodes() {
            return false;
        }

        @Override
        public void node(long id, double lat, double lon, Map<String, String> tags) {
            throw new IllegalStateException("Nobody asked for node (" + id + ").");
        }

        @Override
        public void way(long id, long[] nodes, Map<String, String> tags) {
            if (isRoad(tags)) {
                needed.add(nodes);
            }
        }
    }

    /** The second reading: writes those nodes, and then the roads. */
    private static final class Writing implements PbfElements.Sink {

        /** Starts of keys that say nothing about who may travel how fast. */
        private static final Set<String> LEFT_OUT =
                Set.of("name", "note", "source", "alt_name", "old_name", "ref", "addr");

        private final OsmXml xml;
        private final NodeIds needed;
        private boolean waysStarted;

        Writing(Writer out, NodeIds needed) {
            this.xml = new OsmXml(out);
            this.needed = needed;
        }

        @Override
        public boolean wantsNodes() {
            return true;
        }

        @Override
        public void node(long id, double lat, double lon, Map<String, String> tags)
                throws IOException, RoadMapException {
            if (!needed.contains(id)) {
                return;
            }
            if (waysStarted) {
                throw new RoadMapException(Reason.UNSUPPORTED, "not sorted: a node after a way");
            }
            xml.node(id, lat, lon, tags);
        }

        @Override
        public void way(long id, long[] nodes, Map<String, String> tags) throws IOException {
            if (isRoad(tags)) {
                waysStarted = true;
                tags.keySet().removeIf(key -> LEFT_OUT.contains(key.replaceFirst(":.*", "")));
                xml.way(id, nodes, tags);
            }
        }
    }
}
