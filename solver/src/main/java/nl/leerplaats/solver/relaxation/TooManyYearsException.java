package nl.leerplaats.solver.relaxation;

/** The enumeration within a radius is too large; the caller has to take a smaller radius. */
final class TooManyYearsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyYearsException() {
        super("Too many years are near the cheapest.", null, false, false);
    }
}
