package uk.sufficiency.gateway;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.ArchitectureRules;

class ArchitectureTest {

  private static final JavaClasses CLASSES = ArchitectureRules.classesOf("gateway");

  @Test
  void knowsTheOtherServicesByTheirRestContractsOnly() {
    ArchitectureRules.importsNoOtherService("gateway").check(CLASSES);
  }

  @Test
  void hasFeaturesWithoutCircles() {
    ArchitectureRules.featuresAreFreeOfCycles("gateway").check(CLASSES);
  }
}
