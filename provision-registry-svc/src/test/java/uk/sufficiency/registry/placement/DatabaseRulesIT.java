package uk.sufficiency.registry.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.sufficiency.kit.testing.TestTokens;
import uk.sufficiency.localstack.testing.InfrastructureResource;
import uk.sufficiency.registry.Registry;

@QuarkusTest
@WithTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(TestTokens.class)
class DatabaseRulesIT {

  private static final String URN = "910015";

  private static final int CLIENTS = 64;
  private static final int PLACES = 10;

  @Inject AgroalDataSource database;

  @BeforeEach
  void aSchool() {
    Registry.school(URN);
  }

  @Test
  void neverGivesMorePlacesThanThereAreThoughNobodyAsksTheCode() throws Exception {
    // Given
    UUID provision = Registry.provision(URN, PLACES);
    // When
    List<Boolean> stored;
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Callable<Boolean>> inserts =
          IntStream.range(0, CLIENTS)
              .<Callable<Boolean>>mapToObj(i -> () -> offers(provision, Registry.pupil()))
              .toList();
      stored = clients.invokeAll(inserts).stream().map(Future::resultNow).toList();
    }
    // Then
    assertThat(stored).filteredOn(done -> done).hasSize(PLACES);
    Placing.places(provision, Placing.today()).body("offered", equalTo(PLACES));
  }

  @Test
  void givesAPupilOnePlaceThoughNobodyAsksTheCode() throws Exception {
    // Given
    String pupil = Registry.pupil();
    List<UUID> provisions =
        IntStream.range(0, 8).mapToObj(i -> Registry.provision(URN, 5)).toList();
    // When
    List<Boolean> stored;
    try (var clients = Executors.newFixedThreadPool(8)) {
      List<Callable<Boolean>> inserts =
          provisions.stream().<Callable<Boolean>>map(each -> () -> offers(each, pupil)).toList();
      stored = clients.invokeAll(inserts).stream().map(Future::resultNow).toList();
    }
    // Then
    assertThat(stored).filteredOn(done -> done).hasSize(1);
  }

  @Test
  void refusesAPlaceThatIsPromisedFromALaterDayOn() throws SQLException {
    // Given
    UUID provision = Registry.provision(URN, 1);
    LocalDate later = Placing.today().plusDays(1);
    Placing.offer(provision, Registry.pupil(), 1, "from", later.toString()).statusCode(201);
    // When, then
    assertThatThrownBy(() -> insert(provision, Registry.pupil(), "null", "null"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("1 commissioned, 1 taken");
  }

  @Test
  void letsAnOfficerAnswerForOneMoreAndOnlyWithAReason() throws SQLException {
    // Given
    UUID provision = Registry.provision(URN, 0);
    // When, then
    assertThatThrownBy(() -> insert(provision, Registry.pupil(), "'officer'", "null"))
        .hasMessageContaining("placement_over_number_has_a_reason");
    insert(provision, Registry.pupil(), "'officer'", "'tribunal'");
    Placing.places(provision, Placing.today()).body("overNumber", equalTo(1));
  }

  private boolean offers(UUID provision, String pupil) {
    try {
      insert(provision, pupil, "null", "null");
      return true;
    } catch (SQLException refused) {
      return false;
    }
  }

  private void insert(UUID provision, String pupil, String by, String reason) throws SQLException {
    String sql =
        """
        insert into placement (id, version, provision_id, pupil_ref, need, nc_year, status,
          offered_on, held_from, hold_until, over_number_by, over_number_reason)
        values (gen_random_uuid(), 1, ?, ?, 'SLCN', 4, 'OFFERED', today(), today(), today() + 7,
          %s, %s)
        """
            .formatted(by, reason);
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(sql)) {
      insert.setObject(1, provision);
      insert.setString(2, pupil);
      insert.executeUpdate();
    }
  }
}
