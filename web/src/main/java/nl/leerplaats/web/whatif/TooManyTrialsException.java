package nl.leerplaats.web.whatif;

/** As many trials wait for their turn as may. */
public final class TooManyTrialsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says how many wait. */
    TooManyTrialsException(int waiting) {
        super("Already " + waiting + " trials wait for their turn.");
    }
}
