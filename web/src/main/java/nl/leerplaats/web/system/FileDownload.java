package nl.leerplaats.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A JSON file that the browser saves. */
public final class FileDownload {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileDownload() {}

    /** Writes a document. */
    @FunctionalInterface
    public interface Document {

        /** Writes the whole document and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Sends a document while it is written, so that a big one does not have to fit in memory.
     *
     * @param response where to
     * @param kind what the document is, for example {@code plan}: the first part of the file name
     * @param name name of the dataset: the rest of the file name, without what file systems refuse
     * @param document writes the document
     */
    public static void send(HttpServletResponse response, String kind, String name, Document document)
            throws IOException {
        sendAs(response, MediaType.APPLICATION_JSON_VALUE, fileName(kind, name, ".json"), document);
    }

    /** Sends a workbook in the same way. */
    public static void sendWorkbook(HttpServletResponse response, String kind, String name, Document document)
            throws IOException {
        sendAs(response, WORKBOOK, fileName(kind, name, ".xlsx"), document);
    }

    /** Sends a zip in the same way. */
    public static void sendZip(HttpServletResponse response, String kind, String name, Document document)
            throws IOException {
        sendAs(response, "application/zip", fileName(kind, name, ".zip"), document);
    }

    /** Sends a table of semicolon-separated values in the same way. */
    public static void sendTable(HttpServletResponse response, String kind, String name, Document document)
            throws IOException {
        sendAs(response, "text/csv;charset=UTF-8", fileName(kind, name, ".csv"), document);
    }

    private static String fileName(String kind, String name, String ending) {
        String safe = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return (safe.isEmpty() ? kind : kind + "-" + safe) + ending;
    }

    private static void sendAs(HttpServletResponse response, String type, String fileName, Document document)
            throws IOException {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        document.writeTo(response.getOutputStream());
    }
}
