package uk.sufficiency.registry.agreement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Agreed;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Faulty;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Overlaps;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.ProvisionClosed;

class AgreementBookTest {

  private static final Period RUNNING =
      new Period("SLA-1", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 8, 31));

  @Test
  void recordsAnAgreementThatFollowsTheOneBefore() {
    // Given
    var terms = terms("2027-09-01", "2028-08-31", "2028-03-01");
    // When
    var outcome = open(RUNNING).record(terms);
    // Then
    assertThat(outcome).isEqualTo(new Agreed(terms));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-08-31,2028-08-31", // shares its first day
    "2026-01-01,2026-09-01", // shares its last day
    "2026-10-01,2026-10-01", // lies within
    "2026-01-01,2028-08-31" // lies around
  })
  void refusesAnAgreementThatSharesADayWithAnother(String startsOn, String endsOn) {
    // When
    var outcome = open(RUNNING).record(terms(startsOn, endsOn, null));
    // Then
    assertThat(outcome).isEqualTo(new Overlaps(RUNNING));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-09-01,2027-08-31,2027-08-31,endsOn",
    "2027-09-01,2037-09-02,2028-01-01,endsOn",
    "1999-12-31,2000-08-31,2000-01-01,startsOn",
    "+999999999-01-01,+999999999-12-31,+999999999-02-01,startsOn",
    "2027-09-01,2028-08-31,2027-08-31,reviewOn",
    "2027-09-01,2028-08-31,2028-09-01,reviewOn"
  })
  void refusesDaysThatMakeNoSense(String startsOn, String endsOn, String reviewOn, String field) {
    // When
    var outcome = open().record(terms(startsOn, endsOn, reviewOn));
    // Then
    assertThat(outcome).isInstanceOf(Faulty.class);
    assertThat(((Faulty) outcome).faults()).extracting(FieldError::field).containsExactly(field);
  }

  @Test
  void refusesTheSameRequirementTwice() {
    // Given
    var twice = List.of(new Requirement("Speak", true), new Requirement("Speak", false));
    var terms =
        new AgreementTerms(
            "SLA-2", RUNNING.startsOn(), RUNNING.endsOn(), null, BigDecimal.ONE, twice);
    // When
    var outcome = open().record(terms);
    // Then
    assertThat(((Faulty) outcome).faults())
        .extracting(FieldError::field, FieldError::code)
        .containsExactly(org.assertj.core.api.Assertions.tuple("requirements", "DUPLICATE"));
  }

  @Test
  void agreesNothingWithAProvisionThatHasClosedButLetsItsLastAgreementEndSooner() {
    // Given
    var closed = new AgreementBook(ProvisionStatus.CLOSED, List.of());
    var terms = terms("2026-09-01", "2026-12-31", null);
    // When, then
    assertThat(closed.record(terms)).isEqualTo(new ProvisionClosed());
    assertThat(closed.amend(terms)).isEqualTo(new Agreed(terms));
  }

  private static AgreementBook open(Period... others) {
    return new AgreementBook(ProvisionStatus.OPEN, List.of(others));
  }

  private static AgreementTerms terms(String startsOn, String endsOn, @Nullable String reviewOn) {
    return new AgreementTerms(
        "SLA-2",
        LocalDate.parse(startsOn),
        LocalDate.parse(endsOn),
        reviewOn == null ? null : LocalDate.parse(reviewOn),
        new BigDecimal("85000.00"),
        List.of());
  }
}
