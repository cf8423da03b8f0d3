package nl.leerplaats.workbook;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sheets and measured travel times stand on tables of cells, and on the facts; who uses them sees no library.
 *
 * <pre>
 *   inbox ──► sheet ──► table ◄── matrix
 * </pre>
 */
class WorkbooksArchitectureTest extends ModuleArchitecture {

    private static final String WORKBOOK = "nl.leerplaats.workbook.";

    private static final JavaClasses CLASSES = classesIn("nl.leerplaats.workbook");

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "table", List.of(),
            "sheet", List.of("table"),
            "inbox", List.of("sheet", "table"),
            "matrix", List.of("table"));

    WorkbooksArchitectureTest() {
        super("nl.leerplaats.workbook", CLASSES, MAY_USE);
    }

    @TestFactory
    Stream<DynamicTest> eachUsesOnlyTheseFacts() {
        return usesOnly(
                "nl.leerplaats.data.",
                Map.of(
                        "table",
                        List.of("finding"),
                        "matrix",
                        List.of("value", "model", "finding"),
                        "inbox",
                        List.of("model", "plan", "change", "finding", "load", "text"),
                        "sheet",
                        List.of("value", "model", "plan", "place", "year", "check", "finding", "load", "text")));
    }

    @Test
    void nothingButItsLibrariesAndTheFactsIsKnown() {
        knowsOnly(
                "javax.xml..",
                "org.w3c.dom..",
                "org.xml.sax..",
                "org.dhatim.fastexcel..",
                "org.apache.commons.compress..",
                "de.siegmar.fastcsv..",
                "nl.leerplaats.data..",
                "nl.leerplaats.workbook..");
    }

    @Test
    void onlyThePackageOfTheTablesSeesWhatReadsWorkbooksAndCsv() {
        onlyFrom(
                List.of(WORKBOOK + "table.."),
                "org.dhatim.fastexcel.reader..",
                "org.apache.commons.compress..",
                "de.siegmar..");
    }

    @Test
    void onlyThePackageOfTheSheetsSeesWhatWritesWorkbooks() {
        onlyFrom(List.of(WORKBOOK + "sheet", WORKBOOK + "sheet.write", WORKBOOK + "table.."), "org.dhatim..");
    }
}
