package nl.leerplaats.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** The screens and the command line know the facts, the plans and the door of the solver, and nothing of the engine behind it. */
class WebArchitectureTest {

    private static final String WEB = "nl.leerplaats.web.";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerplaats.web");

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
                .resideOutsideOfPackages(WEB + "system..", WEB + "cli..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("nl.leerplaats.solver..").and(not(resideInAPackage(SOLVER + "api.."))))
                .as("only the wiring of the pages and of the command line chooses the solver behind the api")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.solver..")
                        .and(not(resideInAnyPackage(SOLVER + "api..", SOLVER + "run.."))))
                .check(CLASSES);
    }

    @Test
    void controllersReachOnlyTheSolverApiTheStoreAndTheData() {
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats..")
                        .and(not(resideInAnyPackage("nl.leerplaats.data..", SOLVER + "api..", "nl.leerplaats.web.."))))
                .allowEmptyShould(true)
                .check(CLASSES);
        noClasses()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WEB + "cli..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void controllersArePackagePrivate() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theStoreKnowsNoPages() {
        noClasses()
                .that()
                .resideInAPackage(WEB + "store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.ui..",
                        "jakarta.servlet..",
                        WEB + "home..",
                        WEB + "dataset..",
                        WEB + "run..",
                        WEB + "plan..",
                        WEB + "cli..")
                .allowEmptyShould(true)
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
                .resideInAnyPackage("org.springframework..", WEB + "store..", WEB + "run..", WEB + "plan..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void documentsAreReadAndWrittenByTheData() {
        noClasses()
                .that()
                .haveSimpleNameNotContaining("Rest")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .as("only the borders of the REST interface, named Rest..., see Jackson")
                .check(CLASSES);
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching("nl.leerplaats.web.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
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
