package uk.sufficiency.gateway.agreement;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.provision.Provision;
import uk.sufficiency.gateway.service.PageSize;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.standing.Agreement;
import uk.sufficiency.kit.identity.Roles;

/** Questions about agreements. */
@GraphQLApi
public class AgreementQueries {

  private final AgreementsClient client;
  private final ServiceLine registry;

  AgreementQueries(@RestClient AgreementsClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  /**
   * Came with the provision: no call. A stage that is complete, because a plain value would be
   * fetched on a thread of its own, and what is below it then asked for in calls of their own.
   */
  @Name("agreement")
  @Description("The agreement with the provision that runs today.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<Agreement> agreementOfProvision(@Source Provision of) {
    return CompletableFuture.completedStage(of.agreement());
  }

  @Query("agreements")
  @Description("All agreements with a provision, the latest first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @Nullable Uni<List<@NonNull Agreement>> agreements(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId) {
    return registry.read(() -> client.list(provisionId)).map(AgreementsClient.Answer::agreements);
  }

  @Query("agreementReviews")
  @Description("Reviews of agreements that are due, the longest overdue first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull DueAgreementReview>> agreementReviews(
      @Nullable @Name("dueBy") @Description("The last day that counts; today if left out.")
          LocalDate dueBy,
      @DefaultValue("50") @Name("first") @Description("How many, at most 100.") int first) {
    PageSize.check(first);
    return registry
        .read(() -> client.listDue(dueBy, first))
        .map(AgreementsClient.DueAnswer::reviews);
  }
}
