package nl.leerplaats.road;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.leerplaats.road.RoadMapException.Reason;

/** What kind of OpenStreetMap file a file is, by what is in it, whatever its name. */
enum OsmFileKind {
    BINARY,
    XML;

    /** Bytes of the start in which the kind has to show. */
    private static final int START = 512;

    static OsmFileKind of(Path file) throws IOException, RoadMapException {
        byte[] start = start(Files.newInputStream(file));
        if (start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
            return ofText(packed(file));
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        int header = text.indexOf("OSMHeader");
        return header >= 0 && header < 32 ? BINARY : ofText(start);
    }

    private static OsmFileKind ofText(byte[] start) throws RoadMapException {
        if (new String(start, StandardCharsets.UTF_8).contains("<osm")) {
            return XML;
        }
        throw new RoadMapException(Reason.NOT_OSM, "neither binary nor XML");
    }

    private static byte[] packed(Path file) throws IOException, RoadMapException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readNBytes(START);
        } catch (ZipException | EOFException broken) {
            throw new RoadMapException(Reason.DAMAGED, "packed by gzip and broken", broken);
        }
    }

    private static byte[] start(InputStream stream) throws IOException {
        try (InputStream in = stream) {
            return in.readNBytes(START);
        }
    }
}
