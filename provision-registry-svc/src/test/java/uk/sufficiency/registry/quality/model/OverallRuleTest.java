package uk.sufficiency.registry.quality.model;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sufficiency.registry.standing.model.QualityGrade.CAUSE_FOR_CONCERN;
import static uk.sufficiency.registry.standing.model.QualityGrade.DEVELOPING;
import static uk.sufficiency.registry.standing.model.QualityGrade.SECURE;
import static uk.sufficiency.registry.standing.model.QualityGrade.STRENGTH;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sufficiency.registry.standing.model.QualityDomain;
import uk.sufficiency.registry.standing.model.QualityGrade;

class OverallRuleTest {

  /** Leadership, teaching, environment, inclusion, pupil voice, safeguarding. */
  @ParameterizedTest
  @CsvSource({
    "STRENGTH,STRENGTH,STRENGTH,STRENGTH,SECURE,SECURE,STRENGTH",
    "STRENGTH,STRENGTH,STRENGTH,SECURE,SECURE,SECURE,SECURE",
    "STRENGTH,STRENGTH,STRENGTH,STRENGTH,DEVELOPING,SECURE,SECURE",
    "DEVELOPING,DEVELOPING,STRENGTH,STRENGTH,STRENGTH,STRENGTH,DEVELOPING",
    "STRENGTH,STRENGTH,STRENGTH,STRENGTH,STRENGTH,DEVELOPING,DEVELOPING",
    "CAUSE_FOR_CONCERN,STRENGTH,STRENGTH,STRENGTH,STRENGTH,STRENGTH,DEVELOPING",
    "CAUSE_FOR_CONCERN,CAUSE_FOR_CONCERN,STRENGTH,STRENGTH,STRENGTH,STRENGTH,CAUSE_FOR_CONCERN",
    "STRENGTH,STRENGTH,STRENGTH,STRENGTH,STRENGTH,CAUSE_FOR_CONCERN,CAUSE_FOR_CONCERN"
  })
  void letsTheWeakDomainsDecide(
      QualityGrade leadership,
      QualityGrade teaching,
      QualityGrade environment,
      QualityGrade inclusion,
      QualityGrade voice,
      QualityGrade safeguarding,
      QualityGrade overall) {
    // When
    var found =
        OverallRule.overall(
            grades(leadership, teaching, environment, inclusion, voice, safeguarding));
    // Then
    assertThat(found).isEqualTo(overall);
  }

  @Test
  void neverMakesTheWholeWorseWhereADomainIsBetter() {
    assertThat(everyCombination())
        .allSatisfy(
            worse ->
                worse.forEach(
                    (domain, grade) -> {
                      if (grade != STRENGTH) {
                        Map<QualityDomain, QualityGrade> better = new EnumMap<>(worse);
                        better.put(domain, QualityGrade.values()[grade.ordinal() - 1]);
                        assertThat(OverallRule.overall(better))
                            .isLessThanOrEqualTo(OverallRule.overall(worse));
                      }
                    }));
  }

  @Test
  void givesTheGradeThatAllDomainsHave() {
    assertThat(Stream.of(STRENGTH, SECURE, DEVELOPING, CAUSE_FOR_CONCERN))
        .allSatisfy(
            grade ->
                assertThat(OverallRule.overall(grades(grade, grade, grade, grade, grade, grade)))
                    .isEqualTo(grade));
  }

  private static Stream<Map<QualityDomain, QualityGrade>> everyCombination() {
    return IntStream.range(0, 1 << 12)
        .mapToObj(
            number ->
                grades(
                    IntStream.range(0, 6)
                        .mapToObj(i -> QualityGrade.values()[(number >> (2 * i)) & 3])
                        .toArray(QualityGrade[]::new)));
  }

  private static Map<QualityDomain, QualityGrade> grades(QualityGrade... inOrder) {
    Map<QualityDomain, QualityGrade> grades = new EnumMap<>(QualityDomain.class);
    for (QualityDomain domain : QualityDomain.values()) {
      grades.put(domain, inOrder[domain.ordinal()]);
    }
    return grades;
  }
}
