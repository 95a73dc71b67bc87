package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.localstack.demo.world.GridRef;
import uk.sufficiency.localstack.demo.world.Placement;
import uk.sufficiency.localstack.demo.world.Provision;
import uk.sufficiency.localstack.demo.world.Provisions;

class DemoProvisionsTest {

  private static final double FIVE_MILES = 8_046.72;
  private static final List<Provision> PROVISIONS = Demos.DEMO.town().provisions();
  private static final List<Placement> PLACEMENTS = Demos.DEMO.town().placements();

  @Test
  void thirteenSettingsHave140ResourcePlaces() {
    // When
    var resource = ofKind(ProvisionKind.RESOURCE_PROVISION);

    // Then
    assertThat(resource).hasSize(13);
    assertThat(resource).extracting(p -> p.setting().urn()).doesNotHaveDuplicates();
    assertThat(places(resource)).isEqualTo(140);
  }

  @Test
  void otherPlacesLieNearTheNumberOfPlansInJanuary2025() {
    // Then
    assertThat(places(ofKind(ProvisionKind.SPECIAL_SCHOOL))).isBetween(1_187, 1_300);
    assertThat(places(ofKind(ProvisionKind.INDEPENDENT_NON_MAINTAINED))).isBetween(118, 130);
    assertThat(places(ofKind(ProvisionKind.INDEPENDENT_SPECIALIST_POST16))).isBetween(116, 128);
    assertThat(places(ofKind(ProvisionKind.FURTHER_EDUCATION))).isBetween(492, 540);
    assertThat(places(ofKind(ProvisionKind.ALTERNATIVE_PROVISION))).isBetween(20, 22);
    assertThat(places(ofKind(ProvisionKind.EARLY_YEARS))).isBetween(13, 15);
  }

  @Test
  void basesOpenInThreeWaves() {
    // When
    var bases =
        PROVISIONS.stream()
            .filter(p -> p.kind().name().endsWith("_BASE"))
            .collect(Collectors.groupingBy(Provision::status, Collectors.counting()));

    // Then
    assertThat(bases.keySet()).extracting(Enum::name).contains("OPEN", "APPROVED", "PROPOSED");
    assertThat(PROVISIONS)
        .filteredOn(p -> !p.isOpen())
        .allMatch(p -> p.placesIn(Provisions.NOW) == 0 && p.placesIn(2028) > 0);
  }

  @Test
  void placesAreNinetyTo98PercentTakenAndNeverMoreThanCommissioned() {
    // Given
    var open = PROVISIONS.stream().filter(Provision::isOpen).toList();

    // Then
    assertThat(open)
        .allSatisfy(
            p ->
                assertThat(taken(p, DemoProvisionsTest::isOpen))
                    .isLessThanOrEqualTo(p.placesIn(2026)));
    var accepted = PLACEMENTS.stream().filter(p -> p.status() == Placement.Status.ACCEPTED).count();
    assertThat((double) accepted / places(open)).isBetween(.90, .98);
  }

  @Test
  void placementsAreOnePupilEachWithinWhatTheProvisionTakes() {
    // Then
    assertThat(PLACEMENTS).extracting(Placement::pupilRef).doesNotHaveDuplicates();
    assertThat(PLACEMENTS).allMatch(p -> p.pupilRef().matches("pr_[A-Za-z0-9_-]{43}"));
    assertThat(PLACEMENTS).allMatch(p -> p.provision().needs().contains(p.need()));
    assertThat(PLACEMENTS)
        .allMatch(p -> p.ncYear() >= p.provision().ncFrom() && p.ncYear() <= p.provision().ncTo());
  }

  @Test
  void noAcademicYearHasMorePupilsThanPlaces() {
    for (var year = 2024; year <= 2026; year++) {
      // Given
      var christmas = LocalDate.of(year, 12, 25);

      // Then
      var y = year;
      assertThat(PROVISIONS)
          .allSatisfy(
              p ->
                  assertThat(taken(p, pupil -> isThere(pupil, christmas)))
                      .isLessThanOrEqualTo(p.placesIn(y)));
    }
  }

  @Test
  void offersAreHeldForOneToFourWeeks() {
    // When
    var offers = PLACEMENTS.stream().filter(p -> p.status() == Placement.Status.OFFERED).toList();

    // Then
    assertThat(offers).isNotEmpty();
    assertThat(offers)
        .extracting(Placement::holdUntil)
        .allSatisfy(
            day -> assertThat(day).isBetween(Demos.TODAY.plusDays(7), Demos.TODAY.plusDays(28)));
  }

  @Test
  void everyPlacementNamesAProvisionOfTheFile() {
    // Given
    var references =
        Demos.rows(DemoFile.PROVISIONS).stream()
            .map(row -> row.getField("reference"))
            .collect(Collectors.toSet());

    // Then
    assertThat(Demos.rows(DemoFile.PLACEMENTS))
        .extracting(row -> row.getField("provision_reference"))
        .allMatch(references::contains);
  }

  @Test
  void theDocumentationsQuestionsHaveAnswers() {
    // Given: a Year 4 child with SLCN near S60 2TH, and a place free at 140646
    var home = new GridRef(443_000, 392_600);
    var kinds =
        List.of(
            ProvisionKind.RESOURCE_PROVISION,
            ProvisionKind.SUPPORT_BASE,
            ProvisionKind.SPECIALIST_BASE);

    // When
    var suitable =
        PROVISIONS.stream()
            .filter(p -> p.isOpen() && kinds.contains(p.kind()))
            .filter(p -> p.needs().contains(Need.SLCN) && p.ncFrom() <= 4 && p.ncTo() >= 4)
            .filter(p -> taken(p, DemoProvisionsTest::isOpen) < p.placesIn(2026));

    // Then
    assertThat(suitable.filter(p -> p.setting().postcode().at().metresTo(home) < FIVE_MILES))
        .hasSizeGreaterThanOrEqualTo(2);
    var free =
        PROVISIONS.stream()
            .filter(p -> p.setting().urn() == 140646)
            .collect(
                Collectors.toMap(
                    Provision::kind, p -> p.placesIn(2026) - taken(p, DemoProvisionsTest::isOpen)));
    assertThat(free)
        .isEqualTo(Map.of(ProvisionKind.RESOURCE_PROVISION, 2L, ProvisionKind.SPECIALIST_BASE, 2L));
  }

  private static boolean isOpen(Placement placement) {
    return placement.status() != Placement.Status.ENDED;
  }

  private static boolean isThere(Placement pupil, LocalDate day) {
    return pupil.startsOn() != null
        && !pupil.startsOn().isAfter(day)
        && (pupil.endsOn() == null || pupil.endsOn().isAfter(day));
  }

  private static long taken(Provision provision, Predicate<Placement> which) {
    return PLACEMENTS.stream().filter(p -> p.provision().equals(provision)).filter(which).count();
  }

  private static List<Provision> ofKind(ProvisionKind kind) {
    return PROVISIONS.stream().filter(p -> p.isOpen() && p.kind() == kind).toList();
  }

  private static int places(List<Provision> provisions) {
    return provisions.stream().mapToInt(p -> p.placesIn(Provisions.NOW)).sum();
  }
}
