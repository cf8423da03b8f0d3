package nl.leerplaats.solver.relaxation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The relaxation has layers, in one package so that nothing but its facade is public.
 *
 * <pre>
 *   facade ──► stages ──► closing ──► generation ──► lp ──► rows ──► pricing ──► model
 *              stages ──► ascent ──► rows
 * </pre>
 */
class RelaxationLayersTest {

    private static final String PACKAGE = "nl.leerplaats.solver.relaxation";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.leerplaats.solver");

    /** A new class has to take its place here first. */
    private static final Map<String, List<String>> CLASSES_OF = Map.ofEntries(
            entry(
                    "model",
                    List.of(
                            "CapacityRow",
                            "Cluster",
                            "Column",
                            "Effort",
                            "Limits",
                            "PlanCost",
                            "RelaxationContext",
                            "Scale",
                            "SparseMatrix",
                            "StudentGroups",
                            "TooManyYearsException",
                            "Workers")),
            entry(
                    "pricing",
                    List.of(
                            "Label",
                            "LagrangianBound",
                            "NearestYears",
                            "OptionsByCompany",
                            "PricedColumn",
                            "PricedStudent",
                            "PricedYear",
                            "Prices",
                            "Pricing",
                            "TripShare",
                            "TripShareAscent",
                            "TripShares",
                            "YearPricer")),
            entry("rows", List.of("NonredundantRows", "Separator")),
            entry("lp", List.of("IntegerMaster", "RestrictedMaster", "SharedRows")),
            entry("generation", List.of("ClusterYears", "ColumnGeneration", "MergedPrices")),
            entry("ascent", List.of("AscentColumnGeneration", "PriceVector", "SmoothedDualAscent", "YearMatrix")),
            entry("closing", List.of("GapCloser", "Incumbent", "Proof", "ReducedCostEnumeration")),
            entry(
                    "stages",
                    List.of(
                            "AscentStage",
                            "ChoiceStage",
                            "Clusters",
                            "GapStage",
                            "LeastMediumStage",
                            "MediumStage",
                            "PriceTime",
                            "RelaxationState",
                            "SoftStage",
                            "Stage",
                            "StartStage",
                            "ZeroPriceStage")),
            entry("facade", List.of("PlacePrices", "Relaxation", "package-info")));

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            entry("model", List.of()),
            entry("pricing", List.of("model")),
            entry("rows", List.of("model", "pricing")),
            entry("lp", List.of("model", "pricing", "rows")),
            entry("generation", List.of("model", "pricing", "lp")),
            entry("ascent", List.of("model", "pricing", "rows")),
            entry("closing", List.of("model", "pricing", "lp", "generation")),
            entry("stages", List.of("model", "pricing", "lp", "generation", "ascent", "closing")),
            entry("facade", List.of("model", "pricing", "lp", "stages")));

    private static DescribedPredicate<JavaClass> in(Collection<String> layers) {
        return describe(
                "in " + layers,
                one -> one.getPackageName().equals(PACKAGE)
                        && layers.stream()
                                .anyMatch(layer -> CLASSES_OF
                                        .getOrDefault(layer, List.of())
                                        .contains(outermost(one))));
    }

    private static String outermost(JavaClass one) {
        return one.getName().substring(one.getPackageName().length() + 1).replaceAll("\\$.*", "");
    }

    static Stream<String> layers() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aLayerUsesOnlyWhatTheDiagramShows(String layer) {
        List<String> others = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(layer)
                        && !MAY_USE.getOrDefault(layer, List.of()).contains(other))
                .toList();

        noClasses()
                .that(in(List.of(layer)))
                .should()
                .dependOnClassesThat(in(others))
                .check(CLASSES);
    }

    @Test
    void everyClassIsInOneLayer() {
        assertThat(CLASSES.stream()
                        .filter(one -> one.getPackageName().equals(PACKAGE))
                        .map(RelaxationLayersTest::outermost)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        CLASSES_OF.values().stream().flatMap(List::stream).toList());
    }

    /** {@link Effort} interrupts the programs that run. */
    @Test
    void onlyTheProgramsSeeTheSolverOfPrograms() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.leerplaats.solver.natives..")
                .and(DescribedPredicate.not(in(List.of("lp"))
                        .or(describe("Effort", one -> outermost(one).equals("Effort")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.ortools..")
                .check(CLASSES);
    }
}
