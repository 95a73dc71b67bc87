package uk.sufficiency.registry.placement;

import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.placement.model.Placement;
import uk.sufficiency.registry.placement.model.PlacementOutcome;
import uk.sufficiency.registry.placement.model.TransferOutcome;
import uk.sufficiency.registry.provision.ProvisionView;

/** The door to placements: pupil-level, so for place-planning officers only, and audited. */
@Path("/v1/placements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(PLACE_PLANNER)
@Tag(name = "placements")
public class PlacementResource {

  /** A placement after a change, and its provision with today's places. */
  public record PlacementChange(PlacementView placement, ProvisionView provision) {}

  /**
   * A pupil who goes on.
   *
   * @param placement the new placement
   * @param provision where the pupil goes to
   * @param former the placement that ends the day before
   * @param formerProvision where the pupil comes from
   */
  public record PlacementTransfer(
      PlacementView placement,
      ProvisionView provision,
      PlacementView former,
      ProvisionView formerProvision) {}

  private static final int LONGEST_HOLD_YEARS = 1;
  private static final int FARTHEST_YEARS = 5;

  private final OfferingAPlace offering;
  private final AnsweringAnOffer answering;
  private final TransferringAPupil transferring;
  private final Caller caller;
  private final LondonClock clock;

  PlacementResource(
      OfferingAPlace offering,
      AnsweringAnOffer answering,
      TransferringAPupil transferring,
      Caller caller,
      LondonClock clock) {
    this.offering = offering;
    this.answering = answering;
    this.transferring = transferring;
    this.caller = caller;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Operation(summary = "Offers a place: holds it for a pupil until a day")
  public Uni<PlacementChange> offer(@Valid @NotNull PlacementRequests.Offer request) {
    PlacementProblems.requireNear(
        "holdUntil", request.holdUntil(), clock.today().plusYears(LONGEST_HOLD_YEARS));
    requireNear("from", request.from());
    return offering
        .offer(request.toCommand(caller.subject()), request.expectedVersion())
        .map(
            decided ->
                decided.outcome() instanceof OfferOutcome.Offered offered
                    ? change(offered.placement(), decided.provision())
                    : refuse(decided.outcome()));
  }

  @POST
  @Path("/{id}/accept")
  @Operation(summary = "Accepts an offer: the place is the pupil's from a day")
  public Uni<PlacementChange> accept(UUID id, @Valid @NotNull PlacementRequests.Accept request) {
    requireNear("startsOn", request.startsOn());
    return answering
        .accept(id, request.startsOn(), request.expectedVersion())
        .map(decided -> answer("startsOn", decided));
  }

  @POST
  @Path("/{id}/decline")
  @Operation(summary = "Declines an offer: the place is free again")
  public Uni<PlacementChange> decline(UUID id, @Valid @NotNull PlacementRequests.Decline request) {
    requireNear("declinedOn", request.declinedOn());
    return answering
        .decline(id, request.declinedOn(), request.reason(), request.expectedVersion())
        .map(decided -> answer("declinedOn", decided));
  }

  @POST
  @Path("/{id}/withdraw")
  @Operation(summary = "Takes back an offer, or an acceptance before the first day")
  public Uni<PlacementChange> withdraw(
      UUID id, @Valid @NotNull PlacementRequests.Withdraw request) {
    requireNear("withdrawnOn", request.withdrawnOn());
    return answering
        .withdraw(id, request.withdrawnOn(), request.reason(), request.expectedVersion())
        .map(decided -> answer("withdrawnOn", decided));
  }

  @POST
  @Path("/{id}/start")
  @Operation(summary = "Records the pupil's first day in the place")
  public Uni<PlacementChange> start(UUID id, @Valid @NotNull PlacementRequests.Start request) {
    requireNear("startedOn", request.startedOn());
    return answering
        .start(id, request.startedOn(), request.expectedVersion())
        .map(decided -> answer("startedOn", decided));
  }

  @POST
  @Path("/{id}/end")
  @Operation(summary = "Ends a placement on its last day, or withdraws an offer")
  public Uni<PlacementChange> end(UUID id, @Valid @NotNull PlacementRequests.End request) {
    requireNear("endsOn", request.endsOn());
    return answering
        .end(id, request.endsOn(), request.expectedVersion())
        .map(decided -> answer("endsOn", decided));
  }

  @POST
  @Path("/{id}/transfer")
  @Operation(summary = "Ends a placement, and begins another one at another provision")
  public Uni<PlacementTransfer> transfer(
      UUID id, @Valid @NotNull PlacementRequests.Transfer request) {
    requireNear("startsOn", request.startsOn());
    return transferring
        .transfer(request.toCommand(id, caller.subject()), request.versions())
        .map(PlacementResource::answer);
  }

  private void requireNear(String field, @Nullable LocalDate day) {
    if (day != null) {
      PlacementProblems.requireNear(field, day, clock.today().plusYears(FARTHEST_YEARS));
    }
  }

  private static PlacementTransfer answer(TransferringAPupil.Transferred decided) {
    return switch (decided.outcome()) {
      case TransferOutcome.Moved m ->
          new PlacementTransfer(
              PlacementView.of(m.next()),
              Objects.requireNonNull(decided.provision()),
              PlacementView.of(m.former()),
              Objects.requireNonNull(decided.former()));
      case TransferOutcome.NotLeaving n -> throw PlacementProblems.of("startsOn", n.why());
      case TransferOutcome.NotTaken n -> throw PlacementProblems.of(n.why());
    };
  }

  private static PlacementChange answer(String field, Decided<PlacementOutcome> decided) {
    if (decided.outcome() instanceof PlacementOutcome.Changed changed) {
      return change(changed.placement(), decided.provision());
    }
    throw PlacementProblems.of(field, decided.outcome());
  }

  private static PlacementChange refuse(OfferOutcome outcome) {
    throw PlacementProblems.of(outcome);
  }

  private static PlacementChange change(Placement placement, @Nullable ProvisionView provision) {
    return new PlacementChange(PlacementView.of(placement), Objects.requireNonNull(provision));
  }
}
