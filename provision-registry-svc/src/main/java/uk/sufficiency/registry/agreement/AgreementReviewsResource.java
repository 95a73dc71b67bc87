package uk.sufficiency.registry.agreement;

import static uk.sufficiency.kit.identity.Roles.ANALYST;
import static uk.sufficiency.kit.identity.Roles.COMMISSIONER;
import static uk.sufficiency.kit.identity.Roles.PLACE_PLANNER;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.LondonClock;

/** The door to what has to be reviewed. */
@Path("/v1/agreement-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementReviewsResource {

  /** Reviews that are due, the longest overdue first. */
  public record DueReviews(List<DueReviewView> reviews) {}

  private final AgreementQueries queries;
  private final LondonClock clock;

  AgreementReviewsResource(AgreementQueries queries, LondonClock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({PLACE_PLANNER, COMMISSIONER, ANALYST})
  @Operation(
      operationId = "listAgreementReviews",
      summary = "Reviews of agreements that are due until a day, today where none is named")
  public Uni<DueReviews> list(
      @QueryParam("dueBy") @Schema(format = "date") @Nullable String dueBy,
      @QueryParam("first") @DefaultValue("100") @Min(1) @Max(1000) int first) {
    return queries.listDue(dueBy == null ? clock.today() : day(dueBy), first).map(DueReviews::new);
  }

  private static LocalDate day(String text) {
    try {
      return AgreementProblems.requireTellable("dueBy", LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw AgreementProblems.invalid("dueBy", "FORMAT", "is not a day such as 2026-11-30");
    }
  }
}
