package nl.leerplaats.data.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Writes a file beside its place and moves it into place when it is whole and on disk. What a process that was killed left beside a file is
 * removed by the next one that writes in that folder.
 */
public final class AtomicFile {

    /** Names of the files beside: short, so that any name that a folder takes can be written, and nobody else's. */
    private static final Pattern BESIDE =
            Pattern.compile("\\.leerplaats-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** What this process is writing; a lock tells other processes only. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private AtomicFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the whole content and leaves the stream open.
         *
         * @throws IOException where it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. Where anything fails, a file that was there is left as it was and nothing half-written stays behind.
     *
     * @throws IOException where the file cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        removeLeft(target.resolveSibling(""));
        while (!isWritten(target, content)) {
            // Another process took the new file for one that was left; it is gone, and the next has another name.
        }
    }

    /**
     * Writes several files of one folder that belong together, and removes others there. All are whole and on disk beside their places before
     * anything that was there is touched; then they are moved into place one after the other, in the order given.
     *
     * @param folder the folder, which is there
     * @param files names of the files in it, and what is in each
     * @param gone names of files that are removed before anything is moved; those that are not there are left out
     * @throws IOException where a file cannot be written; unless that is while they are moved, everything that was there is as it was
     */
    public static void writeAll(Path folder, Map<String, Content> files, Collection<String> gone) throws IOException {
        removeLeft(folder);
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Content> one : files.entrySet()) {
                Path file = folder.resolve(one.getKey());
                Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
                Path beside = beside(target);
                while (!isStaged(beside, one.getValue())) {
                    beside = beside(target);
                }
                staged.put(target, beside);
            }
            for (Path beside : staged.values()) {
                if (!Files.exists(beside)) {
                    throw new NoSuchFileException(beside.toString(), null, "another program removed it");
                }
            }
            for (String name : gone) {
                Files.deleteIfExists(folder.resolve(name));
            }
            for (Map.Entry<Path, Path> one : staged.entrySet()) {
                moveIntoPlace(one.getValue(), one.getKey());
            }
        } finally {
            for (Path beside : staged.values()) {
                forget(beside);
            }
        }
    }

    private static boolean isWritten(Path target, Content content) throws IOException {
        Path beside = beside(target);
        try {
            if (!isStaged(beside, content)) {
                return false;
            }
            moveIntoPlace(beside, target);
            return true;
        } finally {
            forget(beside);
        }
    }

    private static Path beside(Path target) {
        return target.resolveSibling(".leerplaats-" + UUID.randomUUID() + ".tmp")
                .normalize();
    }

    /** Writes a file beside its place, whole and on disk; false where another process took it for one that was left. */
    private static boolean isStaged(Path beside, Content content) throws IOException {
        boolean staged = false;
        OWN.add(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (!isLocked(channel) || !Files.exists(beside)) {
                return false;
            }
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
            staged = true;
            return true;
        } finally {
            if (!staged) {
                forget(beside);
            }
        }
    }

    private static void forget(Path beside) throws IOException {
        Files.deleteIfExists(beside);
        OWN.remove(beside);
    }

    /** Locks a new file, so that no other process takes it for one that was left. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocks) {
            return true; // a network folder that has no locks: then nobody removes anything there either
        }
    }

    /**
     * Removes what killed processes left in a folder, and in no folder below it. Files that a process is writing stay, and so does whatever has
     * another name.
     *
     * @return how many files were removed
     */
    public static int removeLeft(Path folder) {
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(
                folder.toAbsolutePath().normalize(), one -> isBeside(one) && !OWN.contains(one))) {
            for (Path file : files) {
                removed += isRemoved(file) ? 1 : 0;
            }
        } catch (IOException | DirectoryIteratorException closed) {
            return removed; // who may not look into a folder can still write in it
        }
        return removed;
    }

    private static boolean isBeside(Path file) {
        return BESIDE.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isRemoved(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null && Files.deleteIfExists(file);
        } catch (IOException | OverlappingFileLockException notOurs) {
            return false; // of another user, in a folder that has no locks, or by another way of this process
        }
    }

    private static void moveIntoPlace(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network folders cannot: the file is whole before it is moved all the same.
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
