package nl.leerplaats.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;

/**
 * What a plan says is read once; what writes files knows nothing of plans.
 *
 * <pre>
 *   visit ──► stage          ical, page, csv: by themselves
 * </pre>
 */
class DocumentsArchitectureTest extends ModuleArchitecture {

    private static final String DOCUMENT = "nl.leerplaats.document";

    private static final JavaClasses CLASSES = classesIn(DOCUMENT);

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "stage", List.of(),
            "visit", List.of("stage"),
            "ical", List.of(),
            "page", List.of(),
            "csv", List.of());

    DocumentsArchitectureTest() {
        super(DOCUMENT, CLASSES, MAY_USE);
    }

    @Test
    void whatOthersCallStandsAboveThem() {
        noClasses()
                .that()
                .resideInAPackage(DOCUMENT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DOCUMENT)
                .check(CLASSES);
    }

    @Test
    void whatWritesFilesKnowsNothingOfPlans() {
        noClasses()
                .that()
                .resideInAnyPackage(DOCUMENT + ".ical..", DOCUMENT + ".page..", DOCUMENT + ".csv..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.leerplaats.data..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfTheCalendarsSeesICal4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOCUMENT + ".ical..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.fortuna.ical4j..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfThePagesSeesThePdfLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DOCUMENT + ".page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void nothingButItsLibrariesAndTheFactsIsKnown() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "net.fortuna.ical4j..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "nl.leerplaats.data..",
                        "nl.leerplaats.document..")
                .check(CLASSES);
    }
}
