package nl.leerplaats.road;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes a map in the binary format, after its published description, for tests of the reader. */
final class TinyPbf {

    /** Degrees are written in steps of 100 nanodegrees. */
    private static final double UNITS = 1e7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** How a block is packed. */
    enum Packing {
        /** Not at all: a blob without content. */
        NONE,
        RAW,
        ZLIB,
        /** Without its size when unpacked, which the format does not ask for. */
        ZLIB_WITHOUT_SIZE,
        LZMA
    }

    /** Writes the content of a message. */
    private interface Fields {
        void write(CodedOutputStream out) throws IOException;
    }

    /** A file that asks its reader for these features. */
    static TinyPbf withHeader(String... features) throws IOException {
        TinyPbf file = new TinyPbf();
        file.block("OSMHeader", Packing.ZLIB, message(header -> {
            for (String feature : features) {
                header.writeString(4, feature);
            }
        }));
        return file;
    }

    /** A usual file: nodes in dense form first, then the ways. */
    static Path write(TinyMap map, Path file) throws IOException {
        return withHeader("OsmSchema-V0.6", "DenseNodes")
                .denseNodes(map.nodes())
                .ways(map.ways(), Packing.ZLIB)
                .save(file);
    }

    Path save(Path file) throws IOException {
        return Files.write(file, bytes.toByteArray());
    }

    TinyPbf denseNodes(List<TinyMap.Node> nodes) throws IOException {
        ByteString ids = sums(nodes.stream().map(TinyMap.Node::id).toList());
        ByteString lats =
                sums(nodes.stream().map(node -> Math.round(node.lat() * UNITS)).toList());
        ByteString lons =
                sums(nodes.stream().map(node -> Math.round(node.lon() * UNITS)).toList());
        ByteString dense = message(group -> {
            group.writeBytes(1, ids);
            group.writeBytes(8, lats);
            group.writeBytes(9, lons);
        });
        return data(List.of(), message(group -> group.writeBytes(2, dense)), Packing.ZLIB);
    }

    /** The same nodes one by one. */
    TinyPbf plainNodes(List<TinyMap.Node> nodes) throws IOException {
        ByteString group = message(out -> {
            for (TinyMap.Node node : nodes) {
                out.writeBytes(1, message(one -> {
                    one.writeSInt64(1, node.id());
                    one.writeSInt64(8, Math.round(node.lat() * UNITS));
                    one.writeSInt64(9, Math.round(node.lon() * UNITS));
                }));
            }
        });
        return data(List.of(), group, Packing.RAW);
    }

    /** A block with nothing in it, and one that is not even packed. */
    TinyPbf emptyBlocks() throws IOException {
        data(List.of(), ByteString.EMPTY, Packing.ZLIB_WITHOUT_SIZE);
        block("OSMData", Packing.RAW, ByteString.EMPTY);
        block("OSMData", Packing.NONE, ByteString.EMPTY);
        return this;
    }

    TinyPbf ways(List<TinyMap.Way> ways, Packing packing) throws IOException {
        List<String> strings = new ArrayList<>(List.of(""));
        ByteString group = message(out -> {
            for (TinyMap.Way way : ways) {
                out.writeBytes(3, way(way, strings));
            }
        });
        return data(strings, group, packing);
    }

    private static ByteString way(TinyMap.Way way, List<String> strings) throws IOException {
        List<Integer> keys = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        way.tags().forEach((key, value) -> {
            keys.add(index(strings, key));
            values.add(index(strings, value));
        });
        List<Long> nodes = new ArrayList<>();
        for (long node : way.nodes()) {
            nodes.add(node);
        }
        return message(out -> {
            out.writeInt64(1, way.id());
            out.writeBytes(2, message(packed -> {
                for (int key : keys) {
                    packed.writeUInt32NoTag(key);
                }
            }));
            out.writeBytes(3, message(packed -> {
                for (int value : values) {
                    packed.writeUInt32NoTag(value);
                }
            }));
            out.writeBytes(8, sums(nodes));
        });
    }

    private static int index(List<String> strings, String text) {
        int index = strings.indexOf(text);
        if (index < 0) {
            strings.add(text);
            return strings.size() - 1;
        }
        return index;
    }

    private TinyPbf data(List<String> strings, ByteString group, Packing packing) throws IOException {
        ByteString table = message(out -> {
            for (String text : strings) {
                out.writeByteArray(1, text.getBytes(StandardCharsets.UTF_8));
            }
        });
        block("OSMData", packing, message(out -> {
            out.writeBytes(1, table);
            out.writeBytes(2, group);
        }));
        return this;
    }

    private void block(String kind, Packing packing, ByteString content) throws IOException {
        ByteString blob = message(out -> {
            switch (packing) {
                case NONE -> {}
                case RAW -> out.writeBytes(1, content);
                case ZLIB -> {
                    out.writeInt32(2, content.size());
                    out.writeByteArray(3, deflate(content.toByteArray()));
                }
                case ZLIB_WITHOUT_SIZE -> out.writeByteArray(3, deflate(content.toByteArray()));
                case LZMA -> {
                    out.writeInt32(2, content.size());
                    out.writeBytes(4, content);
                }
            }
        });
        ByteString header = message(out -> {
            out.writeString(1, kind);
            out.writeInt32(3, blob.size());
        });
        out.writeInt(header.size());
        header.writeTo(out);
        blob.writeTo(out);
    }

    private static byte[] deflate(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return packed.toByteArray();
    }

    private static ByteString sums(List<Long> numbers) throws IOException {
        return message(out -> {
            long before = 0;
            for (long number : numbers) {
                out.writeSInt64NoTag(number - before);
                before = number;
            }
        });
    }

    private static ByteString message(Fields fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        fields.write(out);
        out.flush();
        return ByteString.copyFrom(bytes.toByteArray());
    }
}
