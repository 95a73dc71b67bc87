package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Recording a quality visit, and completing what it asked for. */
@GraphQLApi
public class QualityMutations {

  private final QualityClient client;
  private final ServiceLine registry;

  QualityMutations(@RestClient QualityClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("recordQualityVisit")
  @Description("Records a quality visit with its grades and actions.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<QualityVisitChange> recordQualityVisit(
      @NonNull @Name("input") @Description("The visit.") RecordQualityVisit input) {
    return registry.change(() -> client.record(input));
  }

  @Mutation("completeQualityAction")
  @Description("Notes that an action from a quality visit is done.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<QualityVisitChange> completeQualityAction(
      @NonNull @Name("input") @Description("The action.") CompleteQualityAction input) {
    var completion = new QualityClient.Completion(input.expectedVersion(), input.doneOn());
    return registry.change(() -> client.complete(input.visitId(), input.actionId(), completion));
  }
}
