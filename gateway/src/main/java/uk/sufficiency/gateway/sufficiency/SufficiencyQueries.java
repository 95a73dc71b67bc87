package uk.sufficiency.gateway.sufficiency;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import uk.sufficiency.gateway.service.Batches;
import uk.sufficiency.gateway.service.ServiceLine;
import uk.sufficiency.gateway.service.ServiceLines;
import uk.sufficiency.gateway.setting.Setting;
import uk.sufficiency.gateway.setting.Ward;
import uk.sufficiency.kit.identity.Roles;

/** Shall we have enough places? */
@GraphQLApi
public class SufficiencyQueries {

  private final ForecastingClient client;
  private final ServiceLine forecasting;

  SufficiencyQueries(@RestClient ForecastingClient client, ServiceLines lines) {
    this.client = client;
    this.forecasting = lines.forecasting();
  }

  @Query("sufficiency")
  @Description("Forecast demand against capacity, by year and kind of provision.")
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  public @Nullable Uni<Sufficiency> sufficiency(
      @NonNull @Name("scenario") @Description("The scenario: unmitigated.") String scenario,
      @Name("fromYear") @Description("First year: its January.") int fromYear,
      @Name("toYear") @Description("Last year: its January.") int toYear) {
    return forecasting.read(() -> client.sufficiency(scenario, fromYear, toYear));
  }

  @Name("wardDemand")
  @Description(
      "Forecast demand from the setting's ward; null where the ward is unknown, empty where nobody"
          + " knows the ward's population.")
  @RolesAllowed({
    Roles.PLACE_PLANNER,
    Roles.COMMISSIONER,
    Roles.ANALYST,
    Roles.EAH_COORDINATOR,
    Roles.SETTING
  })
  public Uni<List<List<@NonNull WardDemandRow>>> wardDemandOfSettings(@Source List<Setting> of) {
    return Batches.fetch(of.stream().map(SufficiencyQueries::ward).toList(), this::byWard);
  }

  private Uni<Map<String, List<WardDemandRow>>> byWard(List<String> wards) {
    return forecasting
        .read(() -> client.wardDemand(new ForecastingClient.Question(wards)))
        .map(
            answer ->
                answer.wards().stream()
                    .collect(
                        toMap(ForecastingClient.WardRows::code, ForecastingClient.WardRows::rows)));
  }

  private static @Nullable String ward(Setting setting) {
    Ward ward = setting.ward();
    return ward == null ? null : ward.code();
  }
}
