package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.leerplaats.data.TinyDataset;
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

    @Test
    void coordinatesKeepTheirValueAndAreWrittenPlainly() throws IOException {
        for (String degrees : List.of("52.0", "0.0001", "-0.0000001", "5.123456789012346", "89.99999999999999")) {
            String document = FullDocuments.DATASET.replace("\"lon\": 5.125", "\"lon\": " + degrees);

            assertThat(write(readDataset(document))).isEqualTo(document);
        }
    }

    @Test
    void otherWaysToWriteANumberBecomeTheCanonicalOne() throws IOException {
        String document = FullDocuments.DATASET
                .replace("\"lon\": 5.125", "\"lon\": 51.25e-1")
                .replace("\"maximum\": 640.5", "\"maximum\": 640.500")
                .replace("\"lat\": 52.0,", "\"lat\": 52,");

        assertThat(write(readDataset(document))).isEqualTo(FullDocuments.DATASET);
    }

    @Test
    void aStreamThatFailsIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> DatasetWriter.write(TinyDataset.create().build(), full))
                .isInstanceOf(IOException.class)
                .hasRootCauseMessage("disk full");
        assertThatThrownBy(() -> DatasetWriter.write(many(), full)).isInstanceOf(IOException.class);
    }

    /** More than fits in any buffer on the way. */
    private static Dataset many() {
        TinyDataset dataset = TinyDataset.create();
        for (int i = 0; i < 1_000; i++) {
            dataset.student("student" + i, student -> {});
        }
        return dataset.build();
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
