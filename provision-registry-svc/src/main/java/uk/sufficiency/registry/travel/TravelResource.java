package uk.sufficiency.registry.travel;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door to travel assessments: small numbers of children, so for the planning roles. */
@Path("/v1/travel-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@Tag(name = "travel")
public class TravelResource {

  private final AssessingTravel assessing;

  TravelResource(AssessingTravel assessing) {
    this.assessing = assessing;
  }

  @POST
  @Operation(
      operationId = "assessTravel",
      summary = "How far the expected children of each ward would be from a site")
  public Uni<TravelAnswer> assess(@Valid @NotNull TravelQuestion question) {
    return assessing.assess(question);
  }
}
