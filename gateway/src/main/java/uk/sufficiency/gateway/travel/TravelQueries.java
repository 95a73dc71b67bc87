package uk.sufficiency.gateway.travel;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Questions about a proposed site. */
@GraphQLApi
public class TravelQueries {

  private final TravelClient client;
  private final ServiceLine registry;

  TravelQueries(@RestClient TravelClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Query("travelAssessment")
  @Description(
      "How far the expected children of each ward would be from a site, against the statutory walking distances.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<TravelAssessment> travelAssessment(
      @NonNull @Name("input") @Description("The site and the children.")
          TravelAssessmentInput input) {
    return registry.read(() -> client.assess(input));
  }
}
