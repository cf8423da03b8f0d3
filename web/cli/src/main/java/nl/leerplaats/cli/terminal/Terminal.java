package nl.leerplaats.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err progress and what went wrong
 * @param live somebody looks at it as it comes, so that a line may be rewritten in place
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean live) {

    /** The terminal, or the files, of this process. */
    public static Terminal ofProcess() {
        Charset charset = charset();
        return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), isLive());
    }

    private static PrintWriter writer(FileDescriptor file, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), charset), true);
    }

    /** The encoding of the terminal, else of the machine; a machine set to plain ASCII gets UTF-8, so that no é becomes a question mark. */
    private static Charset charset() {
        Console console = System.console();
        if (console != null) {
            return utf8IfAscii(console.charset());
        }
        String name = System.getProperty("native.encoding", "UTF-8");
        return Charset.isSupported(name) ? utf8IfAscii(Charset.forName(name)) : StandardCharsets.UTF_8;
    }

    private static Charset utf8IfAscii(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /** Tells whether input and output are a terminal. Since Java 22 a console may be there without one and has a method that tells. */
    private static boolean isLive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** Sends everything written so far on its way. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
