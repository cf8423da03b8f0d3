package nl.leerplaats.solver.relaxation.model;

/** The enumeration within a radius is too large; the caller has to take a smaller radius. */
public final class TooManyYearsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyYearsException() {
        super("Too many years are near the cheapest.", null, false, false);
    }
}
