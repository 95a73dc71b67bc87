package uk.sufficiency.outreach.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.outreach.http.QueryParameters;
import uk.sufficiency.outreach.request.RequestBodies.Raise;
import uk.sufficiency.outreach.request.RequestBodies.Step;
import uk.sufficiency.outreach.request.model.RequestStatus;

/** Support requests over REST. A user of a setting sees and raises its own only. */
@Path("/v1/support-requests")
@Tag(name = "Support requests")
public class RequestResource {

  private static final int LONGEST_PAGE = 200;

  private final RaisingARequest raising;
  private final AcceptingARequest accepting;
  private final ClosingARequest closing;
  private final RequestQueries queries;
  private final Caller caller;
  private final Today today;

  RequestResource(
      RaisingARequest raising,
      AcceptingARequest accepting,
      ClosingARequest closing,
      RequestQueries queries,
      Caller caller,
      Today today) {
    this.raising = raising;
    this.accepting = accepting;
    this.closing = closing;
    this.queries = queries;
    this.caller = caller;
    this.today = today;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.SETTING, Roles.EAH_COORDINATOR})
  @Operation(summary = "Asks for Experts at Hand")
  public Uni<SupportRequestView> raise(@NotNull @Valid Raise body) {
    requireMayRaise(body);
    return raising
        .raise(body.toCommand(today.get()))
        .map(RequestAnswers::get)
        .map(request -> SupportRequestView.of(request, today.get()));
  }

  @POST
  @Path("/{id}/accept")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  @Operation(summary = "Takes a waiting request on")
  public Uni<SupportRequestView> accept(UUID id, @NotNull @Valid Step body) {
    return accepting
        .accept(id, body.expectedVersion())
        .map(RequestAnswers::get)
        .map(request -> SupportRequestView.of(request, today.get()));
  }

  @POST
  @Path("/{id}/close")
  @RolesAllowed(Roles.EAH_COORDINATOR)
  @Operation(summary = "Is done with a visited request")
  public Uni<SupportRequestView> close(UUID id, @NotNull @Valid Step body) {
    return closing
        .close(id, body.expectedVersion())
        .map(RequestAnswers::get)
        .map(request -> SupportRequestView.of(request, today.get()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  @Operation(summary = "One support request")
  public Uni<SupportRequestView> get(UUID id) {
    return queries
        .find(id)
        .map(found -> found.orElseThrow(() -> RequestAnswers.noSuchRequest(id)))
        .invoke(view -> caller.requireMaySee(view.urn()));
  }

  @GET
  @RolesAllowed({Roles.EAH_COORDINATOR, Roles.COMMISSIONER, Roles.ANALYST, Roles.SETTING})
  @Operation(summary = "Support requests, the longest waiting first")
  public Uni<RequestPage> list(
      @QueryParam("status") @Nullable String status,
      @QueryParam("first") @DefaultValue("50") String first,
      @QueryParam("after") @Nullable String after) {
    return queries.list(
        new RequestFilter(
            QueryParameters.findConstant("status", status, RequestStatus.class),
            ownUrnOnly(),
            QueryParameters.number("first", first, 1, LONGEST_PAGE),
            after == null ? null : cursor(after)));
  }

  private void requireMayRaise(Raise body) {
    var coordinator = caller.roles().contains(Roles.EAH_COORDINATOR);
    if (!coordinator && !body.urn().equals(caller.findUrn())) {
      throw Problem.of(CommonError.FORBIDDEN, "You may ask for your own setting only.")
          .asException();
    }
    var raisedOn = body.raisedOn();
    if (raisedOn == null) {
      return;
    }
    if (!coordinator) {
      throw QueryParameters.wrong("raisedOn", "NOT_YOURS", "is for the coordinator only");
    }
    if (raisedOn.isAfter(today.get())) {
      throw QueryParameters.wrong("raisedOn", "FUTURE", "must not be in the future");
    }
  }

  private @Nullable String ownUrnOnly() {
    return caller.isBoundToOneSetting() ? String.valueOf(caller.findUrn()) : null;
  }

  private static Cursor cursor(String text) {
    return Cursor.parse(text)
        .orElseThrow(
            () -> QueryParameters.wrong("after", "FORMAT", "must be an endCursor of this list"));
  }
}
