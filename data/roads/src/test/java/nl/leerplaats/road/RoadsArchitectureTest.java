package nl.leerplaats.road;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import nl.leerplaats.data.ModuleArchitecture;
import org.junit.jupiter.api.Test;

/** Roads know the facts and GraphHopper; nobody who uses them sees GraphHopper. */
class RoadsArchitectureTest {

    private static final JavaClasses CLASSES = ModuleArchitecture.classesIn("nl.leerplaats.road");

    @Test
    void knowTheFactsAndTheirLibrariesOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "com.graphhopper..",
                        "com.google.protobuf..",
                        "nl.leerplaats.data.value..",
                        "nl.leerplaats.data.model..",
                        "nl.leerplaats.data.finding..",
                        "nl.leerplaats.data.travel..",
                        "nl.leerplaats.road..")
                .check(CLASSES);
    }

    @Test
    void whatOthersSeeHasNoGraphHopperInIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawReturnType(resideInAPackage("com.graphhopper.."))
                .check(CLASSES);
        noClasses()
                .that()
                .haveModifier(JavaModifier.PUBLIC)
                .and()
                .doNotHaveSimpleName("RoadNetwork")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.graphhopper..")
                .check(CLASSES);
    }
}
