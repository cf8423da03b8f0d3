package nl.leerplaats.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of small measurements, in the files that JMH writes. */
public final class MicroResults {

    private static final String ENDING = ".jmh.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MicroResults() {}

    /**
     * One small measurement.
     *
     * @param name its method
     * @param subject what it was measured on, for example {@code kind=school}
     * @param score mean of the repetitions
     * @param error half of the interval that has the true mean in 99.9% of cases; not a number where there are too few repetitions
     * @param unit unit of both, for example {@code ms/op}
     * @param java version of the JDK
     */
    public record Line(String name, String subject, double score, double error, String unit, String java) {}

    /**
     * Reads the newest file whose name ends in {@code .jmh.json} in a folder, by name; nothing where there is none.
     *
     * @throws IOException if the file cannot be read, or JMH did not write it; it names the file
     */
    public static List<Line> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files = ResultFiles.list(folder, ENDING);
        return files.isEmpty() ? List.of() : readFile(files.get(files.size() - 1));
    }

    private static List<Line> readFile(Path file) throws IOException {
        try {
            List<Line> lines = new ArrayList<>();
            for (JsonNode node : JSON.readTree(Files.readString(file))) {
                JsonNode metric = node.required("primaryMetric");
                lines.add(new Line(
                        node.required("benchmark").asString().replaceAll(".*\\.", ""),
                        node.path("params").properties().stream()
                                .map(one -> one.getKey() + "=" + one.getValue().asString())
                                .collect(Collectors.joining(", ")),
                        metric.required("score").asDouble(),
                        metric.required("scoreError").asDouble(Double.NaN),
                        metric.required("scoreUnit").asString(),
                        node.path("jdkVersion").asString("")));
            }
            return lines;
        } catch (JacksonException e) {
            throw new IOException("File (" + file + ") is no result of JMH: " + e.getOriginalMessage(), e);
        }
    }
}
