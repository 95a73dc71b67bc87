package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import uk.sufficiency.outreach.request.model.SupportRequest;

/** Reads and writes support requests inside a use case's session. */
@ApplicationScoped
public class RequestRepository {

  /**
   * The request with its row locked until the transaction ends, so that of two callers with the
   * same version one sees the other's change. The lock covers the request's visits too: whoever
   * changes a visit takes it first.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code NOT_FOUND} where there is none
   */
  public Uni<SupportRequest> getLocked(Session session, UUID id) {
    return session
        .find(RequestEntity.class, id, LockMode.PESSIMISTIC_WRITE)
        .onItem()
        .ifNull()
        .failWith(() -> RequestAnswers.noSuchRequest(id))
        .map(RequestEntity::toModel);
  }

  Uni<Void> add(Session session, SupportRequest request) {
    return session.persist(RequestEntity.of(request));
  }

  /** Writes the change of a request that this session has locked. */
  Uni<Void> change(Session session, SupportRequest request) {
    return session
        .find(RequestEntity.class, request.id())
        .invoke(entity -> entity.become(request))
        .replaceWithVoid();
  }
}
