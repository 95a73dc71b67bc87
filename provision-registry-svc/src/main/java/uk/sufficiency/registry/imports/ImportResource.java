package uk.sufficiency.registry.imports;

import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.sufficiency.kit.imports.ImportReport;
import uk.sufficiency.kit.imports.ImportRunner;

/**
 * The door for files, as they are published: the raw body, all of it or nothing. The answer is the
 * report; a refused file answers {@code IMPORT_REFUSED} with the report in the problem.
 */
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({PLACE_PLANNER, COMMISSIONER})
@RunOnVirtualThread
@Tag(name = "imports")
public class ImportResource {

  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";
  private static final String BYTES = MediaType.APPLICATION_OCTET_STREAM;

  private final ImportRunner runner;
  private final GiasImport gias;
  private final LinksImport links;
  private final BoundariesImport boundaries;
  private final PostcodesImport postcodes;
  private final ProvisionsImport provisions;
  private final PlacementsImport placements;

  ImportResource(
      ImportRunner runner,
      GiasImport gias,
      LinksImport links,
      BoundariesImport boundaries,
      PostcodesImport postcodes,
      ProvisionsImport provisions,
      PlacementsImport placements) {
    this.runner = runner;
    this.gias = gias;
    this.links = links;
    this.boundaries = boundaries;
    this.postcodes = postcodes;
    this.provisions = provisions;
    this.placements = placements;
  }

  @POST
  @Path("/gias")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Settings: GIAS's 'all establishment data'")
  public ImportReport gias(InputStream body) {
    return runner.run("gias", body, gias);
  }

  @POST
  @Path("/gias-links")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Predecessors and successors: GIAS's links file")
  public ImportReport links(InputStream body) {
    return runner.run("gias-links", body, links);
  }

  @POST
  @Path("/boundaries")
  @Consumes({GEOJSON, MediaType.APPLICATION_JSON, BYTES})
  @Operation(summary = "Wards: ONS ward boundaries as GeoJSON in WGS84")
  public ImportReport boundaries(InputStream body) {
    return runner.run("boundaries", body, boundaries);
  }

  @POST
  @Path("/postcodes")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Postcodes: Code-Point Open or the ONS Postcode Directory, with a header")
  public ImportReport postcodes(InputStream body) {
    return runner.run("postcodes", body, postcodes);
  }

  @POST
  @Path("/provisions")
  @Consumes({CSV, BYTES})
  @Operation(summary = "Provisions with their commissioned places, in a CSV of this suite's own")
  public ImportReport provisions(InputStream body) {
    return runner.run("provisions", body, provisions);
  }

  @POST
  @Path("/placements")
  @RolesAllowed(PLACE_PLANNER)
  @Consumes({CSV, BYTES})
  @Operation(summary = "Who holds which place, in a CSV of this suite's own; audited")
  public ImportReport placements(InputStream body) {
    return runner.run("placements", body, placements);
  }
}
