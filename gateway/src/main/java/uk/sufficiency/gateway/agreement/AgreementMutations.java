package uk.sufficiency.gateway.agreement;

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

/** Recording, amending and reviewing an agreement. */
@GraphQLApi
public class AgreementMutations {

  private final AgreementsClient client;
  private final ServiceLine registry;

  AgreementMutations(@RestClient AgreementsClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("recordAgreement")
  @Description("Records an agreement with a provision; no two of one provision share a day.")
  @RolesAllowed(Roles.COMMISSIONER)
  public @Nullable Uni<AgreementChange> recordAgreement(
      @NonNull @Name("input") @Description("The agreement.") RecordAgreement input) {
    return registry.change(() -> client.record(input));
  }

  @Mutation("amendAgreement")
  @Description("Replaces the terms of an agreement.")
  @RolesAllowed(Roles.COMMISSIONER)
  public @Nullable Uni<AgreementChange> amendAgreement(
      @NonNull @Name("input") @Description("The terms.") AmendAgreement input) {
    return registry.change(() -> client.amend(input.agreementId(), input.terms()));
  }

  @Mutation("recordAgreementReview")
  @Description("Records what the review of an agreement came to, and when the next one is.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<AgreementChange> recordAgreementReview(
      @NonNull @Name("input") @Description("The review.") RecordAgreementReview input) {
    return registry.change(() -> client.review(input.agreementId(), input.review()));
  }
}
