package uk.sufficiency.gateway.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFaultsTest {

  @Test
  void keepsTheWordsOfTheValidator() {
    assertThat(
            RequestFaults.withoutInnards(
                "Validation error (FieldUndefined@[setting/vacancies]) : Field 'vacancies' in type"
                    + " 'Setting' is undefined"))
        .isEqualTo("Field 'vacancies' in type 'Setting' is undefined");
  }

  @Test
  void leavesOutTheValueThatWasRefused() {
    assertThat(
            RequestFaults.withoutInnards(
                "Validation error (WrongType@[offerPlace]) : argument 'input' with value"
                    + " 'ObjectValue{objectFields=[ObjectField{name='pupilRef'}]}' is missing a"
                    + " required field 'ncYear'"))
        .isEqualTo("argument 'input' is missing a required field 'ncYear'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Expected a value of java.time.LocalDate",
        "but it was a 'LinkedHashMap'",
        "StringValue{value='x'} is wrong"
      })
  void neverShowsJavasNames(String message) {
    assertThat(RequestFaults.withoutInnards(message))
        .isEqualTo("A value in the query or its variables does not fit the schema.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A801200001001", "943 476 5919", "9434765919"})
  void neverRepeatsAPupilsNumber(String number) {
    assertThat(RequestFaults.withoutInnards("Invalid value '" + number + "' for Int"))
        .isEqualTo("Invalid value '…' for Int");
  }
}
