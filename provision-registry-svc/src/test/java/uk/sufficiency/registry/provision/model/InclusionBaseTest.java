package uk.sufficiency.registry.provision.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.sufficiency.contracts.ProvisionKind.SPECIALIST_BASE;
import static uk.sufficiency.contracts.ProvisionKind.SUPPORT_BASE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.ProvisionKind;

class InclusionBaseTest {

  @ParameterizedTest
  @CsvSource({
    "SUPPORT_BASE,SCHOOL,true",
    "SUPPORT_BASE,TRUST,true",
    "SUPPORT_BASE,COUNCIL,false",
    "SPECIALIST_BASE,COUNCIL,true",
    "SPECIALIST_BASE,TRUST,false",
    "RESOURCE_PROVISION,COUNCIL,false"
  })
  void isCommissionedByWhoPaysForIt(ProvisionKind kind, Commissioner commissioner, boolean suits) {
    assertThat(new InclusionBase(1, commissioner, false, null, null).suits(kind)).isEqualTo(suits);
  }

  @Test
  void isTheCouncilsWhereItIsASpecialistBase() {
    assertThat(requireNonNull(InclusionBase.of(SPECIALIST_BASE)).commissioner())
        .isEqualTo(Commissioner.COUNCIL);
    assertThat(requireNonNull(InclusionBase.of(SUPPORT_BASE)).commissioner()).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = ProvisionKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SUPPORT_BASE", "SPECIALIST_BASE"})
  void isNoneOfTheOtherNineKinds(ProvisionKind kind) {
    assertThat(InclusionBase.of(kind)).isNull();
    assertThat(Commissioner.isOfABase(kind)).isFalse();
  }
}
