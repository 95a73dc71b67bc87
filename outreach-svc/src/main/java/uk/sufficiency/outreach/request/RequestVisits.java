package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;
import uk.sufficiency.contracts.OutreachState;

/** What the request feature asks of the visit feature: the visits that belong to a request. */
public interface RequestVisits {

  /** The visits of a request by day, as other services may see them. */
  Uni<List<OutreachState.Visit>> list(Session session, UUID requestId);
}
