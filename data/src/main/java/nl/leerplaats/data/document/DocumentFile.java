package nl.leerplaats.data.document;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that is made when it is written.
 *
 * @param path where it belongs, folders separated by slashes; safe on Windows, macOS and Linux, and unique among the files of a plan
 * @param content writes it
 */
public record DocumentFile(String path, Content content) {

    /** Makes and writes a document. */
    @FunctionalInterface
    public interface Content {

        /** Writes the whole document and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
