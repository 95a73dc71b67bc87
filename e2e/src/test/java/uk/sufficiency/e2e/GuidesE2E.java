package uk.sufficiency.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.localstack.Repository;

/** What the guides tell happens, request by request, as they tell it. */
class GuidesE2E {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @ValueSource(strings = {"resource-provision.md", "inclusion-base.md"})
  void everythingHappensAsTheGuideTells(String page) throws Exception {
    // Given
    var steps = Guide.read(Repository.root().resolve("docs/guides").resolve(page));
    var guide = new Guide(LocalDate.now(LONDON));
    assertThat(steps).hasSizeGreaterThan(10);
    for (var step : steps) {
      // When
      var answer = Suite.ask(step.user(), guide.fillIn(step.request())).extract().asString();
      // Then
      assertThat(guide.differences(step, answer))
          .as("%s, line %d: %s", page, step.line(), answer)
          .isEmpty();
    }
  }
}
