package nl.leerplaats.data.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.leerplaats.data.format.DatasetWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature: instances are byte-identical everywhere and for ever, so that recorded results stay comparable. Where the generator is changed on
 * purpose, write the examples anew ({@code generate --kind school --seed 1 data/examples/school.json}, and so for region), correct the
 * checksums, and record benchmark results again.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");

    private static byte[] document(InstanceKind kind) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        DatasetWriter.write(DatasetGenerator.generate(kind, 1), document);
        return document.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL, school.json", "REGION, region.json"})
    void theExamplesAreWhatTheGeneratorMakes(InstanceKind kind, String file) throws IOException {
        assertThat(Files.readAllBytes(EXAMPLES.resolve(file))).isEqualTo(document(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 0f2457f6803bc300",
        "REGION, dd083f5eef6a80d1",
        "PROVINCE, e803366589136763",
        "NATION, a6a4826ce7452243",
        "TIGHT, 3384327639942e84",
        "MULTI, 00da2e616aa9c4a5",
        "REPLAN, ee2a7604c63e60aa",
        "BLOCKS, e3eba516a288dad3",
        "POOL, ade7b6bc1887f407",
        "SCARCE, ec3694f79a4e9814",
        "STAYS, 304daaf4fd47cfd5",
        "HALVED, a4ec47309bcbef19",
        "PERIODS, b93e802444b9d03b",
        "PACKED, 91512d60b7682250"
    })
    void theDocumentOfSeedOneHasItsChecksum(InstanceKind kind, String sha256)
            throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(document(kind));

        assertThat(HexFormat.of().formatHex(digest)).startsWith(sha256);
    }
}
