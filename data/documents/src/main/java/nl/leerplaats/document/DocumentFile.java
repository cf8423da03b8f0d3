package nl.leerplaats.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A document that is made when it is written. Different documents may be made at the same time.
 *
 * @param path where it belongs, folders separated by slashes; safe on Windows, macOS and Linux, and unique among the files of a plan
 * @param kind its kind
 * @param owner whose folder it is in: student, company or supervisor, a colon and the id; empty for the overviews of all
 * @param content writes it
 */
public record DocumentFile(String path, DocumentKind kind, String owner, Content content) {

    /** Makes and writes a document. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the whole document and leaves the stream open.
         *
         * @return the words that could not be written, because no font has one of their letters; mostly none
         */
        List<String> writeTo(OutputStream out) throws IOException;

        /** What the document says, in a form that differs from that of any other: quicker to have than the document itself where that is laid out. */
        default String said() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                writeTo(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }

    /** A SHA-256 digest of what the document says, in hexadecimal: another one where a reader would find something else in it. */
    public String digest() {
        try {
            byte[] said = content.said().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
