package nl.leerplaats.web.store;

/** A copy of a space cannot be put back: what it holds does not fit together, or not in this version. Nothing was put back. */
public final class BrokenCopyException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenCopyException(Throwable cause) {
        super("A copy of a space does not fit together.", cause);
    }
}
