package uk.sufficiency.outreach.overview;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.outreach.overview.SettingsQuery.ListQuery;
import uk.sufficiency.outreach.request.RequestQueries;
import uk.sufficiency.outreach.request.SettingRequests;
import uk.sufficiency.outreach.visit.SettingVisits;
import uk.sufficiency.outreach.visit.VisitQueries;

/** What is known of settings over REST. A user of a setting sees its own only. */
@Path("/v1/settings")
@Tag(name = "Settings")
public class SettingsResource {

  private final RequestQueries requests;
  private final VisitQueries visits;
  private final Caller caller;

  SettingsResource(RequestQueries requests, VisitQueries visits, Caller caller) {
    this.requests = requests;
    this.visits = visits;
    this.caller = caller;
  }

  @POST
  @Path("/query")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  @Operation(
      summary = "The newest support requests and the latest visits of several settings",
      description =
          "Several lists of each kind may be asked for at once; they are answered in the order"
              + " asked, each with its settings in the order of their URNs, each once.")
  public Uni<SettingsAnswer> query(@NotNull @Valid SettingsQuery body) {
    caller.requireMaySee(body.listUrns());
    return Uni.combine()
        .all()
        .unis(
            all(body.listRequestQueries(), this::requestsOf),
            all(body.listVisitQueries(), this::visitsOf))
        .with(SettingsAnswer::new);
  }

  /** The lists of each kind in the order in which they were asked for. */
  public record SettingsAnswer(List<RequestsAnswer> supportRequests, List<VisitsAnswer> visits) {}

  /** The newest requests, at most {@code first} of each setting. */
  public record RequestsAnswer(int first, List<SettingRequests> settings) {}

  /** The latest visits, at most {@code first} of each setting. */
  public record VisitsAnswer(int first, List<SettingVisits> settings) {}

  private Uni<RequestsAnswer> requestsOf(ListQuery list) {
    return requests
        .listOf(list.urns(), list.first())
        .map(found -> new RequestsAnswer(list.first(), found));
  }

  private Uni<VisitsAnswer> visitsOf(ListQuery list) {
    return visits
        .listOf(list.urns(), list.first())
        .map(found -> new VisitsAnswer(list.first(), found));
  }

  private static <T> Uni<List<T>> all(List<ListQuery> lists, Function<ListQuery, Uni<T>> find) {
    return lists.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join().all(lists.stream().map(find).toList()).andFailFast();
  }
}
