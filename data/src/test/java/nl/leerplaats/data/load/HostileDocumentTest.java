package nl.leerplaats.data.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.leerplaats.data.check.PlanChecker;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.finding.TextPlace;
import nl.leerplaats.data.format.FullDocuments;
import nl.leerplaats.data.model.Dataset;
import nl.leerplaats.data.plan.Plan;
import nl.leerplaats.data.value.Extra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come in, what comes out is findings with their place: never an exception, never a hang. */
class HostileDocumentTest {

    private static final byte[] FULL = FullDocuments.DATASET.getBytes(StandardCharsets.UTF_8);

    private static final String[] NUMBERS = {"0", "1", "2", "4", "1000000", "-1", "2.5", "1e9", "0.25"};

    private static final String[] TEXTS = {
        "\"\"", "\"L1\"", "\"B2\"", "\"P1\"", "\"2027-03-15\"", "\"2026-08-31\"", "\"12:00\"", "\"BWI\""
    };

    private static final String[] OTHERS = {"null", "true", "[]", "{}", "[[]]", "\"MONDAY\""};

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("not JSON", "Beste collega,\n", FindingCode.SYNTAX, 1, 1),
                arguments("cut off", "{\n  \"name\": \"a", FindingCode.TRUNCATED, 2, 13),
                arguments("bracket of the wrong kind", "{\n  \"students\": [}", FindingCode.SYNTAX, 2, 16),
                arguments("comma too many", "{\"name\": \"a\",\n}", FindingCode.SYNTAX, 2, 1),
                arguments("comment", "{ // c\n}", FindingCode.SYNTAX, 1, 3),
                arguments("single quotes", "{'name': 1}", FindingCode.SYNTAX, 1, 2),
                arguments("control character in a text", "{\"name\": \"a\u0001\"}", FindingCode.SYNTAX, 1, 12),
                arguments("top-level list", "\n [{}]", FindingCode.WRONG_TYPE, 2, 2),
                arguments("top-level text", "\"a\"", FindingCode.WRONG_TYPE, 1, 1),
                arguments("top-level null", "null", FindingCode.WRONG_TYPE, 1, 1),
                arguments("two documents", "{}\n{}", FindingCode.TRAILING_CONTENT, 2, 1),
                arguments("deep lists", "[".repeat(1_000_000), FindingCode.NESTED_TOO_DEEP, 1, 502),
                arguments("deep objects", "{\"a\":".repeat(100_000), FindingCode.NESTED_TOO_DEEP, 1, 2502),
                arguments("unknown key", "{\n\n  \"naam\": 1}", FindingCode.UNKNOWN_KEY, 3, 3),
                arguments("missing key", "{\n  \"schools\": [\n    {\"id\": \"é\"}]}", FindingCode.MISSING_KEY, 3, 5),
                arguments(
                        "value after letters of two bytes",
                        "{\"name\": \"éé\", \"asOf\": 1}",
                        FindingCode.WRONG_TYPE,
                        1,
                        24),
                arguments("huge number", "{\"name\": 1" + "0".repeat(1_000_000) + "}", FindingCode.WRONG_TYPE, 1, 10),
                arguments("huge exponent", "{\"name\": 1e999999999999}", FindingCode.WRONG_TYPE, 1, 10),
                arguments("infinite", "{\"name\": -Infinity}", FindingCode.NOT_A_NUMBER, 1, 10));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void givesAFindingWithItsPlace(String name, String document, FindingCode code, int line, int column) {
        assertThat(FindingCase.load(document))
                .as(name)
                .extracting(Finding::code, Finding::place)
                .contains(tuple(code, new TextPlace(line, column)));
    }

    static Stream<Arguments> bytes() {
        byte[] utf16 = FullDocuments.DATASET.getBytes(StandardCharsets.UTF_16);
        byte[] utf16WithoutMark = FullDocuments.DATASET.getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                arguments(
                        "overlong slash", new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}, FindingCode.NOT_UTF8, 1, 2),
                arguments(
                        "half of a pair",
                        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"'},
                        FindingCode.NOT_UTF8,
                        1,
                        2),
                arguments("ends in a letter", new byte[] {'\n', '"', (byte) 0xC3}, FindingCode.NOT_UTF8, 2, 2),
                arguments(
                        "Latin-1",
                        "[\n\"e\", \"\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1),
                        FindingCode.NOT_UTF8,
                        2,
                        7),
                arguments("UTF-16", utf16, FindingCode.NOT_UTF8, 1, 1),
                arguments("UTF-16 without mark", utf16WithoutMark, FindingCode.SYNTAX, 1, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes")
    void givesAFindingAtTheFirstBadByte(String name, byte[] document, FindingCode code, int line, int column) {
        assertThat(FindingCase.load(document))
                .as(name)
                .extracting(Finding::code, Finding::place)
                .contains(tuple(code, new TextPlace(line, column)));
    }

    @Test
    void aBadByteFarIntoTheFileIsFoundAtItsLine() {
        byte[] document = ("[" + "1,\n".repeat(50_000) + "\"?\"]").getBytes(StandardCharsets.UTF_8);
        document[document.length - 3] = (byte) 0xFF;

        assertThat(FindingCase.load(document))
                .extracting(Finding::code, Finding::place)
                .contains(tuple(FindingCode.NOT_UTF8, new TextPlace(50_001, 2)));
    }

    @Test
    void aFailingDiskIsAFinding() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("bad sector");
            }
        };

        assertThat(DatasetLoader.load(failing).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.FILE_UNREADABLE);
    }

    /** Bytes and values of an accepted document are changed at random; most of the results are JSON still, many are accepted. */
    @Test
    void damagedDocumentsNeverThrow() {
        int accepted = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            try {
                LoadResult result = DatasetLoader.load(new ByteArrayInputStream(damaged(new SplittableRandom(seed))));
                if (result instanceof LoadResult.Loaded loaded) {
                    accepted++;
                    Dataset dataset = loaded.dataset();
                    PlanChecker.check(dataset, new Plan(dataset.name(), List.of(), List.of(), null, Extra.NONE));
                } else {
                    assertThat(result.findings()).as("seed " + seed).isNotEmpty();
                }
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(accepted).as("accepted in spite of the damage").isGreaterThan(100);
    }

    private static byte[] damaged(SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            byte[] result = FULL.clone();
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                result[random.nextInt(result.length)] = (byte) random.nextInt(256);
            }
            return result;
        }
        String[] parts = FullDocuments.DATASET.split("(?<=: )", -1);
        int changed = random.nextInt(1, parts.length);
        String part = parts[changed];
        boolean isText = part.startsWith("\"");
        String[] values = random.nextInt(4) == 0 ? OTHERS : isText ? TEXTS : NUMBERS;
        int end = part.indexOf(isText ? "\"" : ",", 1);
        String rest = end < 0 ? part : part.substring(isText ? end + 1 : end);
        parts[changed] = values[random.nextInt(values.length)] + rest;
        return String.join("", parts).getBytes(StandardCharsets.UTF_8);
    }
}
