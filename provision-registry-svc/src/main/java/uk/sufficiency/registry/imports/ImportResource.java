package uk.sufficiency.registry.imports;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.imports.ImportDoor;
import uk.sufficiency.kit.imports.ImportOptions;
import uk.sufficiency.kit.imports.ImportReport;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/**
 * The door for files, as they are published: the raw body, all of it or nothing. The answer is the
 * report, or all changes where {@code text/csv} is asked for; a refused file answers {@code
 * IMPORT_REFUSED} with the report in the problem.
 */
@Path("/v1/imports")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@RunOnVirtualThread
@Tag(name = "imports")
public class ImportResource {

  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";
  private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM;

  private final ImportDoor door;
  private final GiasImport gias;
  private final LinksImport links;
  private final BoundariesImport boundaries;
  private final PostcodesImport postcodes;
  private final ProvisionsImport provisions;
  private final PlacementsImport placements;
  private final PlaceChangeImport placeChange;

  ImportResource(
      ImportDoor door,
      GiasImport gias,
      LinksImport links,
      BoundariesImport boundaries,
      PostcodesImport postcodes,
      ProvisionsImport provisions,
      PlacementsImport placements,
      PlaceChangeImport placeChange) {
    this.door = door;
    this.gias = gias;
    this.links = links;
    this.boundaries = boundaries;
    this.postcodes = postcodes;
    this.provisions = provisions;
    this.placements = placements;
    this.placeChange = placeChange;
  }

  @POST
  @Path("/gias")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Settings: GIAS's 'all establishment data'")
  @APIResponseSchema(ImportReport.class)
  public Response gias(InputStream body, @BeanParam ImportOptions options) {
    return door.take("gias", body, gias, options);
  }

  @POST
  @Path("/gias-links")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Predecessors and successors: GIAS's links file")
  @APIResponseSchema(ImportReport.class)
  public Response links(InputStream body, @BeanParam ImportOptions options) {
    return door.take("gias-links", body, links, options);
  }

  @POST
  @Path("/boundaries")
  @Consumes({GEOJSON, MediaType.APPLICATION_JSON, BYTES})
  @Operation(summary = "Wards: ONS ward boundaries as GeoJSON in WGS84")
  @APIResponseSchema(ImportReport.class)
  public Response boundaries(InputStream body, @BeanParam ImportOptions options) {
    return door.take("boundaries", body, boundaries, options);
  }

  @POST
  @Path("/postcodes")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Postcodes: Code-Point Open or the ONS Postcode Directory, with a header")
  @APIResponseSchema(ImportReport.class)
  public Response postcodes(InputStream body, @BeanParam ImportOptions options) {
    return door.take("postcodes", body, postcodes, options);
  }

  @POST
  @Path("/provisions")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Provisions with their commissioned places, in a CSV of this suite's own")
  @APIResponseSchema(ImportReport.class)
  public Response provisions(InputStream body, @BeanParam ImportOptions options) {
    return door.take("provisions", body, provisions, options);
  }

  @POST
  @Path("/placements")
  @RolesAllowed(PLACE_PLANNER)
  @Consumes({CSV, BYTES})
  @Operation(summary = "Who holds which place, in a CSV of this suite's own; audited")
  @APIResponseSchema(ImportReport.class)
  public Response placements(InputStream body, @BeanParam ImportOptions options) {
    if (options.isPreview()) {
      throw Problem.of(CommonError.VALIDATION, "Placements are about pupils and have no preview.")
          .asException();
    }
    return door.take("placements", body, placements, options);
  }

  @POST
  @Path("/place-change")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Commissioned places of a year: the place change workbook, with reasons")
  @APIResponseSchema(ImportReport.class)
  public Response placeChange(InputStream body, @BeanParam ImportOptions options) {
    return door.take("place-change", body, placeChange, options);
  }
}
