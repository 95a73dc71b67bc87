package uk.sufficiency.kit.imports;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.imports.ImportRunner.Purpose;

/** What whoever sends a file wants of it. */
public final class ImportOptions {

  static final String CSV = "text/csv";

  @Parameter(
      description =
          "true: do everything, tell what it would change, and take it back (outcome PREVIEWED)")
  @QueryParam("preview")
  boolean preview;

  @Parameter(hidden = true)
  @HeaderParam("Accept")
  @Nullable String accept;

  public boolean isPreview() {
    return preview;
  }

  Purpose purpose() {
    return preview ? Purpose.PREVIEW : Purpose.APPLY;
  }

  /** Whether the changes are wanted as CSV rather than the report. */
  boolean wantsCsv() {
    return accept != null && accept.toLowerCase(Locale.ROOT).contains(CSV);
  }
}
