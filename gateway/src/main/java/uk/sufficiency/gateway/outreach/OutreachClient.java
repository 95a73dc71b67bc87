package uk.sufficiency.gateway.outreach;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.gateway.service.ServiceJson;
import uk.sufficiency.gateway.service.ServiceProblemMapper;
import uk.sufficiency.gateway.vocabulary.CoverageGrouping;
import uk.sufficiency.gateway.vocabulary.RequestStatus;

/** Support requests, visits and coverage, from the outreach service. */
@RegisterRestClient(configKey = "outreach")
@RegisterProvider(ServiceProblemMapper.class)
@RegisterProvider(ServiceJson.class)
@AccessToken
@Path("/v1")
interface OutreachClient {

  record ListQuestion(List<String> urns, int first) {}

  record SettingsQuestion(List<ListQuestion> supportRequests, List<ListQuestion> visits) {}

  record RequestsOfSetting(String urn, int totalCount, List<SupportRequest> nodes) {
    SettingSupportRequests toAnswer() {
      return new SettingSupportRequests(totalCount, nodes);
    }
  }

  record RequestsAnswer(int first, List<RequestsOfSetting> settings) {}

  record VisitsOfSetting(String urn, int totalCount, List<Visit> nodes) {
    SettingVisits toAnswer() {
      return new SettingVisits(totalCount, nodes);
    }
  }

  record VisitsAnswer(int first, List<VisitsOfSetting> settings) {}

  record SettingsAnswer(List<RequestsAnswer> supportRequests, List<VisitsAnswer> visits) {}

  record RequestsPage(int totalCount, List<SupportRequest> nodes, @Nullable String endCursor) {}

  record Version(int expectedVersion) {}

  record Completion(
      int expectedVersion, String summary, List<RecommendationDraft> recommendations) {}

  @POST
  @Path("/settings/query")
  Uni<SettingsAnswer> find(SettingsQuestion question);

  @GET
  @Path("/support-requests")
  Uni<RequestsPage> listRequests(
      @QueryParam("status") @Nullable RequestStatus status,
      @QueryParam("first") int first,
      @QueryParam("after") @Nullable String after);

  @GET
  @Path("/coverage")
  Uni<Coverage> coverage(
      @QueryParam("academicYear") int academicYear, @QueryParam("by") CoverageGrouping by);

  @POST
  @Path("/support-requests")
  Uni<SupportRequest> raise(RaiseSupportRequest request);

  @POST
  @Path("/support-requests/{id}/accept")
  Uni<SupportRequest> accept(@PathParam("id") String id, Version version);

  @POST
  @Path("/support-requests/{id}/close")
  Uni<SupportRequest> close(@PathParam("id") String id, Version version);

  @POST
  @Path("/visits")
  Uni<VisitChange> schedule(ScheduleVisit visit);

  @POST
  @Path("/visits/{id}/complete")
  Uni<VisitChange> complete(@PathParam("id") String id, Completion completion);
}
