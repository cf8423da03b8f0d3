package nl.leerplaats.data.load;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerplaats.data.TinyDataset;
import nl.leerplaats.data.finding.Finding;
import nl.leerplaats.data.finding.FindingCode;
import nl.leerplaats.data.format.FullDocuments;

/** Findings about a document as a whole. */
final class FileCases {

    private FileCases() {}

    static List<FindingCase> all() {
        Supplier<List<Finding>> good = () -> FindingCase.load(FullDocuments.DATASET);
        Path nowhere = Path.of("no-such-folder", "dataset.json");
        Path folder = Path.of("src");
        return List.of(
                new FindingCase(
                        Finding.of(FindingCode.FILE_NOT_FOUND, "$", nowhere),
                        () -> DatasetLoader.load(nowhere).findings(),
                        good),
                new FindingCase(
                        Finding.of(FindingCode.FILE_UNREADABLE, "$", folder),
                        () -> DatasetLoader.load(folder).findings(),
                        good),
                document(FindingCode.FILE_EMPTY, "$", "", "{}"),
                document(FindingCode.FILE_EMPTY, "$", " \n\t", "{}"),
                new FindingCase(
                        Finding.of(FindingCode.NOT_UTF8, "$.name", ""),
                        () -> FindingCase.load("{\"name\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1)),
                        () -> FindingCase.load("{\"name\": \"\u00e9\"}")),
                document(FindingCode.BYTE_ORDER_MARK, "$", "\uFEFF" + FullDocuments.DATASET, FullDocuments.DATASET),
                document(FindingCode.SYNTAX, "$.name", "{\"name\": \"a\" \"b\"}", "{\"name\": \"a\"}"),
                document(FindingCode.WORKBOOK_NOT_DOCUMENT, "$", "PK\u0003\u0004", "{}"),
                new FindingCase(
                        Finding.of(FindingCode.WORKBOOK_NOT_DOCUMENT, "$", ""),
                        () -> FindingCase.load(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                        good),
                document(FindingCode.TRUNCATED, "$.students[0]", "{\"students\": [{", "{\"students\": [{}]}"),
                new FindingCase(
                        Finding.of(FindingCode.NESTED_TOO_DEEP, "$.extra.x" + "[0]".repeat(498), "", 500),
                        () -> FindingCase.load("{\"extra\": {\"x\": " + "[".repeat(499) + "]".repeat(499) + "}}"),
                        () -> FindingCase.load("{\"extra\": {\"x\": " + "[".repeat(498) + "]".repeat(498) + "}}")),
                document(
                        FindingCode.TEXT_TOO_LONG,
                        "$",
                        "{\"" + "k".repeat(60_000) + "\": 1}",
                        "{\"" + "k".repeat(40_000) + "\": 1}"),
                document(FindingCode.TRAILING_CONTENT, "$", FullDocuments.DATASET + "1", FullDocuments.DATASET + " "),
                new FindingCase(
                        Finding.of(FindingCode.OTHER_DOCUMENT, "$.format", "leerplaats-plan/1", "leerplaats-dataset/1"),
                        () -> FindingCase.load(FullDocuments.PLAN),
                        good),
                new FindingCase(
                        Finding.of(FindingCode.DATASET_NAME_DIFFERS, "$.dataset", "Full", "full"),
                        () -> loadPlanOf("full"),
                        () -> loadPlanOf("Full")),
                new FindingCase(
                        Finding.of(FindingCode.MORE_FINDINGS, "$", "unknown-key", 1, 1_000),
                        () -> FindingCase.load(unknownKeys(1_001)),
                        () -> FindingCase.load(unknownKeys(1_000))));
    }

    private static FindingCase document(FindingCode code, String path, String broken, String atLimit) {
        return FindingCase.ofDocuments(Finding.of(code, path, ""), broken, atLimit);
    }

    private static List<Finding> loadPlanOf(String name) {
        return PlanLoader.load(
                        new ByteArrayInputStream(FullDocuments.PLAN.getBytes(StandardCharsets.UTF_8)),
                        TinyDataset.create().name(name).build())
                .findings();
    }

    private static String unknownKeys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(", ", "{", "}"));
    }
}
