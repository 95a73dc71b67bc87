package uk.sufficiency.registry.significantchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sufficiency.contracts.ProvisionKind;

class SignificantChangeRuleTest {

  @ParameterizedTest
  @CsvSource({
    "10,11,false",
    "10,12,true",
    "10,8,true",
    "10,9,false",
    "9,10,false",
    "9,11,true",
    "14,16,false",
    "14,17,true",
    "20,24,true",
    "20,23,false",
    "99,118,false",
    "99,119,true",
    "150,169,false",
    "150,170,true",
    "150,130,true",
    "150,131,false",
    "4,5,true",
    "0,1,true",
    "0,0,false",
    "10,10,false"
  })
  void needsTwentyPupilsOrTwentyPercent(int baseline, int after, boolean applies) {
    assertThat(resize(Establishment.ACADEMY, baseline, after).applies()).isEqualTo(applies);
    assertThat(resize(Establishment.MAINTAINED, baseline, after).applies()).isEqualTo(applies);
  }

  @Test
  void agreesWithTheRuleInWordsForEveryPairOfNumbers() {
    for (int baseline = 0; baseline <= 130; baseline++) {
      for (int after = 0; after <= 160; after++) {
        double difference = Math.abs(after - baseline);
        boolean percent = difference > 0 && (baseline == 0 || difference / baseline >= 0.2 - 1e-9);
        assertThat(SignificantChangeRule.isSignificant(baseline, after))
            .as("from %d to %d", baseline, after)
            .isEqualTo(difference >= 20 || percent);
      }
    }
  }

  @Test
  void onceReachedItAppliesToEveryLargerChange() {
    for (int baseline = 0; baseline <= 200; baseline++) {
      int from = baseline;
      int[] significant =
          IntStream.rangeClosed(baseline, baseline + 60)
              .filter(after -> SignificantChangeRule.isSignificant(from, after))
              .toArray();
      assertThat(significant[significant.length - 1] - significant[0] + 1)
          .isEqualTo(significant.length);
    }
  }

  @Test
  void countsSmallResizesSinceTheLastApprovalTogether() {
    // Given: 20 places were approved, and twice 10 % has crept in
    var change =
        new ProposedChange(
            ChangeAction.RESIZE, ProvisionKind.RESOURCE_PROVISION, Establishment.ACADEMY, 20, 24);
    // When
    var assessed = SignificantChangeRule.assess(change);
    // Then
    assertThat(assessed.applies()).isTrue();
    assertThat(assessed.reason()).contains("From 20 to 24", "20.0 %");
  }

  @ParameterizedTest
  @EnumSource(
      value = ProvisionKind.class,
      names = {"RESOURCE_PROVISION", "SUPPORT_BASE", "SPECIALIST_BASE"})
  void appliesToAddingAndRemovingABase(ProvisionKind kind) {
    var added = assess(ChangeAction.OPEN, kind, Establishment.ACADEMY, 0, 8);
    var removed = assess(ChangeAction.CLOSE, kind, Establishment.ACADEMY, 8, 0);
    assertThat(added.route()).isEqualTo(ChangeRoute.ACADEMY_SIGNIFICANT_CHANGE);
    assertThat(added.tier()).isEqualTo(1);
    assertThat(removed.tier()).isEqualTo(2);
    assertThat(assess(ChangeAction.OPEN, kind, Establishment.MAINTAINED, 0, 8))
        .returns(ChangeRoute.MAINTAINED_PRESCRIBED_ALTERATION, Assessment::route)
        .returns(null, Assessment::tier);
  }

  @Test
  void putsASpecialAcademysOwnNumbersIntoTheThirdTier() {
    var grown =
        assess(ChangeAction.RESIZE, ProvisionKind.SPECIAL_SCHOOL, Establishment.ACADEMY, 100, 120);
    assertThat(grown.tier()).isEqualTo(3);
    var opened =
        assess(ChangeAction.OPEN, ProvisionKind.SPECIAL_SCHOOL, Establishment.ACADEMY, 0, 120);
    assertThat(opened.applies()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Establishment.class,
      names = {"INDEPENDENT", "POST_16", "NON_MAINTAINED_SPECIAL", "PUPIL_REFERRAL_UNIT", "OTHER"})
  void doesNotApplyElsewhereAndSaysWhy(Establishment establishment) {
    var assessed =
        assess(ChangeAction.OPEN, ProvisionKind.RESOURCE_PROVISION, establishment, 0, 30);
    assertThat(assessed.applies()).isFalse();
    assertThat(assessed.route()).isEqualTo(ChangeRoute.NONE);
    assertThat(assessed.reason()).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(
      value = ProvisionKind.class,
      names = {
        "MAINSTREAM",
        "EARLY_YEARS",
        "FURTHER_EDUCATION",
        "INDEPENDENT_NON_MAINTAINED",
        "INDEPENDENT_SPECIALIST_POST16",
        "EDUCATED_OTHERWISE"
      })
  void doesNotApplyToPlacesThatAreNotReserved(ProvisionKind kind) {
    assertThat(assess(ChangeAction.OPEN, kind, Establishment.ACADEMY, 0, 30).applies()).isFalse();
  }

  @Test
  void cannotTellWhereTheTypeIsNotKnown() {
    var assessed =
        assess(ChangeAction.OPEN, ProvisionKind.RESOURCE_PROVISION, Establishment.UNKNOWN, 0, 30);
    assertThat(assessed.applies()).isNull();
    assertThat(assessed.required()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Academy converter,ACADEMY",
    "Academy special converter,ACADEMY",
    "Academy 16 to 19 sponsor led,ACADEMY",
    "Free schools special,ACADEMY",
    "University technical college,ACADEMY",
    "Studio schools,ACADEMY",
    "Community school,MAINTAINED",
    "Voluntary aided school,MAINTAINED",
    "Foundation special school,MAINTAINED",
    "Local authority nursery school,MAINTAINED",
    "Pupil referral unit,PUPIL_REFERRAL_UNIT",
    "Non-maintained special school,NON_MAINTAINED_SPECIAL",
    "Other independent special school,INDEPENDENT",
    "City technology college,INDEPENDENT",
    "Further education,POST_16",
    "Special post 16 institution,POST_16",
    "Secure units,OTHER",
    "Welsh establishment,OTHER",
    ",UNKNOWN"
  })
  void knowsEveryTypeOfGias(String type, Establishment expected) {
    assertThat(Establishment.of(type, null)).isEqualTo(expected);
  }

  @Test
  void takesASchoolOfATrustForAnAcademyWhereItsTypeIsNotKnown() {
    assertThat(Establishment.of(null, "The Trust")).isEqualTo(Establishment.ACADEMY);
  }

  private static Assessment resize(Establishment establishment, int baseline, int after) {
    return assess(
        ChangeAction.RESIZE, ProvisionKind.RESOURCE_PROVISION, establishment, baseline, after);
  }

  private static Assessment assess(
      ChangeAction action, ProvisionKind kind, Establishment at, int baseline, int after) {
    return SignificantChangeRule.assess(new ProposedChange(action, kind, at, baseline, after));
  }
}
