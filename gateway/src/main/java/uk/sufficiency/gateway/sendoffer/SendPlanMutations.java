package uk.sufficiency.gateway.sendoffer;

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
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;

/** Writing, publishing and withdrawing a SEND plan; a setting's own user may its own only. */
@GraphQLApi
public class SendPlanMutations {

  private final SendPlansClient client;
  private final ServiceLine registry;

  SendPlanMutations(@RestClient SendPlansClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("saveSendPlan")
  @Description("Saves a draft of a setting's SEND plan; what is public stays as it is.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.SETTING})
  public @Nullable Uni<SendPlanChange> saveSendPlan(
      @NonNull @Name("input") @Description("The plan.") SaveSendPlan input) {
    String urn = checked(input.urn());
    var plan = new SendPlansClient.Plan(input.expectedVersion(), input.reviewOn(), input.items());
    return registry.change(() -> client.save(urn, plan)).map(SendPlanChange::new);
  }

  @Mutation("publishSendPlan")
  @Description("Publishes a SEND plan: its public items replace those that were public.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.SETTING})
  public @Nullable Uni<SendPlanChange> publishSendPlan(
      @NonNull @Name("input") @Description("The plan.") SendPlanVersion input) {
    String urn = checked(input.urn());
    var version = new SendPlansClient.Version(input.expectedVersion());
    return registry.change(() -> client.publish(urn, version)).map(SendPlanChange::new);
  }

  @Mutation("withdrawSendPlan")
  @Description("Takes a SEND plan back: nothing of it is public any more.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.SETTING})
  public @Nullable Uni<SendPlanChange> withdrawSendPlan(
      @NonNull @Name("input") @Description("The plan.") SendPlanVersion input) {
    String urn = checked(input.urn());
    var version = new SendPlansClient.Version(input.expectedVersion());
    return registry.change(() -> client.withdraw(urn, version)).map(SendPlanChange::new);
  }

  /** A URN becomes part of an address: anything else never gets further. */
  private static String checked(String urn) {
    if (!urn.matches("\\d{5,8}")) {
      throw Problem.ofField(
              CommonError.VALIDATION,
              FieldError.of("urn", "PATTERN", "is not a URN of five to eight digits"))
          .asException();
    }
    return urn;
  }
}
