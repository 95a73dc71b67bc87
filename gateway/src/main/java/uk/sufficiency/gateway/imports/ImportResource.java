package uk.sufficiency.gateway.imports;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.Problem;

/** The door for official files, as they are published. */
@Path("/imports")
@Tag(
    name = "imports",
    description = "Official files, as they are published; all or nothing per file")
public class ImportResource {

  private final Forwarding forwarding;
  private final SecurityIdentity caller;

  ImportResource(Forwarding forwarding, SecurityIdentity caller) {
    this.forwarding = forwarding;
    this.caller = caller;
  }

  /** Imports one file; the answer is the service's report, or its problem. */
  @POST
  @Path("/{kind}")
  @Consumes(MediaType.WILDCARD)
  @Produces({MediaType.APPLICATION_JSON, Upload.CSV, Problem.MEDIA_TYPE})
  @RunOnVirtualThread
  @RolesAllowed({Roles.PLACE_PLANNER, Roles.COMMISSIONER, Roles.ANALYST})
  @Operation(
      summary = "Import one file",
      description =
          "The body is text/csv or application/geo+json, as it is, as the only file of a zip archive"
              + " or as the only part of a form. Any refused row means that nothing is changed. The"
              + " same file again changes nothing.")
  @APIResponse(responseCode = "200", description = "The report of the import")
  @APIResponse(responseCode = "404", description = "No such kind; the known ones are named")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "Neither CSV nor GeoJSON")
  @APIResponse(responseCode = "422", description = "The file was refused; the report says why")
  @APIResponse(responseCode = "503", description = "The service does not answer; nothing is stored")
  public Response load(
      @Parameter(
              description =
                  "gias, gias-links, boundaries, postcodes, provisions, placements, place-change,"
                      + " caseload, population or unit-costs")
          @PathParam("kind")
          String kind,
      @Parameter(
              description =
                  "true: the file is read, checked and applied, the report (outcome PREVIEWED)"
                      + " tells what that changes, and all is taken back. Not for placements,"
                      + " caseload, population and unit-costs.")
          @QueryParam("preview")
          boolean preview,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer,
      InputStream body)
      throws IOException, InterruptedException {
    ImportKind known = ImportKind.get(kind);
    insistOnRole(known);
    if (preview && !known.hasPreview()) {
      throw Problem.of(
              CommonError.VALIDATION,
              "There is no preview of %s; nothing was changed.".formatted(known.path()))
          .asException();
    }
    Upload upload = Unpacking.unpack(Objects.requireNonNullElse(contentType, ""), body);
    String wanted = Objects.requireNonNullElse(accept, MediaType.APPLICATION_JSON);
    return asItIs(forwarding.send(known, upload, preview, wanted, bearer));
  }

  private void insistOnRole(ImportKind kind) {
    if (kind.roles().stream().noneMatch(caller::hasRole)) {
      throw Problem.of(
              CommonError.FORBIDDEN,
              "Importing %s needs one of the roles %s."
                  .formatted(
                      kind.path(), String.join(", ", kind.roles().stream().sorted().toList())))
          .asException();
    }
  }

  /** An answer of a service, passed on. */
  static Response asItIs(HttpResponse<InputStream> answer) {
    Response.ResponseBuilder response =
        Response.status(answer.statusCode())
            .type(answer.headers().firstValue("content-type").orElse(MediaType.APPLICATION_JSON))
            .entity(answer.body());
    answer
        .headers()
        .firstValue(HttpHeaders.CONTENT_DISPOSITION)
        .ifPresent(name -> response.header(HttpHeaders.CONTENT_DISPOSITION, name));
    return response.build();
  }
}
