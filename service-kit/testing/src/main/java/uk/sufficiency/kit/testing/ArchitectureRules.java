package uk.sufficiency.kit.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house. Each fails also where it matches no class at all, so that a renamed
 * package cannot switch it off.
 */
public final class ArchitectureRules {

  private static final String ROOT = "uk.sufficiency.";

  private ArchitectureRules() {}

  /** The compiled classes of one service, without its tests. */
  public static JavaClasses classesOf(String service) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(ROOT + service);
  }

  /** Decisions are plain Java: no framework reaches into a {@code model} package. */
  public static ArchRule modelIsFreeOfFrameworks(String service) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + service + "..model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.quarkus..",
            "io.smallrye..",
            "io.vertx..",
            "jakarta..",
            "org.hibernate..",
            "org.eclipse.microprofile..",
            "com.fasterxml.jackson..",
            "org.apache.kafka..",
            "java.sql..")
        .allowEmptyShould(false);
  }

  /** A service knows of the others only what is in contracts and the service kit. */
  public static ArchRule importsNoOtherService(String service) {
    return classes()
        .that()
        .resideInAPackage(ROOT + service + "..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("uk.sufficiency..")
                .or(resideInAPackage(ROOT + service + ".."))
                .or(resideInAPackage(ROOT + "contracts.."))
                .or(resideInAPackage(ROOT + "kit..")))
        .allowEmptyShould(false);
  }

  /** The features of a service do not depend on each other in a circle. */
  public static ArchRule featuresAreFreeOfCycles(String service) {
    return slices()
        .matching(ROOT + service + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(false);
  }
}
