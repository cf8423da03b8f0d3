package nl.leerplaats.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCollector;
import nl.leerplaats.data.model.Dataset;
import org.junit.jupiter.api.Test;

/** A document without text is read as one of text is: the same records, and the same findings in the same order. */
class TreeParserTest {

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            result.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return result;
    }

    private static List<Finding> withoutPlaces(FindingCollector findings) {
        return findings.list().stream().map(finding -> finding.at(null)).toList();
    }

    private static void assertReadAlike(Map<String, ?> tree, String text) {
        FindingCollector ofTree = new FindingCollector();
        FindingCollector ofText = new FindingCollector();
        Dataset first = DatasetReader.read(tree, ofTree);
        Dataset second = DatasetReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ofText);
        assertThat(first).isEqualTo(second);
        assertThat(withoutPlaces(ofTree)).isEqualTo(withoutPlaces(ofText)).isNotEmpty();
    }

    @Test
    void everyKindOfValueIsTheSameAsInAText() {
        assertReadAlike(
                map(
                        "format", "leerplaats-dataset/1",
                        "name", true,
                        "calendars", List.of(map("id", "K", "closures", List.of("x", List.of(1)), "periods", 3)),
                        "students",
                                List.of(
                                        map(
                                                "id",
                                                "L1",
                                                "grade",
                                                new BigDecimal("3.0"),
                                                "birthDate",
                                                "2010-02-30",
                                                "urgency",
                                                new BigDecimal("1.50"),
                                                "hours",
                                                map("required", new BigDecimal("1E+60"), "maximum", 1_280),
                                                "interests",
                                                List.of("koken", "koken"),
                                                "onbekend",
                                                map("a", List.of(map(), List.of()))),
                                        "geen leerling"),
                        "weights", map("vacancy", new BigDecimal("-1"), "nothing", 2)),
                """
                {"format": "leerplaats-dataset/1", "name": true,
                 "calendars": [{"id": "K", "closures": ["x", [1]], "periods": 3}],
                 "students": [{"id": "L1", "grade": 3, "birthDate": "2010-02-30", "urgency": 1.5,
                   "hours": {"required": 1E+60, "maximum": 1280}, "interests": ["koken", "koken"],
                   "onbekend": {"a": [{}, []]}}, "geen leerling"],
                 "weights": {"vacancy": -1, "nothing": 2}}
                """);
    }

    @Test
    void nothingInItIsTheSameAsInAText() {
        assertReadAlike(map(), "{}");
    }

    @Test
    void halfACharacterIsAQuestionMark() {
        assertReadAlike(map("name", "a\uD800b \uD83D\uDE00"), "{\"name\": \"a?b \uD83D\uDE00\"}");
    }
}
