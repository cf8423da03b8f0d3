package nl.leerplaats.cli.command;

/** Ends a command with one clear sentence to the user. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    /**
     * Ends the command.
     *
     * @param status how
     * @param sentence what went wrong and what to do, in the language of the user
     */
    public CommandFailure(ExitStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    public ExitStatus status() {
        return status;
    }
}
