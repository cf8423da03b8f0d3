package nl.leerplaats.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Makes documents on all cores, and hands them over one by one in their order. */
public final class DocumentMaker {

    /** How many documents for each core are made before their turn; what waits is in memory. */
    private static final int AHEAD = 4;

    private DocumentMaker() {}

    /**
     * A document that is made.
     *
     * @param file which
     * @param bytes what is in it
     * @param unwritten words of which no font has a letter, in order; mostly none
     */
    public record Made(DocumentFile file, byte[] bytes, List<String> unwritten) {}

    /** Takes a document that is made. */
    @FunctionalInterface
    public interface Taker {

        /**
         * Takes the next document.
         *
         * @throws IOException where it cannot be kept; nothing more is made then
         */
        void take(Made made) throws IOException;
    }

    /**
     * Makes documents and hands each over in the thread of the caller.
     *
     * @throws IOException as the taker does, or where one cannot be made
     */
    public static void makeAll(List<DocumentFile> files, Taker taker) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "documents");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<Made>> ahead = new ArrayDeque<>();
            Iterator<DocumentFile> next = files.iterator();
            while (next.hasNext() || !ahead.isEmpty()) {
                while (next.hasNext() && ahead.size() < threads * AHEAD) {
                    DocumentFile file = next.next();
                    ahead.add(workers.submit(() -> make(file)));
                }
                taker.take(await(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Made make(DocumentFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> unwritten = file.content().writeTo(out);
        return new Made(file, out.toByteArray(), unwritten);
    }

    private static Made await(Future<Made> made) throws IOException {
        try {
            return made.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            InterruptedIOException stopped = new InterruptedIOException("The making of documents was interrupted.");
            stopped.initCause(interrupted);
            throw stopped;
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("A document could not be made.", failure.getCause());
        }
    }
}
