package nl.leerplaats.data;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * What the packages of {@code data} may know: facts at the bottom, files and judging above them, and neither the engine nor the screens.
 *
 * <pre>
 *   value ◄── model ◄── plan ◄── check ──► year ──► travel
 *     ▲                 finding, change, format, validate, load, fairness, firstcome, reason, replan, generate, pool, share, text, holiday
 *     └── place
 * </pre>
 */
class DataArchitectureTest extends ModuleArchitecture {

    private static final String DATA = "nl.leerplaats.data.";

    private static final JavaClasses CLASSES = classesIn("nl.leerplaats.data");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("value", List.of()),
            entry("model", List.of("value")),
            entry("plan", List.of("value", "model")),
            entry("place", List.of("value", "model", "finding", "format")),
            entry("travel", List.of("value", "model")),
            entry("year", List.of("value", "model", "plan", "travel")),
            entry("check", List.of("value", "model", "plan", "travel", "year")),
            entry("finding", List.of("value", "model")),
            entry("change", List.of("value", "model", "finding", "validate")),
            entry("format", List.of("value", "model", "plan", "finding", "change")),
            entry("validate", List.of("value", "model", "plan", "travel", "year", "check", "finding", "reason")),
            entry("reason", List.of("value", "model", "plan", "travel", "year", "check", "firstcome")),
            entry("replan", List.of("value", "model", "plan", "year", "check")),
            entry("load", List.of("value", "model", "plan", "finding", "change", "format", "validate")),
            entry("fairness", List.of("value", "model", "plan", "travel", "year", "text")),
            entry("firstcome", List.of("value", "model", "plan", "travel", "year", "check")),
            entry("pool", List.of("value", "model", "plan", "year")),
            entry("share", List.of("value", "model", "plan", "year")),
            entry("fact", List.of()),
            entry("holiday", List.of("value", "model", "year", "fact")),
            entry(
                    "generate",
                    List.of("value", "model", "plan", "travel", "year", "check", "firstcome", "holiday", "fact")),
            entry("text", List.of("value", "model", "plan", "year", "check", "finding", "reason", "change", "replan")));

    DataArchitectureTest() {
        super("nl.leerplaats.data", CLASSES, MAY_USE);
    }

    @Test
    void factsAndPlansKnowOnlyTheJdkAndJSpecify() {
        classes()
                .that()
                .resideInAnyPackage(DATA + "value..", DATA + "model..", DATA + "plan..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", DATA + "value..", DATA + "model..", DATA + "plan..")
                .check(CLASSES);
    }

    @Test
    void factsAndPlansAreRecordsEnumsOrSealedTypes() {
        classes()
                .that()
                .resideInAnyPackage(DATA + "value..", DATA + "model..", DATA + "plan..")
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
        onlyFrom(List.of(DATA + "format..", DATA + "place.."), "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void nothingBesidesTheLibrariesForFilesComesFromOutside() {
        classes()
                .that()
                .resideOutsideOfPackage(DATA + "holiday..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "nl.leerplaats.data..")
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
