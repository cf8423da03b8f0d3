package nl.leerplaats.document;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Name of the list. */
    public static final String LIST = ".leerplaats-documenten";

    private final Path folder;
    private final Source source;
    private final DocumentList list;

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
                    DocumentList.plain(dataset.name()),
                    dataset.schools().stream()
                            .map(school -> DocumentList.plain(school.name()))
                            .toList());
        }

        boolean isSame(Source other) {
            return dataset.equals(other.dataset)
                    && (schools.equals(other.schools) || schools.stream().anyMatch(other.schools::contains));
        }
    }

    /**
     * A run that was ended in the middle.
     *
     * @param written how many of its documents are in their place
     * @param total how many it was to write
     */
    public record Unfinished(int written, int total) {}

    /**
     * What was taken away and what was kept.
     *
     * @param removed paths of files of an earlier plan that are gone now, in order
     * @param kept paths of files of an earlier plan that somebody edited, in order
     * @param stuck paths of files of an earlier plan that could not be taken away, in order; run again, they are still in the list
     */
    public record Tidied(List<String> removed, List<String> kept, List<String> stuck) {}

    private DocumentFolder(Path folder, Source source, DocumentList list) {
        this.folder = folder;
        this.source = source;
        this.list = list;
    }

    /**
     * Reads the list of a folder; a folder without one has nothing of the program's.
     *
     * @param folder the folder
     * @param source whose documents are to come in it
     * @throws IOException where the list cannot be read
     */
    public static DocumentFolder open(Path folder, Source source) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        return new DocumentFolder(place, source, DocumentList.read(place.resolve(LIST)));
    }

    /** Finds the other dataset of which documents are still in the folder; they are not to be mixed, nor taken for an earlier plan. */
    public Optional<Source> findOther() {
        Source one = list.source();
        boolean other = one != null
                && !one.isSame(source)
                && list.entries().keySet().stream().anyMatch(this::isThere);
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

    /** Finds the last run that was ended in the middle, and that no other has made up for since. */
    public Optional<Unfinished> findUnfinished() throws IOException {
        List<DocumentList.Run> open = list.listOpen();
        Source listed = list.source();
        if (open.isEmpty() || listed == null || !listed.isSame(source)) {
            return Optional.empty();
        }
        DocumentList.Run last = open.get(open.size() - 1);
        int written = 0;
        for (String path : last.paths()) {
            written += isThere(path) && isOurs(path, folder.resolve(path)) ? 1 : 0;
        }
        return Optional.of(new Unfinished(written, last.total()));
    }

    /**
     * Those of the files that are not as a run that was ended in the middle left them: from a run that was done, or somebody's own.
     *
     * @param existing files that are there
     * @throws IOException where one cannot be read
     */
    public List<DocumentFile> listWhole(List<DocumentFile> existing) throws IOException {
        Set<String> half = new HashSet<>();
        list.listOpen().forEach(run -> half.addAll(run.paths()));
        List<DocumentFile> result = new ArrayList<>();
        for (DocumentFile file : existing) {
            if (!half.contains(file.path()) || !isOurs(file.path(), folder.resolve(file.path()))) {
                result.add(file);
            }
        }
        return result;
    }

    /**
     * Removes the half-written files that killed runs left, and notes that a run begins.
     *
     * @param selection what it makes
     * @param total how many documents that are
     * @return how many half-written files were removed
     * @throws IOException where nothing can be written in the folder
     */
    public int begin(Selection selection, int total) throws IOException {
        Files.createDirectories(folder);
        Set<Path> folders = new LinkedHashSet<>(List.of(folder));
        list.entries().keySet().stream()
                .filter(this::isInside)
                .forEach(path -> folders.add(folder.resolve(path).getParent()));
        int removed = folders.stream().mapToInt(AtomicFile::removeLeft).sum();
        list.addBegin(source, selection, total);
        return removed;
    }

    /**
     * Notes that the run with this selection has written all.
     *
     * @return whether that makes up for every run before it that was ended in the middle
     * @throws IOException where that cannot be noted
     */
    public boolean finish(Selection selection) throws IOException {
        list.addDone(selection);
        return list.listOpen().isEmpty();
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
        list.add(source, file, sum(made.bytes()));
        AtomicFile.write(target, out -> out.write(made.bytes()));
        return true;
    }

    private boolean isOurs(String path, Path target) throws IOException {
        DocumentList.Entry entry = list.entries().get(path);
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
        for (Map.Entry<String, DocumentList.Entry> one : list.entries().entrySet()) {
            String path = one.getKey();
            DocumentList.Entry entry = one.getValue();
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
            return target.startsWith(folder) && !target.equals(folder.resolve(LIST));
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
            list.tidy(source, this::isThere, this::lastSum);
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

    /** The checksum of the file as it is, where the program wrote it, or else of what the program wrote last. */
    private String lastSum(String path, DocumentList.Entry entry) throws IOException {
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
