package nl.leerplaats.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, read to its end before anything is done with it, so that a slow caller holds up nobody: in memory where it is small, else
 * in a file of this user alone, which goes with it.
 */
public final class RequestBytes implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int BLOCK = 1 << 16;

    private final byte[] start;
    private final @Nullable Path file;

    private RequestBytes(byte[] start, @Nullable Path file) {
        this.start = start;
        this.file = file;
    }

    /**
     * Reads a body.
     *
     * @param most most bytes that are read
     * @throws ProblemException where there are more
     */
    static RequestBytes read(HttpServletRequest request, long most) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw ProblemException.large(most);
        }
        InputStream in = request.getInputStream();
        byte[] start = in.readNBytes((int) Math.min(IN_MEMORY, most) + 1);
        if (start.length > most) {
            throw ProblemException.large(most);
        }
        return start.length <= IN_MEMORY ? new RequestBytes(start, null) : inFile(start, in, most);
    }

    private static RequestBytes inFile(byte[] start, InputStream in, long most) throws IOException {
        RequestBytes body = new RequestBytes(new byte[0], Files.createTempFile("leerplaats-", ".json"));
        try (OutputStream out = Files.newOutputStream(body.path())) {
            out.write(start);
            long total = start.length;
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                total += count;
                if (total > most) {
                    throw ProblemException.large(most);
                }
                out.write(block, 0, count);
            }
            return body;
        } catch (IOException | RuntimeException failure) {
            body.close();
            throw failure;
        }
    }

    private Path path() {
        if (file == null) {
            throw new IllegalStateException("The body is in memory.");
        }
        return file;
    }

    public InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(start) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
