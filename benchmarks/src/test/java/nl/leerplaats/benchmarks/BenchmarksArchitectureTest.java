package nl.leerplaats.benchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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

/**
 * Benchmarks stand on the facts and the solver; the screens are no part of what is measured.
 *
 * <pre>
 *   run ──► report ──► instance, result
 *    └────► contender ──► exact
 *   micro
 * </pre>
 */
class BenchmarksArchitectureTest {

    private static final String BENCHMARKS = "nl.leerplaats.benchmarks.";
    private static final String SOLVER = "nl.leerplaats.solver.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerplaats.benchmarks");

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
            entry("exact", List.of("mapping", "natives", "problem")),
            entry("contender", List.of("api", "run", "mapping", "problem", "rule")),
            entry("result", List.of("api")),
            entry("instance", List.of("api")),
            entry("report", List.of("api")),
            entry("micro", List.of("api", "config", "mapping", "natives", "problem", "relaxation", "search", "year")),
            entry("run", List.of("api", "explain", "replan", "run")));

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    private static DescribedPredicate<JavaClass> in(String root, Stream<String> names) {
        return resideInAnyPackage(names.map(one -> root + one + "..").toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatTheDiagramShows(String name) {
        DescribedPredicate<JavaClass> ownOrAllowed =
                in(BENCHMARKS, Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream()));
        DescribedPredicate<JavaClass> ofTheSolver = in(SOLVER, OF_THE_SOLVER.getOrDefault(name, List.of()).stream());

        noClasses()
                .that()
                .resideInAPackage(BENCHMARKS + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("nl.leerplaats.benchmarks..").and(not(ownOrAllowed)))
                .orShould()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats.solver..").and(not(ofTheSolver)))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheDiagram() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(BENCHMARKS))
                        .map(name -> name.substring(BENCHMARKS.length()).replaceAll("\\..*", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(MAY_USE.keySet())
                .isEqualTo(OF_THE_SOLVER.keySet());
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("nl.leerplaats.benchmarks.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
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
        noClasses()
                .that()
                .resideOutsideOfPackage(BENCHMARKS + "exact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.ortools..")
                .check(CLASSES);
    }

    @Test
    void onlyTheReportDrawsPictures() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BENCHMARKS + "report..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.knowm.xchart..")
                .check(CLASSES);
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
