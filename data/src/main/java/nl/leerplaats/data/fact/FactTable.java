package nl.leerplaats.data.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a small table of facts: tab-separated, lines that start with a hash are comments, the first other line names the columns. */
public final class FactTable {

    private static final Pattern TAB = Pattern.compile("\t", Pattern.LITERAL);

    private FactTable() {}

    /**
     * The rows of a table, in the order of the file.
     *
     * @param owner class beside which the table lies
     * @param name name of the file
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The table (" + name + ") is missing from the build.");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(TAB.split(line, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table (" + name + ") cannot be read.", e);
        }
    }
}
