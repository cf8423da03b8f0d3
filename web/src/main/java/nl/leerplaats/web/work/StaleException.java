package nl.leerplaats.web.work;

/** The working plan is another one by now than the one that somebody looked at; nothing was done. */
public final class StaleException extends Exception {

    private static final long serialVersionUID = 1L;

    StaleException() {
        super("The working plan has changed since.");
    }
}
