package uk.sufficiency.registry.exports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.contracts.Need;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+44 1709", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
  void defusesATextThatBeginsLikeAFormula(String name) {
    assertThat(CsvCell.of(name)).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Base", "A=B", "'quoted'", " =1", ""})
  void leavesOtherTextsAsTheyAre(String name) {
    assertThat(CsvCell.of(name)).isEqualTo(name);
  }

  @Test
  void leavesNegativeNumbersAsTheyAre() {
    assertThat(CsvCell.of(-1)).isEqualTo("-1");
    assertThat(CsvCell.of(new BigDecimal("-1.357000"))).isEqualTo("-1.357000");
  }

  @Test
  void putsSpacesBetweenSeveralValues() {
    assertThat(CsvCell.of(List.of(Need.ASD, Need.SLCN))).isEqualTo("ASD SLCN");
    assertThat(CsvCell.of(List.of())).isEmpty();
    assertThat(CsvCell.of(null)).isEmpty();
  }
}
