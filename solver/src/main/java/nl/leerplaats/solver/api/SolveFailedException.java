package nl.leerplaats.solver.api;

/** A run that failed inside: a defect of the program, not of the dataset. */
public final class SolveFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps what went wrong. */
    public SolveFailedException(Throwable cause) {
        super("The run failed: " + cause, cause);
    }
}
