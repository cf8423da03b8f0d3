package nl.leerplaats.road;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.WireFormat;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.leerplaats.road.RoadMapException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of an OpenStreetMap file in the binary format (<a href="https://wiki.openstreetmap.org/wiki/PBF_Format">PBF</a>), one at a
 * time: each is a small message with its kind and size, and the content, packed by zlib or not at all.
 */
final class PbfBlocks implements Closeable {

    /** Largest header and content that the format allows, in bytes. */
    private static final int MOST_HEADER = 64 * 1024;

    private static final int MOST_CONTENT = 32 * 1024 * 1024;

    /** Field of a blob with its size when unpacked. */
    private static final int RAW_SIZE = 2;

    private final DataInputStream in;
    private long bytes;

    private PbfBlocks(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * A block.
     *
     * @param kind {@code OSMHeader}, {@code OSMData} or another
     * @param content the message, unpacked
     */
    record Block(String kind, byte[] content) {}

    static PbfBlocks open(Path file) throws IOException {
        return new PbfBlocks(new BufferedInputStream(Files.newInputStream(file), 1 << 18));
    }

    /** Bytes of the file that have been read. */
    long bytes() {
        return bytes;
    }

    /**
     * The next block, or null at the end of the file.
     *
     * @throws RoadMapException where the file is damaged or packed in a way that is not read
     * @throws IOException where the file cannot be read
     */
    @Nullable
    Block next() throws IOException, RoadMapException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        try {
            int size = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            byte[] header = read(size, MOST_HEADER);
            String kind = "";
            int length = -1;
            CodedInputStream fields = CodedInputStream.newInstance(header);
            for (int tag = fields.readTag(); tag != 0; tag = fields.readTag()) {
                switch (WireFormat.getTagFieldNumber(tag)) {
                    case 1 -> kind = fields.readString();
                    case 3 -> length = fields.readInt32();
                    default -> fields.skipField(tag);
                }
            }
            byte[] packed = read(length, MOST_CONTENT);
            bytes += 4L + size + length;
            return new Block(kind, unpack(packed));
        } catch (InvalidProtocolBufferException | EOFException | DataFormatException broken) {
            throw new RoadMapException(Reason.DAMAGED, "after " + bytes + " bytes", broken);
        }
    }

    private byte[] read(int length, int most) throws IOException, RoadMapException {
        if (length < 0 || length > most) {
            throw new RoadMapException(Reason.DAMAGED, "a block of " + length + " bytes after " + bytes + " bytes");
        }
        byte[] result = new byte[length];
        in.readFully(result);
        return result;
    }

    /** The content of a blob. Its unpacked size may be missing, and is not needed: what is packed says where it ends. */
    private static byte[] unpack(byte[] blob) throws IOException, RoadMapException, DataFormatException {
        byte[] zlib = null;
        CodedInputStream fields = CodedInputStream.newInstance(blob);
        for (int tag = fields.readTag(); tag != 0; tag = fields.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> {
                    return fields.readByteArray();
                }
                case RAW_SIZE -> fields.skipField(tag);
                case 3 -> zlib = fields.readByteArray();
                default -> throw new RoadMapException(Reason.UNSUPPORTED, "packed by something else than zlib");
            }
        }
        return zlib == null ? new byte[0] : inflate(zlib);
    }

    private static byte[] inflate(byte[] zlib) throws DataFormatException, RoadMapException {
        ByteArrayOutputStream result = new ByteArrayOutputStream(Math.min(MOST_CONTENT, 4 * zlib.length));
        byte[] buffer = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(zlib);
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new RoadMapException(Reason.DAMAGED, "a block that ends too early");
                }
                result.write(buffer, 0, count);
                if (result.size() > MOST_CONTENT) {
                    throw new RoadMapException(Reason.DAMAGED, "a block of more than " + MOST_CONTENT + " bytes");
                }
            }
            return result.toByteArray();
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
