package nl.leerplaats.cli.replan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.leerplaats.cli.command.CommandFailure;
import nl.leerplaats.cli.command.Context;
import nl.leerplaats.cli.command.ExitStatus;
import org.jspecify.annotations.Nullable;

/** Keeps a second run off a folder. The machine lets go of it when the process ends, however it ends; the empty file stays and does no harm. */
final class NightLock implements AutoCloseable {

    /** Name of the file that is locked. */
    static final String FILE = ".leerplaats.lock";

    private final FileChannel channel;

    private NightLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Locks a folder, or ends the command where another run has it. */
    static NightLock take(Path folder, Context context) {
        Path file = folder.resolve(FILE);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (lock(channel) == null) {
                channel.close();
                throw new CommandFailure(ExitStatus.BUSY, context.messages().get("night.busy", folder));
            }
            return new NightLock(channel);
        } catch (IOException noLocks) {
            throw new CommandFailure(ExitStatus.FAILED, context.messages().get("night.noLock", file));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException lost) {
            // The disk is gone, and the lock with it.
            return;
        }
    }
}
