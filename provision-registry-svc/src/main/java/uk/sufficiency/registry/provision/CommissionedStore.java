package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.provision.model.Commissioned;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/**
 * Commissioned places within a transaction that holds the provision's lock. What was believed is
 * ended, never deleted; the database's own function {@code commission} does it.
 */
@ApplicationScoped
public class CommissionedStore {

  private static final String BELIEVED =
      """
      select academic_year, need, places, place_funding from commissioned_places
       where provision_id = :provision and known_to is null
      """;
  private static final String REPLACE = "select commission(:provision, :these, :by)";

  private final Caller caller;

  CommissionedStore(Caller caller) {
    this.caller = caller;
  }

  /** All that is commissioned at a provision, as it is believed now. */
  public Uni<CommissionedPlaces> get(Mutiny.Session session, UUID provision) {
    return session
        .createNativeQuery(BELIEVED, Object[].class)
        .setParameter("provision", provision)
        .getResultList()
        .map(CommissionedStore::places);
  }

  /** From now on these places are believed to be commissioned, and no others. */
  public Uni<Void> replace(Mutiny.Session session, UUID provision, CommissionedPlaces places) {
    JsonArray these = new JsonArray();
    places.rows().forEach(row -> these.add(json(row)));
    return session
        .createNativeQuery(REPLACE, Integer.class)
        .setParameter("provision", provision)
        .setParameter("these", these.encode())
        .setParameter("by", caller.subject())
        .getSingleResult()
        .replaceWithVoid();
  }

  private static CommissionedPlaces places(List<Object[]> rows) {
    return new CommissionedPlaces(
        rows.stream()
            .map(
                row ->
                    new Commissioned(
                        (Integer) row[0],
                        need((String) row[1]),
                        (Integer) row[2],
                        (BigDecimal) row[3]))
            .toList());
  }

  private static @Nullable Need need(@Nullable String name) {
    return name == null ? null : Need.valueOf(name);
  }

  private static JsonObject json(Commissioned row) {
    Need need = row.need();
    BigDecimal funding = row.placeFunding();
    return new JsonObject()
        .put("academic_year", row.academicYear())
        .put("need", need == null ? null : need.name())
        .put("places", row.places())
        .put("place_funding", funding == null ? null : funding.toPlainString());
  }
}
