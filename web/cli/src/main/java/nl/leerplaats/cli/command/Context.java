package nl.leerplaats.cli.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leerplaats.cli.terminal.Messages;
import nl.leerplaats.cli.terminal.Terminal;
import nl.leerplaats.data.format.json.JsonTree;

/**
 * What every command needs to write to the user.
 *
 * @param terminal where it writes
 * @param messages the texts in the user's language
 */
public record Context(Terminal terminal, Messages messages) {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    /** Writes a line of the result. */
    public void print(String line) {
        terminal.out().println(line);
    }

    /** Writes a line about the work, which is no result. */
    public void tell(String key, Object... arguments) {
        terminal.err().println(messages.get(key, arguments));
        terminal.err().flush();
    }

    /** Ends the command: it was used in a wrong way. */
    public CommandFailure wrongUse(String key, Object... arguments) {
        return new CommandFailure(ExitStatus.WRONG_USE, messages.get(key, arguments));
    }

    /** The same, but what is not the result goes where errors go, so that a program reads nothing but a document. */
    public Context withoutResult() {
        return new Context(new Terminal(terminal.err(), terminal.err(), false), messages);
    }

    /** Writes a JSON document as the result, in ASCII, for the terminal may write in any character set. */
    public void printDocument(Map<String, ?> document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonTree.write(document, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory can always be written.", impossible);
        }
        terminal.out().print(ascii(bytes.toString(StandardCharsets.UTF_8)));
    }

    private static String ascii(String document) {
        StringBuilder ascii = new StringBuilder(document.length());
        for (int at = 0; at < document.length(); at++) {
            char one = document.charAt(at);
            ascii.append(one < FIRST_BEYOND_ASCII ? String.valueOf(one) : String.format("\\u%04x", (int) one));
        }
        return ascii.toString();
    }
}
