package uk.sufficiency.gateway.quality;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import uk.sufficiency.gateway.standing.QualityReview;
import uk.sufficiency.kit.identity.Roles;

/** Questions about quality visits. */
@GraphQLApi
public class QualityQueries {

  private final QualityClient client;
  private final ServiceLine registry;

  QualityQueries(@RestClient QualityClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  /**
   * Came with the provision: no call. A stage that is complete, because a plain value would be
   * fetched on a thread of its own, and what is below it then asked for in calls of their own.
   */
  @Name("latestQualityReview")
  @Description("The latest quality visit to the provision, and what it found.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public CompletionStage<QualityReview> latestQualityReviewOfProvision(@Source Provision of) {
    return CompletableFuture.completedStage(of.latestQualityReview());
  }

  @Query("qualityVisits")
  @Description("All quality visits to a provision, the latest first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @Nullable Uni<List<@NonNull QualityReview>> qualityVisits(
      @NonNull @Id @Name("provisionId") @Description("The provision.") String provisionId) {
    return registry.read(() -> client.list(provisionId)).map(QualityClient.Answer::visits);
  }

  @Query("qualityActions")
  @Description("Actions from quality visits that are not done yet, those due longest first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<List<@NonNull QualityAction>> qualityActions(
      @DefaultValue("false") @Name("overdue") @Description("Only those that are overdue.")
          boolean overdue,
      @DefaultValue("50") @Name("first") @Description("How many, at most 100.") int first) {
    PageSize.check(first);
    return registry
        .read(() -> client.listActions(overdue, first))
        .map(QualityClient.ActionsAnswer::actions);
  }
}
