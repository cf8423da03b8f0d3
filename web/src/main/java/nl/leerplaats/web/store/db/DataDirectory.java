package nl.leerplaats.web.store.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/** The folder in which everything is kept: of the user alone, for it holds data on minors. */
public final class DataDirectory {

    private DataDirectory() {}

    /** Where programs of this system keep what a user works on. */
    static Path ofUser(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Leerplaats");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Leerplaats");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() || !Path.of(data).isAbsolute()
                        ? home.resolve(".local").resolve("share")
                        : Path.of(data))
                .resolve("leerplaats");
    }

    /** The folder of the user who runs this program. */
    public static Path ofUser() {
        return ofUser(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /** Makes the folder where it is not there, and keeps others of this machine out of it. */
    public static Path prepare(Path folder) {
        Path full = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(full);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(full, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder for data (" + full + ") cannot be made or used.", e);
        }
        return full;
    }
}
