package uk.sufficiency.registry.openreferral.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.SettingStatus;

class PublicServiceTest {

  @ParameterizedTest
  @CsvSource({
    "OPEN, OPEN, active",
    "OPEN, PROPOSED_TO_CLOSE, active",
    "OPEN, CLOSED, inactive",
    "OPEN, PROPOSED_TO_OPEN, inactive",
    "CLOSING, OPEN, active",
    "PAUSED, OPEN, temporarily closed",
    "CLOSED, OPEN, defunct"
  })
  void hasOneOfTheFourStatesOfTheStandard(
      ProvisionStatus provision, SettingStatus setting, String word) {
    assertThat(ServiceStatus.of(provision, setting).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPOSED", "CONSULTATION", "APPROVAL", "APPROVED"})
  void hasNoStateForWhatIsNotPublic(ProvisionStatus planned) {
    assertThatThrownBy(() -> ServiceStatus.of(planned, SettingStatus.OPEN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void describesItselfInWordsForParents() {
    // When
    PublicService base = service("The Base", ProvisionStatus.OPEN, List.of(Need.SLCN));
    // Then
    assertThat(base.name()).isEqualTo("The Base, Kiln School");
    assertThat(base.description())
        .isEqualTo(
            "Specialist base at Kiln School for speech, language and communication needs."
                + " Reception to Year 6, ages 4 to 11.");
    assertThat(base.minimumAge()).isEqualTo(4);
    assertThat(base.maximumAge()).isEqualTo(11);
    assertThat(base.alert()).isNull();
  }

  @Test
  void saysWhatASettingOffersInItsOwnWords() {
    // Given
    PublicService base = service("SEND offer", ProvisionStatus.OPEN, List.of());
    // When
    PublicService offer =
        new PublicService(
            base.id(),
            base.provision(),
            ProvisionKind.MAINSTREAM,
            base.state(),
            base.needs(),
            0,
            6,
            base.setting(),
            List.of("Classroom (sensory and physical): Radio aids."));
    // Then
    assertThat(offer.description())
        .isEqualTo(
            "What Kiln School does for pupils with special educational needs and disabilities."
                + " Reception to Year 6, ages 4 to 11. Classroom (sensory and physical): Radio aids.");
  }

  @Test
  void doesNotNameItsSettingTwice() {
    assertThat(service("Base at KILN SCHOOL", ProvisionStatus.OPEN, List.of()).name())
        .isEqualTo("Base at KILN SCHOOL");
  }

  @Test
  void warnsWhereItTakesNoNewPupils() {
    assertThat(service("A", ProvisionStatus.PAUSED, List.of()).alert()).contains("Paused");
    assertThat(service("A", ProvisionStatus.CLOSING, List.of()).alert()).contains("close");
  }

  @Test
  void hasATermForItsNeedItsKindItsPhasesAndEachOfItsYears() {
    // When
    List<String> codes =
        Terms.listFor(service("A", ProvisionStatus.OPEN, List.of(Need.SLCN))).stream()
            .map(Term::code)
            .toList();
    // Then
    assertThat(codes)
        .containsExactly(
            "SLCN",
            "PRIMARY",
            "NC_YEAR_0",
            "NC_YEAR_1",
            "NC_YEAR_2",
            "NC_YEAR_3",
            "NC_YEAR_4",
            "NC_YEAR_5",
            "NC_YEAR_6",
            "SPECIALIST_BASE");
  }

  @Test
  void hasTermsWithIdentifiersOfTheirOwnThatNeverChange() {
    assertThat(Terms.listAll()).extracting(Term::id).doesNotHaveDuplicates().hasSize(52);
    assertThat(Taxonomy.NEED.id())
        .as("other systems keep it")
        .isEqualTo(UUID.fromString("b6e31bc6-3787-3e58-9081-c415999a3fb0"));
    assertThat(Terms.listOf(Taxonomy.AGE))
        .filteredOn(term -> term.parent() == null)
        .extracting(Term::code)
        .containsExactly("EARLY_YEARS", "PRIMARY", "SECONDARY", "POST_16");
  }

  @Test
  void findsTheWayBackFromALocationToItsService() {
    // Given
    UUID service = UUID.randomUUID();
    // When
    UUID there = OpenIds.ofServiceAtLocation(service);
    // Then
    assertThat(there).isNotEqualTo(service);
    assertThat(there.version()).isEqualTo(4);
    assertThat(there.variant()).isEqualTo(2);
    assertThat(OpenIds.serviceOf(there)).isEqualTo(service);
  }

  private static PublicService service(String name, ProvisionStatus status, List<Need> needs) {
    return new PublicService(
        UUID.randomUUID(),
        name,
        ProvisionKind.SPECIALIST_BASE,
        status,
        needs,
        0,
        6,
        new PublicSetting(
            "960001", null, "Kiln School", SettingStatus.OPEN, null, null, null, null),
        List.of());
  }
}
