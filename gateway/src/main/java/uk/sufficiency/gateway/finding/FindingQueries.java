package uk.sufficiency.gateway.finding;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.provision.Provision;
import uk.sufficiency.gateway.provision.Provisions;
import uk.sufficiency.gateway.service.PageSize;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Where is there a place? */
@GraphQLApi
public class FindingQueries {

  private final FindingClient client;
  private final ServiceLine registry;
  private final Provisions provisions;

  FindingQueries(@RestClient FindingClient client, ServiceLines lines, Provisions provisions) {
    this.client = client;
    this.registry = lines.registry();
    this.provisions = provisions;
  }

  @Query("provisions")
  @Description(
      "Finds provisions: by need, year, kind, ward, vacancy and distance, the nearest first. A setting's own user finds only its own.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public @Nullable Uni<FoundProvisions> provisions(
      @Nullable @Name("filter") @Description("Which provisions.") ProvisionFilter filter,
      @Nullable @Name("on") @Description("The day whose places are counted; today when absent.")
          LocalDate on,
      @DefaultValue("20") @Name("first") @Description("How many, at most 100.") int first,
      @Nullable @Name("after") @Description("The endCursor of the page before.") String after,
      @DefaultValue("false")
          @Name("includeUnsuitable")
          @Description(
              "Whether to show those, too, that do not fit by need, year, status, vacancy or distance, with the reasons.")
          boolean includeUnsuitable) {
    PageSize.check(first);
    var question = new FindingClient.Question(filter, on, first, after, includeUnsuitable);
    return registry.read(() -> client.search(question)).map(FindingClient.Answer::toPage);
  }

  @Name("provision")
  @Description("All of the provision, with today's places.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.EAH_COORDINATOR,
    Roles.ANALYST,
    Roles.SETTING
  })
  public Uni<List<Provision>> provisionsFound(@Source List<FoundProvision> of) {
    return provisions.listById(of.stream().map(FoundProvision::id).toList());
  }
}
