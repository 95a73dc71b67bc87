package uk.sufficiency.registry.provision;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.sufficiency.registry.provision.model.CommissionedPlaces;

/** Asks everybody who may object, one after the other: they share a session. */
@ApplicationScoped
class Guards {

  private final List<OpeningGuard> opening;
  private final List<ResizeGuard> resize;

  Guards(@All List<OpeningGuard> opening, @All List<ResizeGuard> resize) {
    this.opening = opening;
    this.resize = resize;
  }

  Uni<Optional<String>> objectionToOpening(Mutiny.Session session, ProvisionEntity provision) {
    return first(opening, guard -> guard.objection(session, provision));
  }

  Uni<Optional<String>> objectionToResize(
      Mutiny.Session session,
      ProvisionEntity provision,
      CommissionedPlaces before,
      CommissionedPlaces after) {
    return first(resize, guard -> guard.objection(session, provision, before, after));
  }

  private static <G> Uni<Optional<String>> first(
      List<G> guards, Function<G, Uni<Optional<String>>> ask) {
    Uni<Optional<String>> objection = Uni.createFrom().item(Optional.empty());
    for (G guard : guards) {
      objection =
          objection.chain(
              found -> found.isPresent() ? Uni.createFrom().item(found) : ask.apply(guard));
    }
    return objection;
  }
}
