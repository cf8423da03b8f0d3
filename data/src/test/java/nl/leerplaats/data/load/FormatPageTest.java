package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leerplaats.data.change.ChangeDocument;
import nl.leerplaats.data.change.ChangeLog;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;

/** The page {@code docs/data-format.md} names every key, and its examples are what the program reads and writes. */
class FormatPageTest {

    private static final Pattern KEY = Pattern.compile("\"([A-Za-z]+)\": ");

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "data-format.md"));
    }

    private static List<String> examples() throws IOException {
        return EXAMPLE.matcher(page())
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Dataset dataset() throws IOException {
        LoadResult result = DatasetLoader.load(stream(examples().get(0)));
        assertThat(result.findings()).isEmpty();
        return ((LoadResult.Loaded) result).dataset();
    }

    private static Plan plan() throws IOException {
        PlanLoadResult result = PlanLoader.load(stream(examples().get(1)), dataset());
        assertThat(result.findings()).isEmpty();
        return ((PlanLoadResult.Loaded) result).plan();
    }

    @Test
    void namesEveryKey() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String document : List.of(FullDocuments.DATASET, FullDocuments.PLAN)) {
            String withoutExtra = document.replaceAll("\"extra\": \\{(\n[^\n]*\n  }|[^\n]*)", "\"extra\": ");
            KEY.matcher(withoutExtra).results().map(MatchResult::group).forEach(keys::add);
        }
        for (String key : keys) {
            String name = key.replaceAll("[^A-Za-z]", "");
            boolean isInRules = CostTerm.findByKey(name).isPresent();
            assertThat(isInRules || page().contains("`" + name + "`")).as(name).isTrue();
        }
        assertThat(keys).as("keys looked for").hasSizeGreaterThan(50);
    }

    @Test
    void exampleDatasetIsCanonicalAndGivesNoFinding() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(examples().get(0));
    }

    @Test
    void examplePlanIsCanonicalAndCostsWhatItClaims() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(examples().get(1));
        assertThat(PlanChecker.check(dataset(), plan()).cost()).isEqualTo(plan().cost());
    }

    @Test
    void exampleOfChangesIsCanonicalAndFits() throws IOException {
        ChangesLoadResult result = ChangesLoader.load(stream(examples().get(2)), dataset());
        assertThat(result.findings()).isEmpty();
        ChangeDocument changes = ((ChangesLoadResult.Loaded) result).changes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesWriter.write(changes, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(examples().get(2));
        assertThat(ChangeLog.apply(dataset(), changes.changes()).applied()).hasSize(2);
    }
}
