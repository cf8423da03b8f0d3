package nl.leerplaats.benchmarks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Benchmarks stand on the facts and the solver; the screens are no part of what is measured.
 *
 * <pre>
 *   run ──► report ──► instance, result
 *    └────► contender ──► exact
 *   micro
 * </pre>
 */
class BenchmarksArchitectureTest extends ModuleArchitecture {

    private static final String BENCHMARKS = "nl.leerplaats.benchmarks.";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = classesIn("nl.leerplaats.benchmarks");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("exact", List.of()),
            entry("contender", List.of("exact")),
            entry("result", List.of()),
            entry("instance", List.of("result")),
            entry("report", List.of("instance", "result")),
            entry("micro", List.of()),
            entry("run", List.of("contender", "instance", "report", "result")));

    /** What a package may use of the solver; the model is the same for every contender, the search is nobody else's. */
    private static final Map<String, List<String>> OF_THE_SOLVER = Map.ofEntries(
            entry("exact", List.of("mapping", "natives", "problem", "year")),
            entry("contender", List.of("api", "run", "mapping", "problem", "rule")),
            entry("result", List.of("api")),
            entry("instance", List.of("api")),
            entry("report", List.of("api")),
            entry("micro", List.of("api", "config", "mapping", "natives", "problem", "relaxation", "search", "year")),
            entry("run", List.of("api", "explain", "replan", "run")));

    BenchmarksArchitectureTest() {
        super("nl.leerplaats.benchmarks", CLASSES, MAY_USE);
    }

    @TestFactory
    Stream<DynamicTest> aPackageUsesOnlyItsPartOfTheSolver() {
        assertThat(OF_THE_SOLVER).containsOnlyKeys(MAY_USE.keySet());
        return usesOnly(SOLVER, OF_THE_SOLVER);
    }

    @Test
    void benchmarksKnowNoScreens() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "nl.leerplaats.web..")
                .check(CLASSES);
    }

    @Test
    void onlyTheExactModelsKnowTheirSolvers() {
        onlyFrom(List.of(BENCHMARKS + "exact.."), "com.google.ortools..");
    }

    @Test
    void onlyTheReportDrawsPictures() {
        onlyFrom(List.of(BENCHMARKS + "report.."), "org.knowm.xchart..");
    }

    @Test
    void theModelsToCompareWithDoNotJudgeThemselves() {
        noClasses()
                .that()
                .resideInAPackage(BENCHMARKS + "exact..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.leerplaats.data.check..")
                .check(CLASSES);
    }
}
