package nl.leerplaats.web.cli;

/**
 * What every command needs to speak to the user.
 *
 * @param terminal where it writes
 * @param messages the texts in the user's language
 */
record Context(Terminal terminal, Messages messages) {

    /** Writes a line of the result. */
    void print(String line) {
        terminal.out().println(line);
    }

    /** Ends the command: it was used in a wrong way. */
    CommandFailure wrongUse(String key, Object... arguments) {
        return new CommandFailure(ExitStatus.WRONG_USE, messages.get(key, arguments));
    }
}
