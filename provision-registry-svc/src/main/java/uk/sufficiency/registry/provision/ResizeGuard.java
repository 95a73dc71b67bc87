package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/**
 * What may stand in the way of commissioning other numbers of places. Every bean of this type is
 * asked, within the transaction and under the provision's lock.
 */
@FunctionalInterface
public interface ResizeGuard {

  /** What must be done first, in words for the officer; empty where nothing stands in the way. */
  Uni<Optional<String>> objection(
      Mutiny.Session session,
      ProvisionEntity provision,
      CommissionedPlaces before,
      CommissionedPlaces after);
}
