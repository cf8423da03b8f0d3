package nl.leerplaats.data.load;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON Schemas of {@code docs/schema}, as a library reads them. */
public final class DocumentSchemas {

    private static final String HERE = "https://schema.invalid/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(DocumentSchemas::text));

    static final Schema DATASET = of("dataset");
    static final Schema PLAN = of("plan");
    /** That of changes. */
    public static final Schema CHANGES = of("changes");

    private DocumentSchemas() {}

    private static Schema of(String name) {
        return REGISTRY.getSchema(SchemaLocation.of(HERE + name + ".schema.json"));
    }

    /** The schema at this address, or null for one that is not ours. */
    private static @Nullable String text(String address) {
        if (!address.startsWith(HERE)) {
            return null;
        }
        try {
            return Files.readString(Path.of("..", "docs", "schema", address.substring(HERE.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a document, with formats of texts looked at. */
    public static List<Error> errors(Schema schema, JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
