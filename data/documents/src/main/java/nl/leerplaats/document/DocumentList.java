package nl.leerplaats.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.leerplaats.data.format.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * The list of what was written in a folder, by which runs, and for which dataset. A run adds lines; a run that was ended in the middle has begun and is
 * not done.
 *
 * <p>A line, with tabs in between: SHA-256, kind, owner and path of a document; or the word {@code dataset}, its name and its schools; or
 * {@code begun}, a number of documents, kinds and owner; or {@code done}, kinds and owner.
 */
final class DocumentList {

    private static final String TAB = "\t";
    private static final String DATASET = "dataset";
    private static final String BEGUN = "begun";
    private static final String DONE = "done";
    private static final int FIELDS = 4;

    private final Path file;
    private final Map<String, Entry> entries = new TreeMap<>();
    private final List<Run> open = new ArrayList<>();
    private DocumentFolder.@Nullable Source source;

    /** What was written at a path, ever since the list was last tidied. */
    record Entry(DocumentKind kind, String owner, Set<String> sums) {}

    /**
     * A run that has begun and is not done.
     *
     * @param total how many documents it was to write
     * @param kinds of which kinds, as a line has them
     * @param owner of whom; empty: of all
     * @param paths what it has listed since
     */
    record Run(int total, String kinds, String owner, Set<String> paths) {

        /** Tells whether a run with this selection makes all that this one was to make. */
        boolean isWithin(String otherKinds, String otherOwner) {
            return List.of(otherKinds.split(",", -1)).containsAll(List.of(kinds.split(",", -1)))
                    && (otherOwner.isEmpty() || otherOwner.equals(owner));
        }
    }

    private DocumentList(Path file) {
        this.file = file;
    }

    /**
     * Reads a list; where there is none, nothing was written.
     *
     * @throws IOException where it cannot be read
     */
    static DocumentList read(Path file) throws IOException {
        DocumentList result = new DocumentList(file);
        if (!Files.isDirectory(file.resolveSibling(""))) {
            return result;
        }
        try {
            // Read leniently: a line that was cut off by a full disk is left out, and its file is then kept.
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().forEach(result::read);
        } catch (NoSuchFileException none) {
            return result;
        }
        return result;
    }

    private void read(String line) {
        String[] parts = line.split(TAB, -1);
        if (parts[0].equals(DATASET) && parts.length > 1) {
            begin(new DocumentFolder.Source(parts[1], List.of(parts).subList(2, parts.length)));
        } else if (parts[0].equals(BEGUN) && parts.length == FIELDS && parts[1].matches("\\d{1,9}")) {
            open.add(new Run(Integer.parseInt(parts[1]), parts[2], parts[3], new LinkedHashSet<>()));
        } else if (parts[0].equals(DONE) && parts.length == FIELDS - 1) {
            open.removeIf(run -> run.isWithin(parts[1], parts[2]));
        } else if (parts.length == FIELDS) {
            Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.name().equals(parts[1]))
                    .forEach(kind -> remember(parts[3], kind, parts[2], parts[0]));
        }
    }

    /** Runs of another dataset are nobody's concern any more. */
    private void begin(DocumentFolder.Source of) {
        if (source != null && !source.isSame(of)) {
            open.clear();
        }
        source = of;
    }

    private void remember(String path, DocumentKind kind, String owner, String sum) {
        Set<String> sums = new LinkedHashSet<>();
        Entry earlier = entries.get(path);
        if (earlier != null) {
            sums.addAll(earlier.sums());
        }
        sums.add(sum);
        entries.put(path, new Entry(kind, owner, sums));
        if (!open.isEmpty()) {
            open.get(open.size() - 1).paths().add(path);
        }
    }

    /** Whose documents it has; null where it does not say. */
    DocumentFolder.@Nullable Source source() {
        return source;
    }

    /** What was written, by path. */
    Map<String, Entry> entries() {
        return entries;
    }

    /** The runs that have begun and are not done, in order. */
    List<Run> listOpen() {
        return List.copyOf(open);
    }

    /** Adds that a run begins. */
    void addBegin(DocumentFolder.Source of, Selection selection, int total) throws IOException {
        Run run = new Run(total, kinds(selection), owner(selection), new LinkedHashSet<>());
        append(newLine(of) + line(run));
        open.add(run);
    }

    /** Adds a document, before it is in its place. */
    void add(DocumentFolder.Source of, DocumentFile document, String sum) throws IOException {
        String owner = plain(document.owner());
        append(newLine(of) + line(sum, document.kind(), owner, document.path()));
        remember(document.path(), document.kind(), owner, sum);
    }

    /** Adds that a run is done, with those before it that were to make nothing more. */
    void addDone(Selection selection) throws IOException {
        append(String.join(TAB, DONE, kinds(selection), owner(selection)) + "\n");
        open.removeIf(run -> run.isWithin(kinds(selection), owner(selection)));
    }

    /** The line of a dataset where it is another one than that of the lines before; nothing else. */
    private String newLine(DocumentFolder.Source of) {
        String line = of.equals(source) ? "" : line(of);
        begin(of);
        return line;
    }

    private void append(String line) throws IOException {
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Keeps one line for each document that is still there, with its checksum as given, and the runs that are not done. */
    void tidy(DocumentFolder.Source of, Predicate<String> isThere, Sums sums) throws IOException {
        StringBuilder text = new StringBuilder(line(of));
        Set<String> paths = new LinkedHashSet<>(entries.keySet());
        open.forEach(run -> paths.removeAll(run.paths()));
        addLines(text, paths, isThere, sums);
        for (Run run : open) {
            text.append(line(run));
            addLines(text, run.paths(), isThere, sums);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    private void addLines(StringBuilder text, Set<String> paths, Predicate<String> isThere, Sums sums)
            throws IOException {
        for (String path : paths) {
            if (isThere.test(path)) {
                Entry entry = Objects.requireNonNull(entries.get(path));
                text.append(line(sums.of(path, entry), entry.kind(), entry.owner(), path));
            }
        }
    }

    /** Says which checksum of an entry is that of its file. */
    @FunctionalInterface
    interface Sums {
        String of(String path, Entry entry) throws IOException;
    }

    private static String line(DocumentFolder.Source of) {
        return DATASET + TAB + of.dataset() + TAB + String.join(TAB, of.schools()) + "\n";
    }

    private static String line(Run run) {
        return String.join(TAB, BEGUN, Integer.toString(run.total()), run.kinds(), run.owner()) + "\n";
    }

    private static String line(String sum, DocumentKind kind, String owner, String path) {
        return String.join(TAB, sum, kind.name(), owner, path) + "\n";
    }

    private static String kinds(Selection selection) {
        return String.join(
                ",", selection.kinds().stream().map(DocumentKind::name).sorted().toList());
    }

    private static String owner(Selection selection) {
        return plain(Objects.requireNonNullElse(selection.owner(), ""));
    }

    /** A text on one line, without tabs. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
