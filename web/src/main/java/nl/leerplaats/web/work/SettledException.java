package nl.leerplaats.web.work;

/** All that a company says no about is past or pinned; nothing was done. */
public final class SettledException extends Exception {

    private static final long serialVersionUID = 1L;

    SettledException() {
        super("What the company says no about is past or pinned.");
    }
}
