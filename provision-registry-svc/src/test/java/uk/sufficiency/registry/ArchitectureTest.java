package uk.sufficiency.registry;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.ArchitectureRules;

class ArchitectureTest {

  private static final String SERVICE = "registry";
  private static final JavaClasses CLASSES = ArchitectureRules.classesOf(SERVICE);

  @Test
  void keepsFrameworksOutOfTheModel() {
    ArchitectureRules.modelIsFreeOfFrameworks(SERVICE).check(CLASSES);
  }

  @Test
  void importsNoOtherService() {
    ArchitectureRules.importsNoOtherService(SERVICE).check(CLASSES);
  }

  @Test
  void hasNoCyclesBetweenFeatures() {
    ArchitectureRules.featuresAreFreeOfCycles(SERVICE).check(CLASSES);
  }
}
