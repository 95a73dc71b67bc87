package uk.sufficiency.registry.waiting;

import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.pupil.PupilRef;

/** The door to waiting lists: pupil-level, so for place-planning officers only, and audited. */
@Path("/v1/provisions/{id}/waiting-list")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PLACE_PLANNER)
@Tag(name = "waiting lists")
public class WaitingListResource {

  /** Those who wait, first come first. */
  public record WaitingList(List<WaitingListEntry> entries) {}

  private final Waiting waiting;

  WaitingListResource(Waiting waiting) {
    this.waiting = waiting;
  }

  @GET
  @Operation(
      operationId = "listWaiting",
      summary = "Who waits for a place, in order; every reading is audited")
  public Uni<WaitingList> list(UUID id, @QueryParam("need") @Nullable Need need) {
    return waiting.list(id, need).map(WaitingList::new);
  }

  @POST
  @ResponseStatus(201)
  @Operation(operationId = "joinWaitingList", summary = "Puts a pupil on the waiting list")
  public Uni<WaitingListEntry> join(UUID id, @Valid @NotNull WaitingRequests.Join request) {
    PupilRef checked = new PupilRef(request.pupilRef());
    return waiting.join(
        id,
        new WaitingRequests.Join(
            checked.value(), request.need(), request.ncYear(), request.joinedOn()));
  }

  @POST
  @Path("/{entry}/leave")
  @Operation(operationId = "leaveWaitingList", summary = "Takes a pupil off the waiting list")
  public Uni<WaitingListEntry> leave(
      UUID id, UUID entry, @Valid @NotNull WaitingRequests.Leave request) {
    return waiting.leave(id, entry, request.reason().strip());
  }
}
