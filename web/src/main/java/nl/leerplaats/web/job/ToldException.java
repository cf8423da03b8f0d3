package nl.leerplaats.web.job;

/** A job failed by something outside of the program, such as a full disk, and whoever does the job told so in one line; it is tried again. */
public final class ToldException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public ToldException(String message, Throwable cause) {
        super(message, cause);
    }
}
