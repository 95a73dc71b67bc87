package uk.sufficiency.gateway.openreferral;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.gateway.openreferral.Feed.Answer;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** The open feed: what SEND provision there is, for anybody. */
@Path("/open-referral/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "open-referral", description = "Open Referral UK 3.0: an open feed without a key")
public class OpenReferralResource {

  private static final String VERSION = "HSDS-UK-3.0";

  private final Feed feed;
  private final OpenFeedConfig config;

  OpenReferralResource(Feed feed, OpenFeedConfig config) {
    this.feed = feed;
    this.config = config;
  }

  /** What the feed says of itself. */
  @JsonNaming(SnakeCaseStrategy.class)
  public record About(String version, URI profile, URI openapiUrl) {}

  @GET
  @Operation(operationId = "aboutTheFeed", summary = "Version and profile of the feed")
  public About about(@Context UriInfo uri) {
    QueryParameters.of(uri, Set.of());
    return new About(VERSION, config.profile(), config.openapiUrl());
  }

  @GET
  @Path("/{list}")
  @Operation(
      operationId = "listOfTheFeed",
      summary = "A page of a list",
      description =
          "Lists: services, service_at_locations, taxonomies, taxonomy_terms. Services can be asked"
              + " for by search, taxonomy_term_id, taxonomy_id, minimum_age and maximum_age; at"
              + " locations also by postcode with proximity (metres). What is not known is refused.")
  @Parameter(name = "page", in = ParameterIn.QUERY, description = "The first is 1")
  @Parameter(name = "per_page", in = ParameterIn.QUERY, description = "1 to 100; 50 where absent")
  @APIResponse(responseCode = "200", description = "The page, with the envelope of the standard")
  @APIResponse(responseCode = "304", description = "The page is still the one with this tag")
  @APIResponse(responseCode = "404", description = "No such list, or not so many pages")
  @APIResponse(responseCode = "422", description = "A parameter that is not understood")
  public Uni<Response> list(
      @PathParam("list") String list, @Context UriInfo uri, @Context Request request) {
    FeedList known = FeedList.get(list);
    return feed.list(known, FeedQuery.of(known, uri)).map(answer -> answer(request, answer));
  }

  @GET
  @Path("/{list}/{id}")
  @Operation(
      operationId = "oneOfTheFeed",
      summary = "One entry of a list, with all that belongs to it")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "304", description = "The entry is still the one with this tag")
  @APIResponse(responseCode = "404", description = "Nothing public has this id")
  public Uni<Response> one(
      @PathParam("list") String list,
      @PathParam("id") String id,
      @Context UriInfo uri,
      @Context Request request) {
    FeedList known = FeedList.get(list);
    QueryParameters.of(uri, Set.of());
    return feed.one(known, getId(id)).map(answer -> answer(request, answer));
  }

  private static UUID getId(String id) {
    UUID known = QueryParameters.findIdIn(id);
    if (known == null) {
      throw Problem.of(CommonError.NOT_FOUND, "There is nothing public with this id.")
          .asException();
    }
    return known;
  }

  private Response answer(Request request, Answer answer) {
    EntityTag tag = new EntityTag(answer.tag(), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(answer.json()) : unchanged)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, forAWhile())
        .build();
  }

  private String forAWhile() {
    return "public, max-age=" + config.cacheFor().toSeconds();
  }
}
