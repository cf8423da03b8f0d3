package nl.leerplaats.solver.relaxation;

/** So many years are near the cheapest that they cannot be listed: whoever wants a list has to look less far. */
final class TooManyYearsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyYearsException() {
        super("Too many years are near the cheapest.", null, false, false);
    }
}
