package uk.sufficiency.gateway.outreach;

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

/** Asking for Experts at Hand, and what they do about it. */
@GraphQLApi
public class OutreachMutations {

  private final OutreachClient client;
  private final ServiceLine outreach;

  OutreachMutations(@RestClient OutreachClient client, ServiceLines lines) {
    this.client = client;
    this.outreach = lines.outreach();
  }

  @Mutation("raiseSupportRequest")
  @Description(
      "Asks for a visit. One for a statutory assessment is turned away with the right route.")
  @RolesAllowed({Roles.SETTING, Roles.EAH_COORDINATOR})
  public @Nullable Uni<SupportRequestChange> raiseSupportRequest(
      @NonNull @Name("input") @Description("The request.") RaiseSupportRequest input) {
    return outreach.change(() -> client.raise(input)).map(SupportRequestChange::new);
  }

  @Mutation("acceptSupportRequest")
  @Description("Takes a support request up.")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  public @Nullable Uni<SupportRequestChange> acceptSupportRequest(
      @NonNull @Name("input") @Description("The request.") RequestVersion input) {
    return outreach
        .change(() -> client.accept(input.requestId(), version(input)))
        .map(SupportRequestChange::new);
  }

  @Mutation("closeSupportRequest")
  @Description("Closes a support request.")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  public @Nullable Uni<SupportRequestChange> closeSupportRequest(
      @NonNull @Name("input") @Description("The request.") RequestVersion input) {
    return outreach
        .change(() -> client.close(input.requestId(), version(input)))
        .map(SupportRequestChange::new);
  }

  @Mutation("scheduleVisit")
  @Description("Puts a visit in the diary.")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  public @Nullable Uni<VisitChange> scheduleVisit(
      @NonNull @Name("input") @Description("The visit.") ScheduleVisit input) {
    return outreach.change(() -> client.schedule(input));
  }

  @Mutation("completeVisit")
  @Description("Records what came of a visit.")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  public @Nullable Uni<VisitChange> completeVisit(
      @NonNull @Name("input") @Description("What came of it.") CompleteVisit input) {
    var completion =
        new OutreachClient.Completion(
            input.expectedVersion(), input.summary(), input.recommendations());
    return outreach.change(() -> client.complete(input.visitId(), completion));
  }

  private static OutreachClient.Version version(RequestVersion input) {
    return new OutreachClient.Version(input.expectedVersion());
  }
}
