package uk.sufficiency.gateway.provision;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.ProvisionStatus;

/** Provisions, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1/provisions")
interface ProvisionsClient {

  record Question(
      @Nullable List<String> urns,
      @Nullable List<String> ids,
      @Nullable LocalDate on,
      @Nullable Instant knownAt) {}

  /**
   * The provisions that were found.
   *
   * @param followed where a URN asked for was followed by others: theirs
   */
  record Answer(List<Provision> provisions, @Nullable Map<String, List<String>> followed) {}

  record NewPlaces(int expectedVersion, List<CommissionedPlaces> commissioned) {}

  record Edit(
      int expectedVersion,
      String name,
      List<Need> needs,
      int ncYearFrom,
      int ncYearTo,
      @Nullable LocalDate opensOn,
      @Nullable LocalDate closesOn,
      @Nullable InclusionBase base) {}

  record Step(
      int expectedVersion,
      ProvisionStatus to,
      LocalDate effectiveOn,
      String reason,
      @Nullable LocalDate closesOn) {}

  /** The provisions of these settings, or those with these identifiers; at most 1000 of either. */
  @POST
  @Path("/query")
  Uni<Answer> find(Question question);

  @POST
  Uni<Provision> register(RegisterProvision provision);

  @PUT
  @Path("/{id}/commissioned-places")
  Uni<Provision> commission(@PathParam("id") String id, NewPlaces places);

  @PUT
  @Path("/{id}")
  Uni<Provision> edit(@PathParam("id") String id, Edit edit);

  @POST
  @Path("/{id}/transitions")
  Uni<Provision> moveOn(@PathParam("id") String id, Step step);
}
