package uk.sufficiency.gateway.standing;

import static java.util.concurrent.CompletableFuture.completedStage;

import io.smallrye.graphql.api.Context;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;

/** Agreements and quality visits in detail: read only where somebody asks for it. */
@GraphQLApi
public class StandingDetails {

  private final Standings standings;

  StandingDetails(Standings standings) {
    this.standings = standings;
  }

  @Name("requirements")
  @Description("What the provision has promised.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @NonNull CompletionStage<List<@NonNull AgreementRequirement>> requirements(
      @Source Agreement of, Context context) {
    return ofAgreement(of, context, Agreement::requirements);
  }

  @Name("reviews")
  @Description("The reviews held so far, the latest first.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @NonNull CompletionStage<List<@NonNull AgreementReview>> reviews(
      @Source Agreement of, Context context) {
    return ofAgreement(of, context, Agreement::reviews);
  }

  @Name("domains")
  @Description("What was found of each of the six domains.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @NonNull CompletionStage<List<@NonNull DomainGrade>> domains(
      @Source QualityReview of, Context context) {
    return ofVisit(of, context, QualityReview::domains);
  }

  @Name("actions")
  @Description("What has to be done.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  public @NonNull CompletionStage<List<@NonNull ReviewAction>> actions(
      @Source QualityReview of, Context context) {
    return ofVisit(of, context, QualityReview::actions);
  }

  private <T> CompletionStage<List<T>> ofAgreement(
      Agreement of, Context context, Function<Agreement, @Nullable List<T>> detail) {
    List<T> known = detail.apply(of);
    return known != null
        ? completedStage(known)
        : standings.loadAgreement(context, of.id()).thenApply(full -> orNone(full, detail));
  }

  private <T> CompletionStage<List<T>> ofVisit(
      QualityReview of, Context context, Function<QualityReview, @Nullable List<T>> detail) {
    List<T> known = detail.apply(of);
    return known != null
        ? completedStage(known)
        : standings.loadVisit(context, of.id()).thenApply(full -> orNone(full, detail));
  }

  /** None also where it has gone since its provision was read. */
  private static <O, T> List<T> orNone(@Nullable O full, Function<O, @Nullable List<T>> detail) {
    List<T> found = full == null ? null : detail.apply(full);
    return found == null ? List.of() : found;
  }
}
