package uk.sufficiency.registry.exports;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.kit.identity.Caller;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.exports.model.MapColumn;

/**
 * The door for files going out. Each has an entity tag, so that who asks again is told when nothing
 * has changed. Figures about pupils are for the planning roles: for an analyst those columns are
 * left out.
 */
@Path("/v1/exports")
@RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
@RunOnVirtualThread
@Tag(name = "exports")
public class ExportResource {

  private static final String CSV = "text/csv; charset=utf-8";
  private static final String GEOJSON = "application/geo+json";
  private static final Set<String> PLANNING_ROLES = Set.of(PLACE_PLANNER, COMMISSIONER);
  private static final Set<String> OF_SCAP = Set.of("table", "on");
  private static final int LONGEST_NAME = 40;

  private final GeoJsonMap geoJson;
  private final CsvMap csv;
  private final Scap scap;
  private final Caller caller;
  private final LondonClock clock;

  ExportResource(GeoJsonMap geoJson, CsvMap csv, Scap scap, Caller caller, LondonClock clock) {
    this.geoJson = geoJson;
    this.csv = csv;
    this.scap = scap;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/provision-map.geojson")
  @Produces(GEOJSON)
  @Operation(
      operationId = "exportMapAsGeoJson",
      summary = "The provision map as GeoJSON (RFC 7946)",
      description = "Filters kind, status and ward may stand several times.")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "The day whose places are counted; today where absent")
  public Response geoJson(@Context UriInfo uri, @Context Request request) {
    MapFilter filter = MapFilter.of(uri, clock.today());
    List<MapColumn> columns = columns();
    return answer(
        request, "provision-map.geojson", GEOJSON, out -> geoJson.write(filter, columns, out));
  }

  @GET
  @Path("/provision-map.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportMapAsCsv",
      summary = "The provision map as CSV (RFC 4180)",
      description = "Filters kind, status and ward may stand several times.")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "The day whose places are counted; today where absent")
  public Response csv(@Context UriInfo uri, @Context Request request) {
    MapFilter filter = MapFilter.of(uri, clock.today());
    List<MapColumn> columns = columns();
    return answer(request, "provision-map.csv", CSV, out -> csv.write(filter, columns, out));
  }

  @GET
  @Path("/scap")
  @Produces(CSV)
  @Operation(
      operationId = "exportScap",
      summary = "SCAP: specialist capacity, or commissioned places by need, as CSV")
  @Parameter(
      name = "table",
      in = ParameterIn.QUERY,
      description = "capacity (where absent) or commissioned-by-need")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "The day whose places are counted; today where absent")
  public Response scap(@Context UriInfo uri, @Context Request request) {
    QueryParameters asked = QueryParameters.of(uri, OF_SCAP);
    ScapTable table = ScapTable.get(asked.findText("table", LONGEST_NAME));
    LocalDate on = MapFilter.day(asked, clock.today());
    return answer(
        request,
        "scap-%s-%s.csv".formatted(table.inUrl(), on),
        CSV,
        out -> scap.write(table, on, out));
  }

  private List<MapColumn> columns() {
    return MapColumn.listFor(caller.roles().stream().anyMatch(PLANNING_ROLES::contains));
  }

  private static Response answer(
      Request request, String name, String type, ExportedFile.Content content) {
    ExportedFile file = ExportedFile.of(content);
    EntityTag tag = new EntityTag(file.digest());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      file.discard();
      return unchanged.build();
    }
    return Response.ok(file.open(), type)
        .tag(tag)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
        .build();
  }
}
