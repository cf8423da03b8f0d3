package nl.leerplaats.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;

/**
 * The screens and the command line know the facts, the plans, the door of the solver and the answers of {@code explain}, and nothing of the engine behind it.
 *
 * <pre>
 *   home, rest, replan ──► space, run, working, compare ──► plan ──► work ──► store ──► system          cli ──► explain
 *   rest ──► paper, backup, record, explain
 *   paper, map ──► working
 *   record ──► space
 *   backup ──► store
 * </pre>
 */
class WebArchitectureTest {

    private static final String WEB = "nl.leerplaats.web.";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerplaats.web");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("system", List.of()),
            entry("store", List.of("system")),
            entry("backup", List.of("store", "system")),
            entry("work", List.of("store", "system")),
            entry("space", List.of("store", "system")),
            entry("record", List.of("space", "store", "system")),
            entry("plan", List.of("work", "store", "system")),
            entry("working", List.of("plan", "work", "store", "system")),
            entry("paper", List.of("working", "plan", "work", "store", "system")),
            entry("map", List.of("working", "plan", "work", "store", "system")),
            entry("run", List.of("plan", "work", "store", "system")),
            entry(
                    "rest",
                    List.of(
                            "explain", "record", "space", "run", "working", "compare", "paper", "backup", "plan",
                            "work", "store", "system")),
            entry("replan", List.of("run", "plan", "work", "store", "system")),
            entry("compare", List.of("plan", "work", "store", "system")),
            entry("home", List.of("space", "plan", "run", "work", "store", "system")),
            entry("explain", List.of()),
            entry("cli", List.of("explain")));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheDiagramShows(String name) {
        DescribedPredicate<JavaClass> ownOrAllowed =
                resideInAnyPackage(Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream())
                        .map(one -> WEB + one + "..")
                        .toArray(String[]::new));

        noClasses()
                .that()
                .resideInAPackage(WEB + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(WEB + "*..").and(not(ownOrAllowed)))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheDiagram() {
        assertThat(CLASSES.stream()
                        .map(one -> one.getPackageName() + ".")
                        .filter(name -> name.length() > WEB.length())
                        .map(name -> name.substring(WEB.length()).replaceAll("\\..*", ""))
                        .collect(Collectors.toSet()))
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void noScreenKnowsTheEngine() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(CLASSES);
    }

    @Test
    void theSolverIsEnteredByItsApi() {
        noClasses()
                .that()
                .resideOutsideOfPackages(WEB + "system..", WEB + "work..", WEB + "replan..", WEB + "cli..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.solver..")
                        .and(not(resideInAnyPackage(
                                SOLVER + "api..", SOLVER + "explain..", SOLVER + "scarcity..", SOLVER + "shortage.."))))
                .as("only the wiring of the pages and of the command line chooses the solver behind the api")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.solver..")
                        .and(not(resideInAnyPackage(
                                SOLVER + "api..",
                                SOLVER + "explain..",
                                SOLVER + "replan..",
                                SOLVER + "scarcity..",
                                SOLVER + "shortage..",
                                SOLVER + "run.."))))
                .check(CLASSES);
    }

    @Test
    void controllersReachOnlyTheSolverApiTheStoreAndTheData() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats..")
                        .and(not(resideInAnyPackage(
                                "nl.leerplaats.data..",
                                SOLVER + "api..",
                                SOLVER + "explain..",
                                SOLVER + "scarcity..",
                                SOLVER + "shortage..",
                                "nl.leerplaats.web.."))))
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void theStoreKnowsNoRequestsAndNoPages() {
        noClasses()
                .that()
                .resideInAPackage(WEB + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.ui..", "jakarta.servlet..")
                .check(CLASSES);
    }

    /** A run at night on a server has no use for a web server, and starts quicker without. */
    @Test
    void theCommandLineWorksWithoutSpring() {
        noClasses()
                .that()
                .resideInAPackage(WEB + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void documentsAreReadAndWrittenByTheData() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Rest|BackupManifest)[^.]*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .as("only the borders of the REST interface, named Rest..., and the list of a back-up see Jackson")
                .check(CLASSES);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("nl.leerplaats.web.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothingHereNeedsTheBenchmarks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.leerplaats.benchmarks..")
                .check(CLASSES);
    }
}
