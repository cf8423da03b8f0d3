package nl.leerplaats.data.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.leerplaats.data.format.AtomicFile;
import nl.leerplaats.data.model.Dataset;
import org.jspecify.annotations.Nullable;

/**
 * A folder with documents, and the list of what was written there, so that a later plan can take away what an earlier one left and nothing
 * else. A file is known as written by the program as long as its checksum is in the list: what somebody edited, or put there, is kept.
 *
 * <p>A file is in the list before it is in its place, so that whoever is stopped in the middle can run again.
 */
public final class DocumentFolder {

    /**
     * Name of the list. A line: SHA-256, kind, owner and path, with tabs in between; or the word {@code dataset}, its name and its schools.
     */
    public static final String LIST = ".leerplaats-documenten";

    private static final String TAB = "\t";
    private static final String DATASET = "dataset";
    private static final int FIELDS = 4;

    private final Path folder;
    private final Source source;
    private final Map<String, Entry> entries = new TreeMap<>();

    /** Whose documents the list has; null where it does not say. */
    private @Nullable Source listed;

    /**
     * Whose documents they are. Two datasets of one name are told apart by their schools; a school more or less makes no other dataset.
     *
     * @param dataset name of the dataset
     * @param schools names of its schools, in order
     */
    public record Source(String dataset, List<String> schools) {

        public Source {
            schools = List.copyOf(schools);
        }

        /** The source of the documents of a dataset. */
        public static Source of(Dataset dataset) {
            return new Source(
                    plain(dataset.name()),
                    dataset.schools().stream()
                            .map(school -> plain(school.name()))
                            .toList());
        }

        private boolean isSame(Source other) {
            return dataset.equals(other.dataset)
                    && (schools.equals(other.schools) || schools.stream().anyMatch(other.schools::contains));
        }
    }

    /** What was written at a path, ever since the list was last tidied. */
    private record Entry(DocumentKind kind, String owner, Set<String> sums) {}

    /**
     * What was taken away and what was kept.
     *
     * @param removed paths of files of an earlier plan that are gone now, in order
     * @param kept paths of files of an earlier plan that somebody edited, in order
     * @param stuck paths of files of an earlier plan that could not be taken away, in order; run again, they are still in the list
     */
    public record Tidied(List<String> removed, List<String> kept, List<String> stuck) {}

    private DocumentFolder(Path folder, Source source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Reads the list of a folder; a folder without one has nothing of the program's.
     *
     * @param folder the folder
     * @param source whose documents are to come in it
     * @throws IOException where the list cannot be read
     */
    public static DocumentFolder open(Path folder, Source source) throws IOException {
        DocumentFolder result = new DocumentFolder(folder.toAbsolutePath().normalize(), source);
        if (!Files.isDirectory(result.folder)) {
            return result;
        }
        try {
            // Read leniently: a line that was cut off by a full disk is left out, and its file is then kept.
            String text = new String(Files.readAllBytes(result.list()), StandardCharsets.UTF_8);
            text.lines().forEach(result::read);
        } catch (NoSuchFileException none) {
            return result;
        }
        return result;
    }

    private void read(String line) {
        String[] parts = line.split(TAB, -1);
        if (parts[0].equals(DATASET) && parts.length > 1) {
            listed = new Source(parts[1], List.of(parts).subList(2, parts.length));
        } else if (parts.length == FIELDS) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (kind.name().equals(parts[1])) {
                    remember(parts[3], kind, parts[2], parts[0]);
                }
            }
        }
    }

    private void remember(String path, DocumentKind kind, String owner, String sum) {
        Set<String> sums = new LinkedHashSet<>();
        Entry earlier = entries.get(path);
        if (earlier != null) {
            sums.addAll(earlier.sums());
        }
        sums.add(sum);
        entries.put(path, new Entry(kind, owner, sums));
    }

    private Path list() {
        return folder.resolve(LIST);
    }

    /** Finds the other dataset of which documents are still in the folder; they are not to be mixed, nor taken for an earlier plan. */
    public Optional<Source> findOther() {
        Source one = listed;
        boolean other =
                one != null && !one.isSame(source) && entries.keySet().stream().anyMatch(this::isThere);
        return other ? Optional.ofNullable(one) : Optional.empty();
    }

    /** Finds a file in a place where a folder has to come for one of these. */
    public Optional<Path> findInTheWay(List<DocumentFile> files) {
        return files.stream()
                .map(file -> folder.resolve(file.path()).getParent())
                .distinct()
                .flatMap(parent -> Stream.iterate(parent, Objects::nonNull, Path::getParent))
                .filter(one -> Files.exists(one) && !Files.isDirectory(one))
                .findFirst();
    }

    /** Which of the files are there already, whoever put them there. */
    public List<DocumentFile> listExisting(List<DocumentFile> files) {
        return files.stream()
                .filter(file -> Files.exists(folder.resolve(file.path()), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Writes a document.
     *
     * @return false where a file is in its place that is not as the program wrote it; that one is kept
     * @throws IOException where it cannot be written
     */
    public boolean write(DocumentMaker.Made made) throws IOException {
        DocumentFile file = made.file();
        Path target = folder.resolve(file.path());
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isOurs(file.path(), target)) {
            return false;
        }
        Files.createDirectories(target.getParent());
        String sum = sum(made.bytes());
        String owner = plain(file.owner());
        if (!source.equals(listed)) {
            append(sourceLine());
            listed = source;
        }
        String line = String.join(TAB, sum, file.kind().name(), owner, file.path()) + "\n";
        append(line);
        remember(file.path(), file.kind(), owner, sum);
        AtomicFile.write(target, out -> out.write(made.bytes()));
        return true;
    }

    private void append(String line) throws IOException {
        Files.writeString(list(), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String sourceLine() {
        return DATASET + TAB + source.dataset() + TAB + String.join(TAB, source.schools()) + "\n";
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private boolean isOurs(String path, Path target) throws IOException {
        Entry entry = entries.get(path);
        return entry != null
                && Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && entry.sums().contains(sum(Files.readAllBytes(target)));
    }

    /**
     * Files that an earlier plan left within a selection: in the list, still there, and none of those of this plan.
     *
     * @throws IOException where the folder cannot be looked at
     */
    public List<String> listStale(List<DocumentFile> files, Selection selection) throws IOException {
        Map<String, String> current = new HashMap<>();
        files.forEach(file -> current.put(file.path().toLowerCase(Locale.ROOT), file.path()));
        List<String> result = new ArrayList<>();
        for (Map.Entry<String, Entry> one : entries.entrySet()) {
            String path = one.getKey();
            Entry entry = one.getValue();
            if (selection.covers(entry.kind(), entry.owner())
                    && isThere(path)
                    && !isSame(path, current.get(path.toLowerCase(Locale.ROOT)))) {
                result.add(path);
            }
        }
        return result;
    }

    /** Tells whether two paths are one file, as where capitals make no difference. */
    private boolean isSame(String path, @Nullable String other) throws IOException {
        if (other == null || path.equals(other)) {
            return other != null;
        }
        Path there = folder.resolve(other);
        return Files.exists(there) && Files.isSameFile(folder.resolve(path), there);
    }

    private boolean isThere(String path) {
        return isInside(path) && Files.isRegularFile(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isInside(String path) {
        try {
            Path target = folder.resolve(path).normalize();
            return target.startsWith(folder) && !target.equals(list());
        } catch (InvalidPathException none) {
            return false;
        }
    }

    /**
     * Takes away what an earlier plan left, with the folders that become empty, and tidies the list.
     *
     * @param stale the paths from {@link #listStale}
     * @throws IOException where the list cannot be tidied
     */
    public Tidied takeAway(List<String> stale) throws IOException {
        List<String> removed = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        List<String> stuck = new ArrayList<>();
        for (String path : stale) {
            try {
                (takeAway(path) ? removed : kept).add(path);
            } catch (IOException inUse) {
                stuck.add(path); // the caller names it
            }
        }
        if (!removed.isEmpty() || stuck.isEmpty()) {
            tidy();
        }
        return new Tidied(removed, kept, stuck);
    }

    private boolean takeAway(String path) throws IOException {
        Path target = folder.resolve(path);
        if (!isOurs(path, target)) {
            return false;
        }
        Files.delete(target);
        removeEmptyFolders(Objects.requireNonNull(target.getParent()));
        return true;
    }

    private void removeEmptyFolders(Path from) throws IOException {
        for (Path one = from; one != null && one.startsWith(folder) && !one.equals(folder); one = one.getParent()) {
            if (!Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                return; // a link that somebody made
            }
            try {
                Files.delete(one);
            } catch (DirectoryNotEmptyException inUse) {
                return;
            }
        }
    }

    /** One line for each file that is still there. */
    private void tidy() throws IOException {
        StringBuilder text = new StringBuilder(sourceLine());
        for (Map.Entry<String, Entry> one : entries.entrySet()) {
            String path = one.getKey();
            Entry entry = one.getValue();
            if (isThere(path)) {
                text.append(String.join(TAB, lastSum(path, entry), entry.kind().name(), entry.owner(), path));
                text.append('\n');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(list(), out -> out.write(bytes));
    }

    /** The checksum of the file as it is, where the program wrote it, or else of what the program wrote last. */
    private String lastSum(String path, Entry entry) throws IOException {
        List<String> sums = List.copyOf(entry.sums());
        if (sums.size() > 1) {
            String now = sum(Files.readAllBytes(folder.resolve(path)));
            if (sums.contains(now)) {
                return now;
            }
        }
        return sums.get(sums.size() - 1);
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
