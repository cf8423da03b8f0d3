package nl.leerplaats.solver;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;

/**
 * The engine is an island: {@code api} in front of it, {@code mapping} in and out of it, and nothing in it whose order depends on chance.
 *
 * <pre>
 *   api ◄── run ──► config ──► rule, search ──► year ──► problem ◄── mapping ◄── run
 *   replan ──► api
 *   explain ──► search, year, problem, mapping
 *   run, relaxation ──► natives
 *   scarcity ──► explain, shortage, relaxation, search; shortage ──► mapping
 * </pre>
 */
class SolverArchitectureTest extends ModuleArchitecture {

    private static final String SOLVER = "nl.leerplaats.solver.";
    private static final String DATA = "nl.leerplaats.data.";

    private static final JavaClasses CLASSES = classesIn("nl.leerplaats.solver");

    /** The diagram: each package with those of this module that it may use. A new package has to take its place here first. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("api", List.of()),
            entry("natives", List.of()),
            entry("problem", List.of()),
            entry("mapping", List.of("problem")),
            entry("rule", List.of("problem")),
            entry("year", List.of("problem")),
            entry("search", List.of("problem", "year")),
            entry("explain", List.of("mapping", "problem", "search", "year")),
            entry("replan", List.of("api")),
            entry("shortage", List.of("mapping", "problem")),
            entry("scarcity", List.of("explain", "problem", "relaxation", "search", "shortage", "year")),
            entry("relaxation", List.of("api", "natives", "problem", "search", "year")),
            entry("config", List.of("problem", "rule", "search")),
            entry("run", List.of("api", "config", "mapping", "natives", "problem", "relaxation", "search", "year")));

    SolverArchitectureTest() {
        super("nl.leerplaats.solver", CLASSES, MAY_USE);
    }

    @Test
    void ofTheDataOnlyFactsPlansAndWhatFollowsFromThemAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("nl.leerplaats..")
                        .and(not(resideInAnyPackage(
                                "nl.leerplaats.solver..",
                                DATA + "value..",
                                DATA + "model..",
                                DATA + "plan..",
                                DATA + "year..",
                                DATA + "travel..",
                                DATA + "check..",
                                DATA + "reason..",
                                DATA + "replan..",
                                DATA + "text.."))))
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(SOLVER + "explain..", SOLVER + "scarcity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DATA + "text..")
                .as("only reasons, and what is scarce, are sentences")
                .check(CLASSES);
    }

    @Test
    void theConstraintsShareNoCodeWithTheJudge() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        SOLVER + "api..",
                        SOLVER + "explain..",
                        SOLVER + "replan..",
                        SOLVER + "run..",
                        SOLVER + "scarcity..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DATA + "check..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void callersSeeNoTimefold() {
        noClasses()
                .that()
                .resideInAPackage(SOLVER + "api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(CLASSES);
    }

    @Test
    void theSolverKnowsNoFilesNoJsonAndNoScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SOLVER + "natives..") // native code is loaded from files
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.net..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "org.springframework..",
                        "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void onlyMovesTakeTheRandomNumbersOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SOLVER + "search..")
                .and()
                .doNotHaveFullyQualifiedName(SOLVER + "problem.OptionRange") // the engine draws from it, with its own
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Random.class)
                .check(CLASSES);
    }

    @Test
    void nobodyMakesRandomNumbersBesideThoseOfTheEngine() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(Random.class, long.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .check(CLASSES);
    }

    /** Their order is the order of hash codes, which differs between runs for objects without one of their own. */
    @Test
    void nobodyUsesCollectionsWithoutAnOrder() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(HashMap.class, HashSet.class)
                .orShould()
                .callMethodWhere(collectorIntoAHashTable())
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> collectorIntoAHashTable() {
        List<String> names = List.of("toMap", "toSet", "groupingBy", "toUnmodifiableSet", "toUnmodifiableMap");
        return DescribedPredicate.describe("a collector that makes a HashMap or HashSet", access -> {
            AccessTarget target = access.getTarget();
            return target.getOwner().isEquivalentTo(Collectors.class)
                    && names.contains(target.getName())
                    && target instanceof AccessTarget.CodeUnitAccessTarget call
                    && !hasSupplier(call.getRawParameterTypes());
        });
    }

    private static boolean hasSupplier(Collection<JavaClass> parameters) {
        return parameters.stream().anyMatch(one -> one.isEquivalentTo(Supplier.class));
    }

    @Test
    void everyClassOfTheApiIsPublicAndImmutableOrAnInterface() {
        classes()
                .that()
                .resideInAPackage(SOLVER + "api..")
                .and()
                .areNotAssignableTo(Throwable.class)
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces()
                .check(CLASSES);
    }
}
