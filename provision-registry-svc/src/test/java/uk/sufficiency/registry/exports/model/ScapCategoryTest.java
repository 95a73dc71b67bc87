package uk.sufficiency.registry.exports.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.ProvisionKind;

class ScapCategoryTest {

  @ParameterizedTest
  @EnumSource(names = {"RESOURCE_PROVISION", "SUPPORT_BASE", "SPECIALIST_BASE"})
  void countsInclusionBasesAsUnitsAndResourcedProvision(ProvisionKind kind) {
    assertThat(ScapCategory.find(kind)).isEqualTo(ScapCategory.UR);
  }

  @Test
  void hasNoCategoryForWhatScapDoesNotAsk() {
    assertThat(ScapCategory.find(ProvisionKind.FURTHER_EDUCATION)).isNull();
    assertThat(ScapCategory.find(ProvisionKind.MAINSTREAM)).isNull();
  }
}
