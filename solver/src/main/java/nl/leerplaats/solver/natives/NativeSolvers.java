package nl.leerplaats.solver.natives;

import com.google.ortools.Loader;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * The linear and integer programming solvers of OR-Tools, which are native code. On a machine for which there is none, the program plans all
 * the same and proves less. Loading takes from parts of a second to some seconds and cannot be interrupted: it goes on beside other work.
 */
public final class NativeSolvers {

    private static final System.Logger LOG = System.getLogger(NativeSolvers.class.getName());

    private static final long LOOK_EVERY_MILLIS = 20;

    private static final FutureTask<Boolean> LOADING = new FutureTask<>(NativeSolvers::load);

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private NativeSolvers() {}

    /** Begins to load them beside other work, unless somebody has. */
    public static void prepare() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread loader = new Thread(LOADING, "leerplaats-natives");
            loader.setDaemon(true);
            loader.start();
        }
    }

    /** Waits until they are loaded, and tells whether they work on this machine. */
    public static boolean arePresent() {
        return arePresent(() -> false);
    }

    /**
     * Waits until they are loaded.
     *
     * @throws IllegalStateException where they do not work on this machine
     */
    public static void require() {
        if (!arePresent()) {
            throw new IllegalStateException("There is no native OR-Tools for this machine.");
        }
    }

    /**
     * Waits until they are loaded, and tells whether they work on this machine.
     *
     * @param giveUp tells whether to wait no longer: then they count as absent
     */
    public static boolean arePresent(BooleanSupplier giveUp) {
        prepare();
        while (true) {
            try {
                return LOADING.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (giveUp.getAsBoolean()) {
                    return false;
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("Loading failed: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private static boolean load() {
        try {
            NativeCopy.ofUser().load();
            return true;
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.DEBUG, "No kept copy of the native code can be used; it is unpacked anew.", e);
            return loadUnpacked();
        }
    }

    private static boolean loadUnpacked() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "No native OR-Tools for this machine ({0}): plans are made by the local search alone,"
                            + " and their distance to the best possible is told less sharply.",
                    e.getMessage());
            return false;
        }
    }
}
