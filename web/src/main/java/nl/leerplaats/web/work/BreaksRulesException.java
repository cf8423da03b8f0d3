package nl.leerplaats.web.work;

/** What somebody wants would break a rule that the working plan keeps; nothing was done. */
public final class BreaksRulesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Preview preview;

    BreaksRulesException(Preview preview) {
        super("It would break " + preview.newBreaks().size() + " rules.");
        this.preview = preview;
    }

    /** What would have happened. */
    public Preview preview() {
        return preview;
    }
}
