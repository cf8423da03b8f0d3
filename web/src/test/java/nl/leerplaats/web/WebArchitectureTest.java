package nl.leerplaats.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/**
 * The screens know the facts, the plans, the api of the solver and its answers to questions, and nothing of the engine behind it.
 *
 * <pre>
 *   rest ──► whatif ──► replan, record
 *   home, whatif, replan ──► space, run, working, compare ──► plan ──► work ──► store ──► system
 *   rest ──► paper, backup, record, erase
 *   erase ──► run, backup, inbox
 *   paper, map, region, propose ──► working
 *   past ──► working, space
 *   record ──► space
 *   night ──► inbox, work, job
 *   inbox ──► space
 *   run, work, backup ──► job ──► system
 *   all screens, rest ──► access ──► store
 * </pre>
 */
class WebArchitectureTest extends ModuleArchitecture {

    private static final String WEB = "nl.leerplaats.web.";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = classesIn("nl.leerplaats.web");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("system", List.of()),
            entry("store", List.of("system")),
            entry("access", List.of("store", "system")),
            entry("job", List.of("store", "system")),
            entry("inbox", List.of("space", "store", "system")),
            entry("night", List.of("access", "inbox", "work", "store", "job", "system")),
            entry("backup", List.of("access", "store", "job", "system")),
            entry("erase", List.of("access", "run", "backup", "inbox", "store", "job", "system")),
            entry("work", List.of("store", "job", "system")),
            entry("space", List.of("access", "work", "store", "system")),
            entry("note", List.of("access", "store", "system")),
            entry("record", List.of("access", "space", "store", "system")),
            entry("plan", List.of("access", "work", "store", "system")),
            entry("working", List.of("access", "plan", "work", "store", "system")),
            entry("propose", List.of("access", "working", "work", "store", "system")),
            entry("paper", List.of("access", "working", "plan", "work", "store", "system")),
            entry("past", List.of("access", "working", "space", "plan", "work", "store", "system")),
            entry("map", List.of("access", "working", "plan", "work", "store", "system")),
            entry("region", List.of("access", "working", "plan", "work", "store", "system")),
            entry("run", List.of("access", "plan", "work", "store", "job", "system")),
            entry(
                    "rest",
                    List.of(
                            "access", "record", "space", "run", "replan", "whatif", "working", "compare", "paper",
                            "backup", "erase", "plan", "work", "store", "system")),
            entry("whatif", List.of("access", "record", "space", "run", "replan", "work", "store", "system")),
            entry("replan", List.of("access", "run", "plan", "work", "store", "system")),
            entry("compare", List.of("access", "plan", "work", "store", "system")),
            entry("home", List.of("access", "space", "plan", "run", "work", "store", "system")));

    WebArchitectureTest() {
        super("nl.leerplaats.web", CLASSES, MAY_USE);
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
                .resideOutsideOfPackages(WEB + "system..", WEB + "work..", WEB + "replan..", WEB + "whatif..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.solver..")
                        .and(not(resideInAnyPackage(
                                SOLVER + "api..", SOLVER + "explain..", SOLVER + "scarcity..", SOLVER + "shortage.."))))
                .as("only the wiring of the pages chooses the solver behind the api")
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
                                "nl.leerplaats.document..",
                                "nl.leerplaats.workbook..",
                                "nl.leerplaats.cli.json..",
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

    /** They say the same: what REST answers to questions about a plan is what the command line writes. */
    @Test
    void onlyTheStartKnowsTheCommandLineAndRestItsAnswers() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Leerplaats")
                .and()
                .doNotHaveSimpleName("Serving")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("nl.leerplaats.cli..").and(not(resideInAPackage("nl.leerplaats.cli.json.."))))
                .check(CLASSES);
        onlyFrom(List.of(WEB + "rest.."), "nl.leerplaats.cli.json..");
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
    void nothingHereNeedsTheBenchmarks() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.leerplaats.benchmarks..")
                .check(CLASSES);
    }
}
