package uk.sufficiency.kit.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import uk.sufficiency.kit.identity.Roles;

/** For operators: once the reason for dead letters is mended, applies them again. */
@Path("/v1/dead-letters")
public class DeadLetterResource {

  private final Inbox inbox;

  DeadLetterResource(Inbox inbox) {
    this.inbox = inbox;
  }

  /** Applies this service's dead letters again. */
  @POST
  @Path("/replay")
  @RolesAllowed(Roles.OPERATOR)
  @RunOnVirtualThread
  public Inbox.Replay replay() throws InterruptedException {
    return inbox.replayDeadLetters();
  }
}
