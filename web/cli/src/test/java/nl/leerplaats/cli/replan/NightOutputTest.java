package nl.leerplaats.cli.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.format.AtomicFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whoever is killed leaves the result of the night before, or the new one: the next run ends what was begun. */
@Execution(ExecutionMode.CONCURRENT)
class NightOutputTest {

    private static final String PLAN = NightOutput.ofProposals("fewest.plan.json");

    @TempDir
    private Path folder = Path.of("");

    private NightOutput output = new NightOutput(folder);

    @BeforeEach
    void writeAFirstNight() throws IOException {
        output = new NightOutput(folder);
        output.stage(files("first", true));
        output.decide();
        output.putInPlace();
        Files.writeString(folder.resolve("notitie.txt"), "mine");
    }

    private static Map<String, AtomicFile.Content> files(String content, boolean withProposals) {
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (String name : List.of(NightOutput.DATASET, NightOutput.CHANGES)) {
            files.put(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        }
        if (withProposals) {
            files.put(PLAN, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }

    private void assertIs(String content) throws IOException {
        assertThat(folder.resolve(NightOutput.DATASET)).hasContent(content);
        assertThat(folder.resolve(NightOutput.CHANGES)).hasContent(content);
        assertThat(folder.resolve("notitie.txt")).hasContent("mine");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(one -> one.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void whoIsKilledBeforeItHoldsLeavesTheNightBefore() throws IOException {
        output.stage(files("second", false));

        output.recover();

        assertIs("first");
        assertThat(folder.resolve(PLAN)).hasContent("first");
    }

    @Test
    void whoIsKilledAfterItHoldsIsEndedByTheNextRun() throws IOException {
        output.stage(files("second", false));
        output.decide();

        new NightOutput(folder).recover();

        assertIs("second");
        assertThat(folder.resolve(NightOutput.PROPOSALS)).doesNotExist();
    }

    /** Some files are in their place already, and may not go with those that are gone. */
    @Test
    void whoIsKilledInTheMiddleOfPuttingInPlaceIsEndedByTheNextRun() throws IOException {
        output.stage(files("second", true));
        output.decide();
        Path ready = folder.resolve(NightOutput.READY);
        Files.delete(folder.resolve(NightOutput.DATASET));
        Files.move(ready.resolve(NightOutput.DATASET), folder.resolve(NightOutput.DATASET));

        output.recover();

        assertIs("second");
        assertThat(folder.resolve(PLAN)).hasContent("second");
    }

    @Test
    void aNightWithoutProposalsTakesThoseOfBeforeAwayAndNothingOfOthers() throws IOException {
        Files.writeString(folder.resolve(NightOutput.PROPOSALS).resolve("eigen.txt"), "mine");
        output.stage(files("second", false));
        output.decide();
        output.putInPlace();

        assertIs("second");
        assertThat(folder.resolve(PLAN)).doesNotExist();
        assertThat(folder.resolve(NightOutput.PROPOSALS).resolve("eigen.txt")).hasContent("mine");
    }

    @Test
    void nothingToEndIsNoTrouble() throws IOException {
        output.recover();
        output.recover();

        assertIs("first");
    }
}
