package nl.leerplaats.web.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.leerplaats.web.store.db.DataDirectory;
import org.springframework.stereotype.Component;

/**
 * The folder into which the back-ups of each night go: {@code leerplaats-ID-DATE.zip} for each space. What this program makes there is of its user alone, for
 * it holds data on minors; who may see into a folder that was there already, whoever made it has said.
 */
@Component
public final class BackupFolder {

    private static final String BEGIN = "leerplaats-";
    private static final String END = ".zip";

    /** What is written now; it is no back-up yet. */
    private static final String PART = ".part";

    private final Optional<Path> root;

    BackupFolder(BackupSettings settings) {
        root = settings.directory().isBlank()
                ? Optional.empty()
                : Optional.of(Path.of(settings.directory()).toAbsolutePath().normalize());
    }

    /** Writes a back-up. */
    @FunctionalInterface
    interface Writing {
        /**
         * Writes the whole of it.
         *
         * @throws IOException where the file cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    /** Where it is; empty where no back-ups are made by themselves. */
    public Optional<Path> path() {
        return root;
    }

    private Path prepared() {
        Path folder = root.orElseThrow(
                () -> new IllegalStateException("This process has no folder for back-ups, and another one has."));
        return Files.isDirectory(folder) ? folder : DataDirectory.prepare(folder);
    }

    /** Tells whether the back-up of a night is there; where there is no folder, none is. */
    boolean has(String spaceId, LocalDate night) {
        return root.filter(folder -> Files.exists(file(folder, spaceId, night))).isPresent();
    }

    private static Path file(Path folder, String spaceId, LocalDate night) {
        Path file = folder.resolve(BEGIN + spaceId + "-" + night + END).normalize();
        if (!folder.equals(file.getParent())) {
            throw new IllegalStateException("A space has an id that is no name of a file.");
        }
        return file;
    }

    /** Writes the back-up of a night: it is there as a whole, also where the machine stops in the middle of it, or not at all. */
    void write(String spaceId, LocalDate night, Writing content) throws IOException {
        Path folder = prepared();
        Path part = Files.createTempFile(folder, BEGIN, PART);
        try {
            try (FileOutputStream out = new FileOutputStream(part.toFile())) {
                content.to(out);
                out.flush();
                out.getFD().sync();
            }
            Files.move(part, file(folder, spaceId, night), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Takes away what a process that was killed left half written. */
    void tidy() throws IOException {
        deleteAll(list(prepared(), BEGIN + "*" + PART));
    }

    /** Takes away the oldest back-ups of a space. */
    void keepNewest(String spaceId, int keep) throws IOException {
        List<Path> all = list(prepared(), pattern(spaceId));
        deleteAll(all.subList(0, Math.max(0, all.size() - keep)));
    }

    /** Takes away all back-ups of a space; nothing happens where there is no folder. */
    public void erase(String spaceId) throws IOException {
        if (root.isPresent() && Files.isDirectory(root.get())) {
            deleteAll(list(root.get(), pattern(spaceId)));
        }
    }

    private static String pattern(String spaceId) {
        return BEGIN + spaceId + "-????-??-??" + END;
    }

    /** The oldest first: their names end with the date. */
    private static List<Path> list(Path folder, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            found.forEach(files::add);
        }
        Collections.sort(files);
        return files;
    }

    private static void deleteAll(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
