package nl.leerplaats.document;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a plan says is read once; what writes files knows nothing of plans.
 *
 * <pre>
 *   visit ──► stage          ical, page, csv: by themselves
 * </pre>
 */
class DocumentsArchitectureTest extends ModuleArchitecture {

    private static final String DOCUMENT = "nl.leerplaats.document";
    private static final String DATA = "nl.leerplaats.data.";

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

    @TestFactory
    Stream<DynamicTest> eachUsesOnlyTheseFacts() {
        return usesOnly(
                "nl.leerplaats.data.",
                Map.of(
                        "stage", List.of("value", "model", "plan", "year", "check"),
                        "visit", List.of("value", "model", "travel", "year"),
                        "ical", List.of(),
                        "page", List.of(),
                        "csv", List.of()));
    }

    @Test
    void allTogetherUseOnlyTheseFacts() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.data..")
                        .and(not(resideInAnyPackage(
                                DATA + "value..",
                                DATA + "model..",
                                DATA + "plan..",
                                DATA + "format..",
                                DATA + "travel..",
                                DATA + "year..",
                                DATA + "check..",
                                DATA + "text.."))))
                .check(CLASSES);
    }

    @Test
    void whatOthersCallStandsAboveThem() {
        itsOwnPackageStandsAboveTheOthers();
    }

    @Test
    void onlyThePackageOfTheCalendarsSeesICal4j() {
        onlyFrom(List.of(DOCUMENT + ".ical.."), "net.fortuna.ical4j..");
    }

    @Test
    void onlyThePackageOfThePagesSeesThePdfLibraries() {
        onlyFrom(List.of(DOCUMENT + ".page.."), "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");
    }

    @Test
    void nothingButItsLibrariesAndTheFactsIsKnown() {
        knowsOnly(
                "javax.xml..",
                "org.w3c.dom..",
                "org.xml.sax..",
                "net.fortuna.ical4j..",
                "com.openhtmltopdf..",
                "org.apache.pdfbox..",
                "org.apache.fontbox..",
                "nl.leerplaats.data..",
                "nl.leerplaats.document..");
    }
}
