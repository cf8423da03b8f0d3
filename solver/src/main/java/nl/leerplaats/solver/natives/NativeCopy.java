package nl.leerplaats.solver.natives;

import com.google.ortools.Loader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A copy of the native code of OR-Tools that is kept between runs: 70 MB in a hundred files, which would otherwise be unpacked at every start.
 * Each version has a folder of its own. A copy is made beside its place, moved there when it is whole, and used only where every file of its
 * list is there in full: so processes may start at the same time or end halfway.
 */
final class NativeCopy {

    /** The list of files, written last: size and name of each. */
    private static final String LIST = "files.txt";

    private static final String UNFINISHED = ".tmp";

    /** An unfinished copy as old as this is of a process that ended halfway. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private static final String LIBRARY = "jniortools";

    /** On Windows each library is loaded before those that need it, as {@link Loader} does; some are not there in every version. */
    private static final List<String> IN_ORDER_ON_WINDOWS = List.of(
            "zlib1", "bz2", "abseil_dll", "re2", "libutf8_validity", "libprotobuf", "highs", "libscip", "ortools");

    private final Path folder;

    /**
     * A copy in a folder.
     *
     * @param folder where copies are kept; made where it is not there
     */
    NativeCopy(Path folder) {
        this.folder = folder;
    }

    /** The copy in the user's folder for what can be made again. */
    static NativeCopy ofUser() {
        return new NativeCopy(cacheFolder(
                        System.getProperty("os.name", ""),
                        System.getenv(),
                        Path.of(System.getProperty("user.home", ".")))
                .resolve("leerplaats"));
    }

    /** Where programs of this system keep what they can make again. */
    static Path cacheFolder(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Caches");
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return cache.isBlank() || !Path.of(cache).isAbsolute() ? home.resolve(".cache") : Path.of(cache);
    }

    /**
     * Loads the native code from the copy, which is made first where there is none.
     *
     * @throws IOException where there is no copy and none can be made
     * @throws UnsatisfiedLinkError where this system does not load it
     */
    void load() throws IOException {
        Path copy = prepare();
        if (platform().startsWith("win32")) {
            for (String name : IN_ORDER_ON_WINDOWS) {
                Path library = copy.resolve(System.mapLibraryName(name));
                if (Files.exists(library)) {
                    System.load(library.toString());
                }
            }
        }
        System.load(copy.resolve(System.mapLibraryName(LIBRARY)).toString());
    }

    /** A whole copy of this version for this machine. */
    Path prepare() throws IOException {
        if (!folder.isAbsolute()) { // a user without a home: nothing is left in whatever folder the program was started
            // from
            throw new IOException("The user has no folder for copies (" + folder + ").");
        }
        Path copy = folder.resolve("ortools-" + platform() + "-" + version());
        if (isWhole(copy)) {
            return copy;
        }
        Files.createDirectories(folder);
        deleteAbandoned();
        Path beside = folder.resolve("." + UUID.randomUUID() + UNFINISHED);
        try {
            unpack(beside);
            if (Files.exists(copy) && !isWhole(copy)) {
                Files.move(copy, folder.resolve("." + UUID.randomUUID() + UNFINISHED));
            }
            moveIntoPlace(beside, copy);
        } finally {
            delete(beside);
        }
        return copy;
    }

    /** Another process may have been faster: its copy is as good. */
    private static void moveIntoPlace(Path beside, Path copy) throws IOException {
        try {
            Files.move(beside, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!isWhole(copy)) {
                throw e;
            }
        }
    }

    private static boolean isWhole(Path copy) throws IOException {
        Path list = copy.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return false;
        }
        List<String> lines = Files.readAllLines(list);
        for (String line : lines) {
            int space = line.indexOf(' ');
            Path file = copy.resolve(line.substring(space + 1));
            if (!Files.isRegularFile(file) || !line.startsWith(Files.size(file) + " ")) {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    private static void unpack(Path beside) throws IOException {
        URI source = source();
        Files.createDirectory(beside);
        if ("jar".equals(source.getScheme())) {
            copyOfArchive(source, beside);
        } else {
            copyAll(Path.of(source), beside);
        }
    }

    /** One thread at a time: all threads share the open archive, and one could close it while another reads it. */
    private static synchronized void copyOfArchive(URI source, Path beside) throws IOException {
        FileSystem archive;
        try {
            archive = FileSystems.newFileSystem(source, Map.of());
        } catch (FileSystemAlreadyExistsException opened) { // it is closed where it was opened
            copyAll(FileSystems.getFileSystem(source).provider().getPath(source), beside);
            return;
        }
        try (archive) {
            copyAll(archive.provider().getPath(source), beside);
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        List<String> list = new ArrayList<>();
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Path copied = to.resolve(name);
                Files.copy(file, copied);
                list.add(Files.size(copied) + " " + name);
            }
        }
        Files.write(to.resolve(LIST), list);
    }

    private static URI source() throws IOException {
        URL found = Loader.class.getClassLoader().getResource("ortools-" + platform() + "/");
        if (found == null) {
            throw new IOException("There is no OR-Tools for " + platform() + ".");
        }
        try {
            return found.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("The native code lies at a place that cannot be read: " + found, e);
        }
    }

    /** The version of the native code, as its archive tells. */
    private static String version() throws IOException {
        String name = "META-INF/maven/com.google.ortools/ortools-" + platform() + "/pom.properties";
        try (InputStream in = Loader.class.getClassLoader().getResourceAsStream(name)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            String version = properties.getProperty("version");
            if (version == null) {
                throw new IOException("The native code of OR-Tools for " + platform() + " does not tell its version.");
            }
            return version;
        }
    }

    /** The system and the processor, in the words of OR-Tools. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "win32" : system.startsWith("mac") ? "darwin" : "linux";
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        return name + "-" + (intel ? "x86-64" : processor);
    }

    private void deleteAbandoned() throws IOException {
        Instant old = Instant.now().minus(ABANDONED);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(
                            path -> String.valueOf(path.getFileName()).endsWith(UNFINISHED))
                    .toList()) {
                if (Files.getLastModifiedTime(one).toInstant().isBefore(old)) {
                    delete(one);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.list(tree)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(tree);
    }
}
