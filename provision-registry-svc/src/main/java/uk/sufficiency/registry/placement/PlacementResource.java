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
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.placement.model.AcceptOutcome;
import uk.sufficiency.registry.placement.model.EndOutcome;
import uk.sufficiency.registry.placement.model.OfferOutcome;
import uk.sufficiency.registry.placement.model.Placement;
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

  private static final int LONGEST_HOLD_YEARS = 1;
  private static final int FARTHEST_YEARS = 5;

  private final OfferingAPlace offering;
  private final AnsweringAnOffer answering;
  private final LondonClock clock;

  PlacementResource(OfferingAPlace offering, AnsweringAnOffer answering, LondonClock clock) {
    this.offering = offering;
    this.answering = answering;
    this.clock = clock;
  }

  @POST
  @ResponseStatus(201)
  @Operation(summary = "Offers a place: holds it for a pupil until a day")
  public Uni<PlacementChange> offer(@Valid @NotNull PlacementRequests.Offer request) {
    PlacementProblems.requireNear(
        "holdUntil", request.holdUntil(), clock.today().plusYears(LONGEST_HOLD_YEARS));
    return offering
        .offer(request.toCommand(), request.expectedVersion())
        .onFailure(ChangedMeanwhile.class)
        .transform(e -> PlacementProblems.changedMeanwhile())
        .map(decided -> answer(decided.outcome(), decided.provision()));
  }

  @POST
  @Path("/{id}/accept")
  @Operation(summary = "Accepts an offer: the place is the pupil's from a day")
  public Uni<PlacementChange> accept(UUID id, @Valid @NotNull PlacementRequests.Accept request) {
    requireNear("startsOn", request.startsOn());
    return answering
        .accept(id, request.startsOn(), request.expectedVersion())
        .onFailure(ChangedMeanwhile.class)
        .transform(e -> PlacementProblems.changedMeanwhile())
        .map(
            decided ->
                switch (decided.outcome()) {
                  case AcceptOutcome.Accepted a -> change(a.placement(), decided.provision());
                  case AcceptOutcome.OfferRanOut o -> throw PlacementProblems.offerRanOut(o);
                  case AcceptOutcome.NotOnOffer n -> throw PlacementProblems.notOnOffer(n);
                });
  }

  @POST
  @Path("/{id}/end")
  @Operation(summary = "Ends a placement on its last day, or withdraws an offer")
  public Uni<PlacementChange> end(UUID id, @Valid @NotNull PlacementRequests.End request) {
    requireNear("endsOn", request.endsOn());
    return answering
        .end(id, request.endsOn(), request.expectedVersion())
        .onFailure(ChangedMeanwhile.class)
        .transform(e -> PlacementProblems.changedMeanwhile())
        .map(
            decided ->
                switch (decided.outcome()) {
                  case EndOutcome.Ended e -> change(e.placement(), decided.provision());
                  case EndOutcome.EndedBefore e -> throw PlacementProblems.endedBefore();
                  case EndOutcome.BeforeItStarted b -> throw PlacementProblems.beforeItStarted(b);
                });
  }

  private void requireNear(String field, LocalDate day) {
    PlacementProblems.requireNear(field, day, clock.today().plusYears(FARTHEST_YEARS));
  }

  private static PlacementChange answer(OfferOutcome outcome, @Nullable ProvisionView provision) {
    return switch (outcome) {
      case OfferOutcome.Offered o -> change(o.placement(), provision);
      case OfferOutcome.NoPlaceLeft n -> throw PlacementProblems.noPlaceLeft(n.places());
      case OfferOutcome.AlreadyPlaced a -> throw PlacementProblems.alreadyPlaced(a);
      case OfferOutcome.YearDoesNotFit y -> throw PlacementProblems.yearDoesNotFit(y);
      case OfferOutcome.NeedDoesNotFit n -> throw PlacementProblems.needDoesNotFit(n);
      case OfferOutcome.HoldIsOver h -> throw PlacementProblems.holdIsOver(h);
      case OfferOutcome.NotOpen n -> throw PlacementProblems.notOpen(n);
    };
  }

  private static PlacementChange change(Placement placement, @Nullable ProvisionView provision) {
    return new PlacementChange(PlacementView.of(placement), Objects.requireNonNull(provision));
  }
}
