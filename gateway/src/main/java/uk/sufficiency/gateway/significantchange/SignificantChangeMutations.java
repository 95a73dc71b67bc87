package uk.sufficiency.gateway.significantchange;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.significantchange.SignificantChangesClient.Decision;
import uk.sufficiency.gateway.significantchange.SignificantChangesClient.Deed;
import uk.sufficiency.gateway.significantchange.SignificantChangesClient.Document;
import uk.sufficiency.gateway.significantchange.SignificantChangesClient.Step;
import uk.sufficiency.kit.identity.Roles;

/** Proposing changes of provision and following their process. */
@GraphQLApi
public class SignificantChangeMutations {

  private final SignificantChangesClient client;
  private final ServiceLine registry;

  SignificantChangeMutations(@RestClient SignificantChangesClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("proposeSignificantChange")
  @Description(
      "Proposes to open, close or resize a provision, with the steps of the process that this needs.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SignificantChangeResult> proposeSignificantChange(
      @NonNull @Name("input") @Description("What is to be recorded.")
          ProposeSignificantChange input) {
    return change(() -> client.propose(input));
  }

  @Mutation("completeChangeStep")
  @Description("Records when a step of a change is due and when it was done.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SignificantChangeResult> completeChangeStep(
      @NonNull @Name("input") @Description("What is to be recorded.") CompleteChangeStep input) {
    var done = new Step(input.expectedVersion(), input.dueOn(), input.doneOn(), input.note());
    return change(() -> client.completeStep(input.changeId(), input.step(), done));
  }

  @Mutation("addChangeDocument")
  @Description("Adds a document to a change, by the place where it is kept.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SignificantChangeResult> addChangeDocument(
      @NonNull @Name("input") @Description("What is to be recorded.") AddChangeDocument input) {
    var document =
        new Document(input.expectedVersion(), input.name(), input.reference(), input.datedOn());
    return change(() -> client.addDocument(input.changeId(), document));
  }

  @Mutation("signDeedOfVariation")
  @Description("Records the deed of variation that follows the approval of an academy's change.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SignificantChangeResult> signDeedOfVariation(
      @NonNull @Name("input") @Description("What is to be recorded.") SignDeedOfVariation input) {
    var deed = new Deed(input.expectedVersion(), input.signedOn(), input.reference());
    return change(() -> client.sign(input.changeId(), deed));
  }

  @Mutation("decideSignificantChange")
  @Description("Records that a change was approved, rejected or withdrawn.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<SignificantChangeResult> decideSignificantChange(
      @NonNull @Name("input") @Description("What is to be recorded.")
          DecideSignificantChange input) {
    var decision =
        new Decision(input.expectedVersion(), input.outcome(), input.decidedOn(), input.note());
    return change(() -> client.decide(input.changeId(), decision));
  }

  private Uni<SignificantChangeResult> change(Supplier<Uni<SignificantChange>> call) {
    return registry.change(call).map(SignificantChangeResult::new);
  }
}
