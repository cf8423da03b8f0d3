package nl.leerplaats.solver.relaxation;

import com.google.ortools.Loader;

/**
 * The linear and integer programming solvers of OR-Tools, which are native code. On a machine for which there is none, the program plans all
 * the same and proves less.
 */
public final class NativeSolvers {

    private static final boolean PRESENT = load();

    private NativeSolvers() {}

    /** Tells whether they work on this machine. */
    public static boolean arePresent() {
        return PRESENT;
    }

    private static boolean load() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (RuntimeException | LinkageError e) {
            System.getLogger(NativeSolvers.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "No native OR-Tools for this machine ({0}): plans are made by the local search alone,"
                                    + " and their distance to the best possible is told less sharply.",
                            e.getMessage());
            return false;
        }
    }
}
