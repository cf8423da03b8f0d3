package nl.leerplaats.workbook.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Calls of libraries on a file from outside. They throw what they like at one that breaks its format; all of it means the same to whoever has
 * the file. Nothing of this program's own is called here, so that its faults are not taken for those of a file.
 */
final class Library {

    private Library() {}

    /** Something that a library makes of a file. */
    @FunctionalInterface
    interface Call<T> {
        T make() throws IOException, XMLStreamException;
    }

    /**
     * What the library makes.
     *
     * @throws IOException whatever the library throws
     */
    static <T> T call(Call<T> call) throws IOException {
        try {
            return call.make();
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("The file breaks its format.", e);
        }
    }

    static ZipFile zip(byte[] bytes) throws IOException {
        return call(() -> ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get());
    }

    static List<ZipArchiveEntry> entries(ZipFile zip) throws IOException {
        return call(() -> Collections.list(zip.getEntries()));
    }

    static InputStream open(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        return call(() -> zip.getInputStream(entry));
    }

    /** Fills a piece as far as it goes; -1 at the end. */
    static int read(InputStream in, byte[] piece) throws IOException {
        return call(() -> in.read(piece));
    }
}
