package nl.leerplaats.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import nl.leerplaats.web.space.SentFile;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Files with the data of a year that programs send: a workbook, a zip of CSV files, or a dataset document. */
@Component
public class RestFiles {

    /** Type of a workbook. */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Type of a zip. */
    public static final String ZIP = "application/zip";

    private final RestBodies bodies;

    RestFiles(RestBodies bodies) {
        this.bodies = bodies;
    }

    /**
     * Does something with a file.
     *
     * @param <T> type of what comes of it
     */
    @FunctionalInterface
    public interface Reading<T> {
        /** Reads the file. */
        T of(SentFile file) throws IOException;
    }

    /**
     * Reads the file that a request brings, after all of it came in.
     *
     * @param name name of the file, as shown; empty for one that says of which type it is
     */
    public <T> T read(HttpServletRequest request, String name, Reading<T> reading) throws IOException {
        try (RequestBytes body = bodies.document(request);
                InputStream in = body.open()) {
            return reading.of(new SentFile(name.isBlank() ? nameOf(request) : name, in, null));
        }
    }

    private static String nameOf(HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
        if (MediaType.APPLICATION_JSON.includes(type)) {
            return "dataset.json";
        }
        return MediaType.parseMediaType(ZIP).includes(type) ? "dataset.zip" : "dataset.xlsx";
    }
}
