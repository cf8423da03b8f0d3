package nl.leerplaats.data;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds in every module that has a diagram of its packages: each uses only those that the diagram shows. */
public abstract class ModuleArchitecture {

    private static final long MOST_TYPES = 25;

    private final String root;
    private final JavaClasses classes;
    private final Map<String, List<String>> mayUse;

    /**
     * The diagram of a module.
     *
     * @param module the package that all its packages are in
     * @param classes its classes
     * @param mayUse each package with those of this module that it may use
     */
    protected ModuleArchitecture(String module, JavaClasses classes, Map<String, List<String>> mayUse) {
        this.root = module + ".";
        this.classes = classes;
        this.mayUse = mayUse;
    }

    /** The classes in a package and those below, without tests. */
    public static JavaClasses classesIn(String module) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(module);
    }

    @TestFactory
    public Stream<DynamicTest> aPackageUsesOnlyWhatTheDiagramShows() {
        return usesOnly(
                root,
                mayUse.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                                        .toList())));
    }

    /** Each package of the module uses only these packages below another one. */
    protected Stream<DynamicTest> usesOnly(String other, Map<String, List<String>> allowed) {
        return allowed.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(root + name + "..")
                                .should()
                                .dependOnClassesThat(resideInAPackage(other + "*..")
                                        .and(not(resideInAnyPackage(allowed.getOrDefault(name, List.of()).stream()
                                                .map(one -> other + one + "..")
                                                .toArray(String[]::new)))))
                                .check(classes)));
    }

    /** The classes in the module's own package use those in the packages below it, and not the other way round. */
    protected void itsOwnPackageStandsAboveTheOthers() {
        String own = root.substring(0, root.length() - 1);
        noClasses()
                .that()
                .resideInAPackage(root + "*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(own)
                .check(classes);
    }

    /** The module knows nothing but the JDK, JSpecify and these packages. */
    protected void knowsOnly(String... packages) {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.."), Stream.of(packages))
                        .toArray(String[]::new))
                .check(classes);
    }

    /** Of this module only the classes in some packages know certain others. */
    protected void onlyFrom(List<String> packages, String... known) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(known)
                .check(classes);
    }

    @Test
    public void theDiagramHasEveryPackage() {
        assertThat(classes.stream()
                        .map(one -> one.getPackageName() + ".")
                        .filter(name -> name.length() > root.length())
                        .map(name -> name.substring(root.length()).replaceAll("\\..*", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(mayUse.keySet());
    }

    @Test
    public void packagesFormNoCycle() {
        slices().matching(root + "(*)..").should().beFreeOfCycles().check(classes);
        slices().matching(root + "(**)").should().beFreeOfCycles().check(classes);
    }

    /** Whoever looks for something in a package looks through all of it. */
    @Test
    public void noPackageHasMoreTypesThanCanBeLookedThrough() {
        Map<String, Long> types = classes.stream()
                .filter(one -> one.isTopLevelClass()
                        && !one.getSimpleName().equals("package-info")
                        && one.getPackageName().startsWith(root.substring(0, root.length() - 1)))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(mostTypes(name)));
    }

    /** Most top-level types of a package by its full name. */
    protected long mostTypes(String packageName) {
        return MOST_TYPES;
    }
}
