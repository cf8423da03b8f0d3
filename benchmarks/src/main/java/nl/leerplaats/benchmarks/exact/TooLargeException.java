package nl.leerplaats.benchmarks.exact;

/** A model would be larger than its solver, or the memory, takes. */
public final class TooLargeException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Says how large.
     *
     * @param message what there is too much of, how much, and how much fits
     */
    public TooLargeException(String message) {
        super(message);
    }
}
