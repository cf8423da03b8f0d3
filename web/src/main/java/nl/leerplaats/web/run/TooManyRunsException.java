package nl.leerplaats.web.run;

/** As many runs wait for their turn as may. */
public final class TooManyRunsException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Says how many runs wait. */
    TooManyRunsException(int waiting) {
        super("Already " + waiting + " runs wait for their turn.");
    }
}
