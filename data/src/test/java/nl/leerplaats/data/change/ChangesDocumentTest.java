package nl.leerplaats.data.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.ChangesWriter;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.load.ChangesLoadResult;
import nl.leerplaats.data.load.ChangesLoader;
import nl.leerplaats.data.load.DatasetLoader;
import nl.leerplaats.data.load.DocumentSchemas;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document of changes is read as strictly as the other documents, and nothing of it is lost. */
class ChangesDocumentTest {

    private static final Dataset TINY = TinyDataset.create().build();

    /** Every kind with every key; the records of {@code put} are those of the full dataset. */
    private static String full() {
        Matcher records = Pattern.compile("(?m)^    (\\{\"id\": .*?\\})(,?)$").matcher(FullDocuments.DATASET);
        List<String> bodies = new ArrayList<>();
        while (records.find()) {
            bodies.add(records.group(1));
        }
        // K1, S1, L1, L2, B1, B2, D1 in the order of the dataset.
        List<String> lines = new ArrayList<>();
        String head = "    {\"id\": \"c%d\", \"at\": \"2027-01-10T08:15:00Z\", ";
        for (String rest : Stream.of(
                        "\"by\": \"Ria\", \"note\": \"telefoon\", \"kind\": \"put\", \"calendar\": " + bodies.get(0),
                        "\"kind\": \"put\", \"school\": " + bodies.get(1),
                        "\"kind\": \"put\", \"student\": " + bodies.get(2),
                        "\"kind\": \"put\", \"company\": " + bodies.get(4),
                        "\"kind\": \"put\", \"supervisor\": " + bodies.get(6),
                        "\"kind\": \"remove\", \"studentId\": \"L2\"",
                        "\"kind\": \"remove\", \"companyId\": \"B2\"",
                        "\"kind\": \"remove\", \"supervisorId\": \"D1\"",
                        "\"kind\": \"companyUnavailable\", \"companyId\": \"B1\", \"from\": \"2027-03-01\"",
                        "\"kind\": \"companyUnavailable\", \"companyId\": \"B1\"",
                        "\"kind\": \"accreditation\", \"companyId\": \"B1\", \"profile\": \"Z&W\", "
                                + "\"until\": \"2028-07-31\", \"from\": \"2024-08-01\"",
                        "\"kind\": \"places\", \"companyId\": \"B1\", \"places\": {\"MONDAY\": 0, \"FRIDAY\": 2}",
                        "\"kind\": \"mentorLeft\", \"companyId\": \"B1\", \"mentorId\": \"M1\", \"until\": \"2027-02-26\"",
                        "\"kind\": \"studentLeft\", \"studentId\": \"L1\", \"from\": \"2027-04-01\"",
                        "\"kind\": \"studentMoved\", \"studentId\": \"L1\", \"home\": {\"lat\": 52.1, \"lon\": 5.2}, "
                                + "\"travel\": {\"modes\": [\"BIKE\"], \"maxMinutes\": 30}",
                        "\"kind\": \"completed\", \"studentId\": \"L1\", \"hours\": 120.25, \"days\": 16",
                        "\"kind\": \"weights\", \"weights\": {\"unplaced\": 40}",
                        "\"kind\": \"exclude\", \"studentId\": \"L1\", \"companyId\": \"B1\"",
                        "\"kind\": \"allow\", \"studentId\": \"L1\", \"companyId\": \"B1\", \"extra\": {\"x\": 1.10}")
                .toList()) {
            lines.add(head.formatted(lines.size()) + rest + "}");
        }
        return "{\n  \"format\": \"leerplaats-changes/1\",\n  \"dataset\": \"Full\",\n  \"changes\": [\n"
                + String.join(",\n", lines) + "\n  ],\n  \"extra\": {\n    \"by\": \"hand\"\n  }\n}\n";
    }

    private static ChangesLoadResult load(String document, Dataset dataset) {
        return ChangesLoader.load(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), dataset);
    }

    private static List<Finding> findingsOf(String change) {
        return load(
                        "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": [" + change + "]}",
                        TINY)
                .findings();
    }

    private static Dataset fullDataset() {
        return ((nl.leerplaats.data.load.LoadResult.Loaded) DatasetLoader.load(
                        new ByteArrayInputStream(FullDocuments.DATASET.getBytes(StandardCharsets.UTF_8))))
                .dataset();
    }

    @Test
    void everyKindIsReadAndWrittenWithTheSameBytes() throws IOException {
        ChangesLoadResult result = load(full(), fullDataset());

        assertThat(result.findings()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChangesWriter.write(((ChangesLoadResult.Loaded) result).changes(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(full());
    }

    /** Each kind as it is, and without each of its keys in turn: what the schema refuses the reader refuses, and the other way round. */
    @Test
    void theSchemaAndTheReaderRefuseTheSame() {
        var json = new JsonMapper();
        Dataset dataset = fullDataset();
        JsonNode document = json.readTree(full());
        assertThat(DocumentSchemas.errors(DocumentSchemas.CHANGES, document)).isEmpty();
        for (int at = 0; at < document.path("changes").size(); at++) {
            for (String key : document.path("changes").path(at).propertyNames()) {
                JsonNode without = document.deepCopy();
                ((ObjectNode) without.path("changes").path(at)).remove(key);
                assertThat(DocumentSchemas.errors(DocumentSchemas.CHANGES, without)
                                .isEmpty())
                        .as("change %d without %s", at, key)
                        .isEqualTo(load(without.toString(), dataset).findings().isEmpty());
            }
        }
    }

    @Test
    void aMomentWithAnOffsetIsTheSameMoment() {
        ChangesLoadResult result = load(
                "{\"format\": \"leerplaats-changes/1\", \"dataset\": \"tiny\", \"changes\": ["
                        + "{\"id\": \"1\", \"at\": \"2027-01-10T09:15+01:00\", \"kind\": \"remove\", \"studentId\": \"anna\"}]}",
                TINY);

        assertThat(((ChangesLoadResult.Loaded) result)
                        .changes()
                        .changes()
                        .get(0)
                        .at())
                .hasToString("2027-01-10T08:15:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"closed\", \"companyId\": \"bakery\" | UNKNOWN_CHANGE | $.changes[0].kind",
                "\"kind\": \"studentLeft\", \"studentId\": \"anna\" | MISSING_KEY | $.changes[0].from",
                "\"kind\": \"studentLeft\", \"studentId\": \"anna\", \"from\": \"2027-04-01\", \"companyId\": \"bakery\""
                        + " | UNKNOWN_KEY | $.changes[0].companyId",
                "\"kind\": \"remove\" | NOT_ONE_KEY | $.changes[0]",
                "\"kind\": \"remove\", \"studentId\": \"anna\", \"companyId\": \"bakery\" | NOT_ONE_KEY | $.changes[0]",
                "\"kind\": \"put\", \"studentId\": \"anna\" | NOT_ONE_KEY | $.changes[0]",
                "\"studentId\": \"anna\" | MISSING_KEY | $.changes[0].kind",
                "\"kind\": \"places\", \"companyId\": \"bakery\", \"places\": {\"SUNDAY\": 1}"
                        + " | BAD_WEEKDAY | $.changes[0].places.SUNDAY",
                "\"kind\": \"accreditation\", \"companyId\": \"bakery\", \"profile\": \"HBR\", \"from\": \"2027-02-01\","
                        + " \"until\": \"2027-01-31\" | END_BEFORE_START | $.changes[0].until",
                "\"kind\": \"completed\", \"studentId\": \"anna\", \"hours\": 1.1 | NOT_QUARTERS | $.changes[0].hours",
                "\"kind\": \"weights\", \"weights\": {\"beauty\": 1} | UNKNOWN_WEIGHT | $.changes[0].weights.beauty",
                "\"kind\": \"put\", \"student\": {\"id\": \"x\"} | MISSING_KEY | $.changes[0].student.home",
                "\"kind\": \"allow\", \"studentId\": \"anna\", \"companyId\": \"bakery\", \"colour\": 1"
                        + " | UNKNOWN_KEY | $.changes[0].colour",
            })
    void whatIsWrongIsToldWithItsPlace(String body, FindingCode code, String path) {
        List<Finding> findings = findingsOf("{\"id\": \"1\", \"at\": \"2027-01-10T08:15:00Z\", " + body + "}");

        assertThat(findings)
                .extracting(Finding::code, Finding::path)
                .contains(org.assertj.core.api.Assertions.tuple(code, path));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-10", "2027-01-10T08:15", "gisteren", "2027-02-30T08:15:00Z"})
    void aMomentThatIsNoneIsRefused(String at) {
        List<Finding> findings =
                findingsOf("{\"id\": \"1\", \"at\": \"" + at + "\", \"kind\": \"remove\", \"studentId\": \"anna\"}");

        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.BAD_INSTANT);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<Finding> findings = findingsOf("{\"id\": \"\", \"at\": 3, \"kind\": \"x\"}, {\"id\": \"2\"}");

        assertThat(findings)
                .extracting(Finding::path)
                .contains(
                        "$.changes[0].id",
                        "$.changes[0].at",
                        "$.changes[0].kind",
                        "$.changes[1].at",
                        "$.changes[1].kind");
    }

    @Test
    void changesOfAnotherDatasetAreRefused() {
        ChangesLoadResult result =
                load("{\"format\": \"leerplaats-changes/1\", \"dataset\": \"other\", \"changes\": []}", TINY);

        assertThat(result).isInstanceOf(ChangesLoadResult.Rejected.class);
        assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.DATASET_NAME_DIFFERS);
    }

    @Test
    void aDatasetIsNoDocumentOfChanges() {
        assertThat(load(FullDocuments.DATASET, TINY).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.OTHER_DOCUMENT);
        assertThat(DatasetLoader.load(new ByteArrayInputStream(full().getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.OTHER_DOCUMENT);
    }

    /** Numbers of companies, and ids that programs give to changes, have nine digits too. */
    @Test
    void numbersOfOthersAreNoCitizenServiceNumbers() {
        assertThat(findingsOf(
                        "{\"id\": \"123456782\", \"at\": \"2027-01-10T08:15:00Z\", \"kind\": \"companyUnavailable\","
                                + " \"companyId\": \"123456782\"}"))
                .isEmpty();
        assertThat(findingsOf("{\"id\": \"1\", \"at\": \"2027-01-10T08:15:00Z\", \"note\": \"van 123456782\","
                        + " \"kind\": \"companyUnavailable\", \"companyId\": \"b\"}"))
                .extracting(Finding::code)
                .containsExactly(FindingCode.LOOKS_LIKE_BSN);
    }
}
