package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import org.junit.jupiter.api.Test;

/** Nothing of a document is lost or changed when it is read and written: other programs and people keep their data in it. */
class RoundTripTest {

    @Test
    void canonicalDatasetGivesTheSameBytes() throws IOException {
        Dataset dataset = readDataset(FullDocuments.DATASET);

        assertThat(write(dataset)).isEqualTo(FullDocuments.DATASET);
    }

    @Test
    void canonicalPlanGivesTheSameBytes() throws IOException {
        Plan plan = readPlan(FullDocuments.PLAN);

        assertThat(write(plan)).isEqualTo(FullDocuments.PLAN);
    }

    @Test
    void whatIsWrittenReadsAsTheSameFacts() throws IOException {
        Dataset dataset = readDataset(FullDocuments.DATASET);

        assertThat(readDataset(write(dataset))).isEqualTo(dataset);
    }

    private static Dataset readDataset(String text) {
        FindingCollector findings = new FindingCollector();
        Dataset dataset = DatasetReader.read(stream(text), findings);
        assertThat(findings.list()).isEmpty();
        return Objects.requireNonNull(dataset);
    }

    private static Plan readPlan(String text) {
        FindingCollector findings = new FindingCollector();
        Plan plan = PlanReader.read(stream(text), findings);
        assertThat(findings.list()).isEmpty();
        return Objects.requireNonNull(plan);
    }

    private static String write(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String write(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
