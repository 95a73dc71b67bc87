package uk.sufficiency.outreach.coverage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @Test
  void addsItsGroupsUp() {
    // Given
    var reached = new CoverageGroup("E05012993", "Anston", new Reach(2, 3));
    var untouched = new CoverageGroup("E05012994", "Dinnington", new Reach(0, 4));
    // When
    var coverage = new Coverage(new AcademicYear(2026), List.of(reached, untouched));
    // Then
    assertThat(coverage.reach()).isEqualTo(new Reach(2, 7));
    assertThat(coverage.reach().percent()).isEqualByComparingTo("28.6");
    assertThat(untouched.reach().percent()).isEqualByComparingTo("0");
  }

  @Test
  void hasNoPercentOfNothing() {
    // Given
    var coverage = new Coverage(new AcademicYear(2026), List.of());
    // When
    var reach = coverage.reach();
    // Then
    assertThat(reach.percent()).isNull();
  }

  @Test
  void cannotReachMoreThanThereAre() {
    assertThatThrownBy(() -> new Reach(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2025,", "2026,60", "2027,", "2028,100", "2029,100"})
  void knowsOnlyTheTargetsThatWerePromised(int year, BigDecimal target) {
    assertThat(CoverageTarget.findFor(new AcademicYear(year))).isEqualTo(target);
  }

  @Test
  void runsFromSeptemberToAugust() {
    // Given
    var year = new AcademicYear(2026);
    // When / Then
    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(year.lastDay()).isEqualTo(LocalDate.of(2027, 8, 31));
  }
}
