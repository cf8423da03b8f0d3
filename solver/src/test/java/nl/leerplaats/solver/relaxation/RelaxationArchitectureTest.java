package nl.leerplaats.solver.relaxation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import nl.leerplaats.data.ModuleArchitecture;
import nl.leerplaats.solver.relaxation.model.Effort;
import org.junit.jupiter.api.Test;

/**
 * The packages of the relaxation stand on each other, and what others call stands on them.
 *
 * <pre>
 *   stages ──► closing ──► generation ──► lp ──► rows ──► pricing ──► model
 *   stages ──► ascent ──► rows
 * </pre>
 */
class RelaxationArchitectureTest extends ModuleArchitecture {

    private static final String RELAXATION = "nl.leerplaats.solver.relaxation";

    private static final JavaClasses CLASSES = classesIn(RELAXATION);

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "model", List.of(),
            "pricing", List.of("model"),
            "rows", List.of("model", "pricing"),
            "lp", List.of("model", "pricing", "rows"),
            "generation", List.of("model", "pricing", "lp"),
            "ascent", List.of("model", "pricing", "rows"),
            "closing", List.of("model", "pricing", "rows", "lp", "generation"),
            "stages", List.of("model", "pricing", "lp", "generation", "ascent", "closing"));

    RelaxationArchitectureTest() {
        super(RELAXATION, CLASSES, MAY_USE);
    }

    @Test
    void whatOthersCallStandsAboveThem() {
        noClasses()
                .that()
                .resideInAPackage(RELAXATION + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(RELAXATION)
                .check(CLASSES);
    }

    /** {@link Effort} interrupts the programs that run. */
    @Test
    void onlyTheProgramsSeeTheSolverOfPrograms() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RELAXATION + ".lp")
                .and()
                .doNotBelongToAnyOf(Effort.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(CLASSES);
    }
}
