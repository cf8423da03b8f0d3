package nl.leerplaats.workbook.inbox;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders for files about minors: others of this machine cannot look into them, where it knows of others. */
public final class PrivateFolder {

    private PrivateFolder() {}

    /**
     * Makes a folder.
     *
     * @throws IOException where it cannot be made, or something is there
     */
    static Path create(Path folder) throws IOException {
        return Files.createDirectory(folder, attributes());
    }

    /**
     * Makes a folder, with those that it is in; one that is there stays as it is.
     *
     * @throws IOException where it cannot be made
     */
    public static void createAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(folder, attributes());
        }
    }

    private static FileAttribute<?>[] attributes() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
