package uk.sufficiency.registry.provision;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What may stand in the way of opening a provision for the first time ({@code APPROVED} to {@code
 * OPEN}) or of closing it for good ({@code CLOSING} to {@code CLOSED}). Every bean of this type is
 * asked, within the transaction and under the provision's lock; the provision still has the status
 * from which it is to move.
 */
@FunctionalInterface
public interface OpeningGuard {

  /** What must be done first, in words for the officer; empty where nothing stands in the way. */
  Uni<Optional<String>> objection(Mutiny.Session session, ProvisionEntity provision);
}
