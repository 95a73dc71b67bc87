package uk.sufficiency.gateway.exports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.Problem;

/** The door for files going out. */
@Path("/exports")
@RunOnVirtualThread
@RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
@Tag(name = "exports", description = "The provision map and the statutory tables, as files")
public class ExportResource {

  private static final String GEOJSON = "application/geo+json";
  private static final String CSV = "text/csv";
  private static final String MAP_DESCRIPTION =
      "Filters kind, status and ward (ONS code) may stand several times. Offered, occupied and"
          + " available places are for the planning roles; an analyst's file has no such columns."
          + " Send the ETag back as If-None-Match: 304 says that nothing has changed.";
  private static final List<String> PASSED_ON =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_DISPOSITION,
          HttpHeaders.ETAG,
          HttpHeaders.CACHE_CONTROL);

  private final Fetching fetching;

  ExportResource(Fetching fetching) {
    this.fetching = fetching;
  }

  @GET
  @Path("/provision-map.geojson")
  @Produces({GEOJSON, Problem.MEDIA_TYPE})
  @Operation(
      operationId = "exportMapAsGeoJson",
      summary = "The provision map as GeoJSON (RFC 7946)",
      description = MAP_DESCRIPTION)
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "A kind of provision")
  @Parameter(name = "status", in = ParameterIn.QUERY, description = "A status of a provision")
  @Parameter(name = "ward", in = ParameterIn.QUERY, description = "A ward's ONS code")
  @Parameter(name = "on", in = ParameterIn.QUERY, description = "The day whose places are counted")
  @APIResponse(responseCode = "200", description = "A feature collection in WGS84")
  @APIResponse(responseCode = "304", description = "The file is still the one with this tag")
  @APIResponse(responseCode = "422", description = "A filter that is not understood")
  public Response mapAsGeoJson(
      @Context UriInfo uri,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String tag)
      throws InterruptedException {
    return asItIs(fetching.fetch("provision-map.geojson", uri, bearer, tag));
  }

  @GET
  @Path("/provision-map.csv")
  @Produces({CSV, Problem.MEDIA_TYPE})
  @Operation(
      operationId = "exportMapAsCsv",
      summary = "The provision map as CSV (RFC 4180)",
      description = MAP_DESCRIPTION)
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "A kind of provision")
  @Parameter(name = "status", in = ParameterIn.QUERY, description = "A status of a provision")
  @Parameter(name = "ward", in = ParameterIn.QUERY, description = "A ward's ONS code")
  @Parameter(name = "on", in = ParameterIn.QUERY, description = "The day whose places are counted")
  @APIResponse(responseCode = "200", description = "A header and a row for each provision")
  @APIResponse(responseCode = "304", description = "The file is still the one with this tag")
  @APIResponse(responseCode = "422", description = "A filter that is not understood")
  public Response mapAsCsv(
      @Context UriInfo uri,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String tag)
      throws InterruptedException {
    return asItIs(fetching.fetch("provision-map.csv", uri, bearer, tag));
  }

  @GET
  @Path("/scap")
  @Produces({CSV, Problem.MEDIA_TYPE})
  @Operation(
      operationId = "exportScap",
      summary = "SCAP: specialist capacity, or commissioned places by need, as CSV",
      description = "For the DfE's school capacity survey; no figure is about pupils.")
  @Parameter(
      name = "table",
      in = ParameterIn.QUERY,
      description = "capacity (where absent) or commissioned-by-need")
  @Parameter(name = "on", in = ParameterIn.QUERY, description = "The day whose places are counted")
  @APIResponse(responseCode = "200", description = "A header and a row for each provision or need")
  @APIResponse(responseCode = "304", description = "The file is still the one with this tag")
  @APIResponse(responseCode = "422", description = "A table or day that is not understood")
  public Response scap(
      @Context UriInfo uri,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String tag)
      throws InterruptedException {
    return asItIs(fetching.fetch("scap", uri, bearer, tag));
  }

  private static Response asItIs(HttpResponse<InputStream> answer) {
    Response.ResponseBuilder response = Response.status(answer.statusCode()).entity(answer.body());
    for (String header : PASSED_ON) {
      answer.headers().firstValue(header).ifPresent(value -> response.header(header, value));
    }
    return response.build();
  }
}
