package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.firstcome.FirstComeFirstServed;
import nl.leerplaats.data.format.DatasetWriter;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.format.PlanWriter;
import nl.leerplaats.data.generate.DatasetGenerator;
import nl.leerplaats.data.generate.InstanceKind;
import nl.leerplaats.data.generate.RandomDatasets;
import nl.leerplaats.data.generate.RandomTinyDatasets;
import nl.leerplaats.data.model.CostTerm;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.model.Profile;
import nl.leerplaats.data.year.PlanningYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schemas in {@code docs/schema} and the reader are of one mind: what the program writes fits, and what the schema refuses the
 * reader refuses too.
 */
class DocumentSchemaTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Large kinds with fewer students: their records have the same keys. */
    private static final int STUDENTS = 40;

    /** What is wrong with the form of a document. What else is wrong, such as an id that nothing has, no schema can say. */
    private static final Set<FindingCode> OF_FORM = EnumSet.range(FindingCode.UNKNOWN_KEY, FindingCode.REPEATED_ENTRY);

    static {
        OF_FORM.addAll(List.of(FindingCode.UNKNOWN_FORMAT, FindingCode.OTHER_DOCUMENT));
    }

    /** One document with every key, and the same with one thing different. */
    private record Variant(String what, JsonNode document) {}

    private static JsonNode tree(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetWriter.write(dataset, out);
        return JSON.readTree(out.toByteArray());
    }

    private static JsonNode planTree(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWriter.write(FirstComeFirstServed.plan(PlanningYear.of(dataset)), out);
        return JSON.readTree(out.toByteArray());
    }

    private static void assertFits(Dataset dataset) throws IOException {
        assertThat(DocumentSchemas.errors(DocumentSchemas.DATASET, tree(dataset)))
                .as(dataset.name())
                .isEmpty();
        assertThat(DocumentSchemas.errors(DocumentSchemas.PLAN, planTree(dataset)))
                .as("the plan of %s", dataset.name())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InstanceKind.class)
    void whatIsGeneratedFits(InstanceKind kind) throws IOException {
        assertFits(DatasetGenerator.generate(kind, 1, Math.min(STUDENTS, kind.students())));
        for (long seed = 1; seed <= 5; seed++) {
            assertFits(RandomDatasets.of(kind, seed, 12));
        }
    }

    @Test
    void tinyDatasetsFit() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            assertFits(RandomTinyDatasets.of(seed));
        }
    }

    /** The examples of the page of the format, by what they say that they are. */
    @Test
    void theExamplesFit() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "data-format.md"));
        List<String> formats = new ArrayList<>();
        Pattern.compile("(?s)```json\n(.*?)```").matcher(page).results().forEach(example -> {
            JsonNode document = JSON.readTree(example.group(1));
            String format = document.path("format").asString();
            Schema schema = switch (format) {
                case "leerplaats-dataset/1" -> DocumentSchemas.DATASET;
                case "leerplaats-plan/1" -> DocumentSchemas.PLAN;
                case "leerplaats-changes/1" -> DocumentSchemas.CHANGES;
                default -> throw new AssertionError(format);
            };
            assertThat(DocumentSchemas.errors(schema, document)).as(format).isEmpty();
            formats.add(format);
        });
        assertThat(formats).hasSize(3);
    }

    private static List<ObjectNode> objects(JsonNode document) {
        List<ObjectNode> found = new ArrayList<>();
        collect(document, found);
        return found;
    }

    /** Every object but what stands under extra, where anything goes. */
    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
            object.properties().stream()
                    .filter(property -> !property.getKey().equals("extra"))
                    .forEach(property -> collect(property.getValue(), found));
        } else {
            node.forEach(child -> collect(child, found));
        }
    }

    /** The document with, one at a time, each key gone, each value of another type, and a key too many in each object. */
    static Stream<Variant> variants() {
        JsonNode full = JSON.readTree(FullDocuments.DATASET);
        List<Variant> variants = new ArrayList<>();
        int count = objects(full).size();
        for (int at = 0; at < count; at++) {
            List<String> keys = new ArrayList<>(objects(full).get(at).propertyNames());
            for (String key : keys) {
                JsonNode without = full.deepCopy();
                objects(without).get(at).remove(key);
                variants.add(new Variant("object " + at + " without " + key, without));
                JsonNode below = full.deepCopy();
                objects(below).get(at).put(key, -1);
                variants.add(new Variant("object " + at + " with -1 for " + key, below));
                JsonNode part = full.deepCopy();
                objects(part).get(at).put(key, 0.125);
                variants.add(new Variant("object " + at + " with an eighth for " + key, part));
                JsonNode large = full.deepCopy();
                objects(large).get(at).put(key, 1_000_001);
                variants.add(new Variant("object " + at + " with too much for " + key, large));
                JsonNode empty = full.deepCopy();
                objects(empty).get(at).put(key, "");
                variants.add(new Variant("object " + at + " with nothing for " + key, empty));
                JsonNode list = full.deepCopy();
                objects(list).get(at).putArray(key);
                variants.add(new Variant("object " + at + " with an empty list for " + key, list));
            }
            JsonNode more = full.deepCopy();
            objects(more).get(at).put("onbekend", 1);
            variants.add(new Variant("object " + at + " with a key too many", more));
        }
        return variants.stream();
    }

    @Test
    void theDocumentWithEveryKeyFits() {
        assertThat(DocumentSchemas.errors(DocumentSchemas.DATASET, JSON.readTree(FullDocuments.DATASET)))
                .isEmpty();
    }

    @Test
    void theSchemaAndTheReaderRefuseTheSame() {
        variants().forEach(variant -> {
            List<Finding> findings = DatasetLoader.load(new ByteArrayInputStream(
                            variant.document().toString().getBytes(StandardCharsets.UTF_8)))
                    .findings();
            boolean refused = !DocumentSchemas.errors(DocumentSchemas.DATASET, variant.document())
                    .isEmpty();
            boolean byForm = findings.stream().map(Finding::code).anyMatch(OF_FORM::contains);
            assertThat(refused).as("%s: %s", variant.what(), findings).isEqualTo(byForm);
        });
    }

    @Test
    void theSchemaNamesAllWeightsAndProfiles() {
        JsonNode definitions = DocumentSchemas.DATASET.getSchemaNode().path("$defs");
        assertThat(definitions.path("weights").path("properties").propertyNames())
                .containsExactlyElementsOf(
                        Stream.of(CostTerm.values()).map(CostTerm::key).toList());
        assertThat(definitions.path("profile").path("enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(Profile.values()).map(Profile::code).toList());
    }
}
