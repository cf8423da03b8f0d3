package nl.leerplaats.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of result lines. */
public final class ResultFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResultFiles() {}

    /**
     * What was read.
     *
     * @param lines the lines, in the order of file names and of lines
     * @param skipped how many lines are of an older form
     */
    public record Content(List<ResultLine> lines, int skipped) {

        public Content {
            lines = List.copyOf(lines);
        }
    }

    /** The line as JSON, without a line end. */
    public static String toJson(ResultLine line) {
        return JSON.writeValueAsString(line);
    }

    /** The line that this JSON is. */
    public static ResultLine fromJson(String json) {
        return JSON.readValue(json, ResultLine.class);
    }

    /** Appends a line to a file, which is made if it is not there. */
    public static void append(Path file, ResultLine line) throws IOException {
        appendText(file, toJson(line));
    }

    /** Appends a line of reasons to a file, which is made if it is not there; {@link #read} skips such lines. */
    public static void append(Path file, ReasonsLine line) throws IOException {
        appendText(file, JSON.writeValueAsString(line));
    }

    /** Appends a line of a drop-out to a file, which is made if it is not there; {@link #read} skips such lines. */
    public static void append(Path file, DropoutLine line) throws IOException {
        appendText(file, JSON.writeValueAsString(line));
    }

    /** Appends a line of shares to a file, which is made if it is not there; {@link #read} skips such lines. */
    public static void append(Path file, SharesLine line) throws IOException {
        appendText(file, JSON.writeValueAsString(line));
    }

    private static void appendText(Path file, String json) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Reads a file of lines of reasons. */
    public static List<ReasonsLine> readReasons(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(text -> JSON.readValue(text, ReasonsLine.class))
                .toList();
    }

    /** Reads a file of lines of shares. */
    public static List<SharesLine> readShares(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(text -> JSON.readValue(text, SharesLine.class))
                .toList();
    }

    /**
     * Reads the lines of drop-outs of a file, or of every file whose name ends in {@code .jsonl} in a folder; none where there is neither.
     *
     * @throws IOException if a file cannot be read, or a line is none of a drop-out; it names the file
     */
    public static List<DropoutLine> readDropouts(Path fileOrFolder) throws IOException {
        if (!Files.exists(fileOrFolder)) {
            return List.of();
        }
        List<DropoutLine> lines = new ArrayList<>();
        for (Path file : Files.isDirectory(fileOrFolder) ? list(fileOrFolder, ".jsonl") : List.of(fileOrFolder)) {
            for (String text : Files.readAllLines(file)) {
                try {
                    lines.add(JSON.readValue(text, DropoutLine.class));
                } catch (JacksonException e) {
                    throw new IOException(
                            "A line of (" + file + ") is none of a drop-out: " + e.getOriginalMessage(), e);
                }
            }
        }
        return lines;
    }

    /**
     * Reads a file, or every file whose name ends in {@code .jsonl} in a folder.
     *
     * @throws IOException if a file cannot be read, or a line is no result line; it names the place
     */
    public static Content read(Path fileOrFolder) throws IOException {
        List<ResultLine> lines = new ArrayList<>();
        int skipped = 0;
        for (Path file : Files.isDirectory(fileOrFolder) ? list(fileOrFolder, ".jsonl") : List.of(fileOrFolder)) {
            int number = 0;
            for (String text : Files.readAllLines(file)) {
                number++;
                try {
                    JsonNode node = JSON.readTree(text);
                    if (node.path("format").asString("").equals(ResultLine.FORMAT)) {
                        lines.add(fromJson(text));
                    } else {
                        skipped++;
                    }
                } catch (JacksonException e) {
                    throw new IOException(
                            "Line (" + number + ") of (" + file + ") is no result line: " + e.getOriginalMessage(), e);
                }
            }
        }
        return new Content(lines, skipped);
    }

    /** The files of a folder whose names end so, by name. */
    static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
