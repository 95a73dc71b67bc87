package uk.sufficiency.gateway.placement;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.DestinationStatus;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.NextStep;

/** Placements, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/placements")
interface PlacementsClient {

  record Acceptance(LocalDate startsOn, int expectedVersion) {}

  record Refusal(@Nullable LocalDate declinedOn, @Nullable String reason, int expectedVersion) {}

  record Withdrawal(
      @Nullable LocalDate withdrawnOn, @Nullable String reason, int expectedVersion) {}

  record Start(LocalDate startedOn, int expectedVersion) {}

  record Ending(LocalDate endsOn, int expectedVersion) {}

  record Transfer(
      String toProvisionId,
      LocalDate startsOn,
      @Nullable Need need,
      @Nullable Integer ncYear,
      int expectedVersion,
      int toExpectedVersion,
      @Nullable OverNumberReason overNumber) {

    static Transfer of(TransferPlacement input) {
      return new Transfer(
          input.toProvisionId(),
          input.startsOn(),
          input.need(),
          input.ncYear(),
          input.expectedVersion(),
          input.toExpectedVersion(),
          input.overNumber());
    }
  }

  record Step(
      @Nullable String nextProvisionId,
      @Nullable NextStep next,
      LocalDate from,
      DestinationStatus status) {}

  @POST
  Uni<PlacementChange> offer(OfferPlace offer);

  @POST
  @Path("/{id}/accept")
  Uni<PlacementChange> accept(@PathParam("id") String id, Acceptance acceptance);

  @POST
  @Path("/{id}/decline")
  Uni<PlacementChange> decline(@PathParam("id") String id, Refusal refusal);

  @POST
  @Path("/{id}/withdraw")
  Uni<PlacementChange> withdraw(@PathParam("id") String id, Withdrawal withdrawal);

  @POST
  @Path("/{id}/start")
  Uni<PlacementChange> start(@PathParam("id") String id, Start start);

  @POST
  @Path("/{id}/end")
  Uni<PlacementChange> end(@PathParam("id") String id, Ending ending);

  @POST
  @Path("/{id}/transfer")
  Uni<PlacementTransfer> transfer(@PathParam("id") String id, Transfer transfer);

  @PUT
  @Path("/{id}/destination")
  Uni<Destination> plan(@PathParam("id") String id, Step step);
}
