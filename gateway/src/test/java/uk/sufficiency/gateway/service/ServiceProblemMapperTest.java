package uk.sufficiency.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.problem.CommonError;

class ServiceProblemMapperTest {

  @Test
  void takesOverCodeWordsFaultsAndVersion() {
    // When
    var problem =
        ServiceProblemMapper.problem(
            409,
            """
            {"code":"STALE_VERSION","detail":"It is at 9.","currentVersion":9,
             "errors":[{"row":3,"field":"a","code":"X","message":"m"}],"stack":"no"}""");
    // Then
    assertThat(problem.error()).isEqualTo(CommonError.STALE_VERSION);
    assertThat(problem.detail()).isEqualTo("It is at 9.");
    assertThat(problem.extras())
        .containsOnlyKeys("currentVersion")
        .containsEntry("currentVersion", 9L);
    assertThat(problem.errors().getFirst().row()).isEqualTo(3);
  }

  @Test
  void passesAServicesOwnCodeOn() {
    assertThat(ServiceProblemMapper.problem(409, "{\"code\":\"NO_PLACE_LEFT\"}").error().name())
        .isEqualTo("NO_PLACE_LEFT");
  }

  @Test
  void goesByTheStatusWhereThereAreNoDetails() {
    assertThat(ServiceProblemMapper.problem(503, "<html>").error())
        .isEqualTo(CommonError.UNAVAILABLE);
    assertThat(ServiceProblemMapper.problem(403, null).error()).isEqualTo(CommonError.FORBIDDEN);
    assertThat(ServiceProblemMapper.problem(500, "ORA-1").error())
        .isEqualTo(CommonError.INTERNAL_ERROR);
  }

  @Test
  void saysNothingOfTheInnardsOfAServiceThatBroke() {
    assertThat(
            ServiceProblemMapper.problem(
                    500,
                    "{\"code\":\"INTERNAL_ERROR\",\"detail\":\"org.postgresql.PSQLException\"}")
                .detail())
        .doesNotContain("postgres");
  }
}
