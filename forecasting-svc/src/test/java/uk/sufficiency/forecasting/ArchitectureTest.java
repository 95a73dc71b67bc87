package uk.sufficiency.forecasting;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.ArchitectureRules;

class ArchitectureTest {

  private static final String SERVICE = "forecasting";
  private static final JavaClasses CLASSES = ArchitectureRules.classesOf(SERVICE);

  @Test
  void decisionsAreFreeOfFrameworks() {
    ArchitectureRules.modelIsFreeOfFrameworks(SERVICE).check(CLASSES);
  }

  @Test
  void noOtherServiceIsImported() {
    ArchitectureRules.importsNoOtherService(SERVICE).check(CLASSES);
  }

  @Test
  void featuresDoNotDependOnEachOtherInACircle() {
    ArchitectureRules.featuresAreFreeOfCycles(SERVICE).check(CLASSES);
  }
}
