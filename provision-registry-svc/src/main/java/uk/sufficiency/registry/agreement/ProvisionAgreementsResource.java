package uk.sufficiency.registry.agreement;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;
import static uk.sufficiency.kit.identity.Roles.SETTING;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.agreement.AgreementResource.AgreementList;

/** The door to all agreements of one provision, past and future ones included. */
@Path("/v1/provisions/{id}/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class ProvisionAgreementsResource {

  private final AgreementQueries queries;
  private final Caller caller;

  ProvisionAgreementsResource(AgreementQueries queries, Caller caller) {
    this.queries = queries;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST, SETTING})
  @Operation(
      operationId = "listAgreements",
      summary = "The agreements of a provision with their reviews, the latest first")
  public Uni<AgreementList> list(UUID id) {
    return queries
        .get(id)
        .invoke(found -> caller.requireMaySee(found.urn()))
        .map(found -> new AgreementList(found.agreements()));
  }
}
