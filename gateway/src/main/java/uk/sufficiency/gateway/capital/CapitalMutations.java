package uk.sufficiency.gateway.capital;

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
import uk.sufficiency.gateway.capital.CapitalClient.Plan;
import uk.sufficiency.gateway.capital.CapitalClient.Stage;
import uk.sufficiency.gateway.capital.CapitalClient.Travel;
import uk.sufficiency.gateway.capital.CapitalClient.Wave;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.kit.identity.Roles;

/** Registering capital schemes and moving them on. */
@GraphQLApi
public class CapitalMutations {

  private final CapitalClient client;
  private final ServiceLine registry;

  CapitalMutations(@RestClient CapitalClient client, ServiceLines lines) {
    this.client = client;
    this.registry = lines.registry();
  }

  @Mutation("registerScheme")
  @Description(
      "Registers a capital scheme; where its provision does not exist yet, that is entered as proposed.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<CapitalSchemeChange> registerScheme(
      @NonNull @Name("input") @Description("What is to be recorded.") RegisterScheme input) {
    return change(() -> client.register(input));
  }

  @Mutation("updateScheme")
  @Description(
      "Replaces what is planned of a scheme. Only a commissioner may change an approved budget.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<CapitalSchemeChange> updateScheme(
      @NonNull @Name("input") @Description("What is to be recorded.") UpdateScheme input) {
    var plan =
        new Plan(
            input.expectedVersion(),
            input.name(),
            input.budget(),
            input.wave(),
            input.probability(),
            input.places(),
            input.money(),
            input.accessibility());
    return change(() -> client.update(input.schemeId(), plan));
  }

  @Mutation("moveSchemeOn")
  @Description(
      "Moves a scheme to a later stage. Only a commissioner may approve its money; DELIVERED makes its places commissioned.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<CapitalSchemeChange> moveSchemeOn(
      @NonNull @Name("input") @Description("What is to be recorded.") MoveSchemeOn input) {
    var stage =
        new Stage(
            input.expectedVersion(), input.stage(), input.on(), input.note(), input.probability());
    return change(() -> client.moveOn(input.schemeId(), stage));
  }

  @Mutation("attachTravelAssessment")
  @Description("Makes a travel assessment and keeps its answer with a scheme.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<CapitalSchemeChange> attachTravelAssessment(
      @NonNull @Name("input") @Description("What is to be recorded.")
          AttachTravelAssessment input) {
    var travel =
        new Travel(
            input.expectedVersion(),
            input.postcode(),
            input.easting(),
            input.northing(),
            input.needs(),
            input.ncYearFrom(),
            input.ncYearTo(),
            input.year());
    return change(() -> client.attach(input.schemeId(), travel));
  }

  @Mutation("scheduleWave")
  @Description("Sets when a wave of inclusion bases opens.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER})
  public @Nullable Uni<CapitalWave> scheduleWave(
      @NonNull @Name("input") @Description("What is to be recorded.") ScheduleWave input) {
    var wave = new Wave(input.opensFrom(), input.opensTo(), input.note());
    return registry.change(() -> client.schedule(input.number(), wave));
  }

  private Uni<CapitalSchemeChange> change(Supplier<Uni<CapitalScheme>> call) {
    return registry.change(call).map(CapitalSchemeChange::new);
  }
}
