package nl.leerplaats.data;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the packages of {@code data} may know: facts at the bottom, files and judging above them, and neither the engine nor the screens.
 *
 * <pre>
 *   model ◄── plan ◄── check ──► year ──► travel
 *     ▲                 finding, change, format, validate, load, fairness, firstcome, reason, replan, generate, text, document, holiday
 *     └── place ◄── sheet ──► table ◄── matrix
 * </pre>
 */
class DataArchitectureTest {

    private static final String DATA = "nl.leerplaats.data.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerplaats.data");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("model", List.of()),
            entry("plan", List.of("model")),
            entry("place", List.of("model", "finding", "format")),
            entry("matrix", List.of("model", "finding", "table")),
            entry("travel", List.of("model")),
            entry("year", List.of("model", "plan", "travel")),
            entry("check", List.of("model", "plan", "travel", "year")),
            entry("finding", List.of("model")),
            entry("change", List.of("model", "finding", "validate")),
            entry("format", List.of("model", "plan", "finding", "change")),
            entry("validate", List.of("model", "plan", "travel", "year", "check", "finding", "reason")),
            entry("reason", List.of("model", "plan", "year", "firstcome")),
            entry("replan", List.of("model", "plan", "year", "check")),
            entry("load", List.of("model", "plan", "finding", "change", "format", "validate")),
            entry("fairness", List.of("model", "plan", "travel", "year", "text")),
            entry("firstcome", List.of("model", "plan", "travel", "year", "check")),
            entry("document", List.of("model", "plan", "format", "travel", "year", "check", "text")),
            entry("fact", List.of()),
            entry("holiday", List.of("model", "year", "fact")),
            entry("generate", List.of("model", "plan", "travel", "year", "check", "firstcome", "holiday", "fact")),
            entry("text", List.of("model", "plan", "year", "check", "finding", "reason", "change", "replan")),
            entry("table", List.of("finding")),
            entry(
                    "sheet",
                    List.of(
                            "model", "plan", "place", "travel", "year", "check", "finding", "format", "load", "text",
                            "table")));

    /** The packages of {@code sheet}, which stand on each other: reading and writing know nothing of each other. */
    private static final Map<String, List<String>> SHEET_MAY_USE = Map.of(
            "text", List.of(),
            "layout", List.of("text"),
            "row", List.of("text", "layout"),
            "read", List.of("text", "layout", "row"),
            "write", List.of("text", "layout"));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static String[] in(Stream<String> packages) {
        return packages.map(name -> DATA + name + "..").toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheDiagramShows(String name) {
        DescribedPredicate<JavaClass> ownOrAllowed =
                resideInAnyPackage(in(Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream())));

        noClasses()
                .that()
                .resideInAPackage(DATA + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats..").and(not(ownOrAllowed)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    static Stream<String> sheetPackages() {
        return SHEET_MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("sheetPackages")
    void aPackageOfTheSheetsUsesOnlyThoseBelowIt(String name) {
        DescribedPredicate<JavaClass> ownOrBelow = resideInAnyPackage(in(
                Stream.concat(Stream.of(name), SHEET_MAY_USE.getOrDefault(name, List.of()).stream())
                        .map(one -> "sheet." + one)));

        noClasses()
                .that()
                .resideInAPackage(DATA + "sheet." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(DATA + "sheet..").and(not(ownOrBelow)))
                .check(CLASSES);
    }

    /** Workbooks and CSV can become a module that stands on the rest: nothing of the rest knows them. */
    @Test
    void onlyFilesWithCellsKnowWorkbooks() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DATA + "sheet..", DATA + "table..", DATA + "matrix..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATA + "sheet..", DATA + "table..", DATA + "matrix..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheDiagram() {
        assertThat(CLASSES.stream()
                        .map(one -> one.getPackageName().substring(DATA.length()))
                        .map(name -> name.replaceAll("\\..*", ""))
                        .collect(Collectors.toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("nl.leerplaats.data.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void factsAndPlansKnowOnlyTheJdkAndJSpecify() {
        classes()
                .that()
                .resideInAnyPackage(DATA + "model..", DATA + "plan..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", DATA + "model..", DATA + "plan..")
                .check(CLASSES);
    }

    @Test
    void factsAndPlansAreRecordsEnumsOrSealedTypes() {
        classes()
                .that()
                .resideInAnyPackage(DATA + "model..", DATA + "plan..")
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould(be(DescribedPredicate.describe(
                        "sealed", one -> one.reflect().isSealed())))
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfTheFilesSeesJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DATA + "format..", DATA + "place..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfTheCalendarsSeesICal4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DATA + "document.ical..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("net.fortuna.ical4j..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfThePagesSeesThePdfLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DATA + "document.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfTheTablesSeesWhatReadsWorkbooksAndCsv() {
        noClasses()
                .that()
                .resideOutsideOfPackage(DATA + "table..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim.fastexcel.reader..", "org.apache.commons.compress..", "de.siegmar..")
                .check(CLASSES);
    }

    @Test
    void onlyThePackageOfTheSheetsSeesWhatWritesWorkbooks() {
        noClasses()
                .that()
                .resideOutsideOfPackages(DATA + "sheet", DATA + "sheet.write", DATA + "table..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim..")
                .check(CLASSES);
    }

    @Test
    void nothingBesidesTheLibrariesForFilesComesFromOutside() {
        classes()
                .that()
                .resideOutsideOfPackages(DATA + "holiday..", DATA + "matrix..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.w3c.dom..",
                        "org.xml.sax..",
                        "org.jspecify..",
                        "tools.jackson..",
                        "net.fortuna.ical4j..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.dhatim.fastexcel..",
                        "org.apache.commons.compress..",
                        "de.siegmar.fastcsv..",
                        "javax.xml.stream..",
                        "nl.leerplaats.data..")
                .check(CLASSES);
    }

    @Test
    void onlyHolidaysKnowThePublicHolidaysOfJollyday() {
        classes()
                .that()
                .resideInAPackage(DATA + "holiday..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "de.focus_shift.jollyday..", "nl.leerplaats.data..")
                .check(CLASSES);
    }

    /** The generator promises the same bytes for the same seed. */
    @Test
    void nobodyDrawsWithoutASeed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .check(CLASSES);
    }
}
