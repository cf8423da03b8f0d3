package nl.leerplaats.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;

/**
 * Commands stand on what they share, and that on the terminal.
 *
 * <pre>
 *   file, explain, replan ──► command ──► terminal
 *   explain, replan ──► json
 * </pre>
 */
class CliArchitectureTest extends ModuleArchitecture {

    private static final String CLI = "nl.leerplaats.cli";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = classesIn(CLI);

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "terminal", List.of(),
            "json", List.of(),
            "command", List.of("terminal"),
            "file", List.of("command", "terminal"),
            "explain", List.of("command", "terminal", "json"),
            "replan", List.of("command", "terminal", "json"));

    CliArchitectureTest() {
        super(CLI, CLASSES, MAY_USE);
    }

    /** A run at night on a server has no use for a web server, and starts quicker without. */
    @Test
    void theCommandLineWorksWithoutSpringAndWithoutThePages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "nl.leerplaats.web..")
                .check(CLASSES);
    }

    @Test
    void documentsAreReadAndWrittenByTheData() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    void theEngineIsNotSeen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
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
}
