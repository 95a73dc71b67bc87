package uk.sufficiency.gateway.capital;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.Need;
import uk.sufficiency.gateway.vocabulary.SchemeStage;

/** Capital schemes and waves, from the registry. */
@RegisterRestClient(configKey = "registry")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface CapitalClient {

  record Schemes(List<CapitalScheme> schemes) {}

  record Schedule(List<CapitalWave> waves) {}

  record Plan(
      int expectedVersion,
      String name,
      double budget,
      @Nullable Integer wave,
      @Nullable Double probability,
      List<SchemePlaces> places,
      @Nullable List<SchemeMoney> money,
      @Nullable List<AccessibilityWork> accessibility) {}

  record Stage(
      int expectedVersion,
      SchemeStage stage,
      LocalDate on,
      @Nullable String note,
      @Nullable Double probability) {}

  record Travel(
      int expectedVersion,
      @Nullable String postcode,
      @Nullable Integer easting,
      @Nullable Integer northing,
      @Nullable List<Need> needs,
      int ncYearFrom,
      int ncYearTo,
      @Nullable Integer year) {}

  record Wave(@Nullable LocalDate opensFrom, @Nullable LocalDate opensTo, @Nullable String note) {}

  @POST
  @Path("/capital-schemes/query")
  Uni<Schemes> find(CapitalSchemeFilter filter);

  @POST
  @Path("/capital-schemes")
  Uni<CapitalScheme> register(RegisterScheme scheme);

  @PUT
  @Path("/capital-schemes/{id}")
  Uni<CapitalScheme> update(@PathParam("id") String id, Plan plan);

  @POST
  @Path("/capital-schemes/{id}/stage")
  Uni<CapitalScheme> moveOn(@PathParam("id") String id, Stage stage);

  @POST
  @Path("/capital-schemes/{id}/travel-assessments")
  Uni<CapitalScheme> attach(@PathParam("id") String id, Travel travel);

  @GET
  @Path("/capital-waves")
  Uni<Schedule> waves();

  @PUT
  @Path("/capital-waves/{number}")
  Uni<CapitalWave> schedule(@PathParam("number") int number, Wave wave);
}
