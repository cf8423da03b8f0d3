package nl.leerplaats.workbook.sheet;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;

/** The packages of the sheets stand on each other: reading and writing know nothing of each other. */
class SheetArchitectureTest extends ModuleArchitecture {

    private static final String SHEET = "nl.leerplaats.workbook.sheet";

    private static final JavaClasses CLASSES = classesIn(SHEET);

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "text", List.of(),
            "layout", List.of("text"),
            "row", List.of("text", "layout"),
            "read", List.of("text", "layout", "row"),
            "write", List.of("text", "layout"));

    SheetArchitectureTest() {
        super(SHEET, CLASSES, MAY_USE);
    }

    @Test
    void whatOthersCallStandsAboveThem() {
        itsOwnPackageStandsAboveTheOthers();
    }
}
