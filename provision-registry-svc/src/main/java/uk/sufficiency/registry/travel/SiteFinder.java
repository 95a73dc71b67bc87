package uk.sufficiency.registry.travel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.travel.TravelAnswer.Site;

/** Where a site is that somebody names by postcode, by point or by setting. */
@ApplicationScoped
class SiteFinder {

  /**
   * The postcode itself first, then others of its sector, which is what comes before its last two
   * letters.
   */
  private static final String BY_POSTCODE =
      """
      select postcode, easting, northing from postcode
       where postcode like left($1, -2) || '%' order by postcode <> $1, postcode limit 4
      """;

  private static final String BY_URN = "select urn, easting, northing from setting where urn = $1";

  private final Pool pool;

  SiteFinder(Pool pool) {
    this.pool = pool;
  }

  /**
   * The site of a question.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} where it is named in no
   *     way or several, or is not known; an unknown postcode is answered with others of its sector
   */
  Uni<Site> find(TravelQuestion question) {
    question.requireOneSite();
    if (question.postcode() != null) {
      return byPostcode(question.postcode());
    }
    if (question.urn() != null) {
      return byUrn(question.urn());
    }
    return Uni.createFrom()
        .item(
            new Site(
                null,
                null,
                Objects.requireNonNull(question.easting()),
                Objects.requireNonNull(question.northing())));
  }

  private Uni<Site> byPostcode(String written) {
    Postcode postcode =
        Postcode.parse(written)
            .orElseThrow(() -> invalid("postcode", "FORMAT", "is not a postcode"));
    return pool.preparedQuery(BY_POSTCODE)
        .execute(Tuple.of(postcode.value()))
        .map(rows -> chosen(postcode, rows));
  }

  private static Site chosen(Postcode postcode, RowSet<Row> rows) {
    List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
    if (found.isEmpty() || !postcode.value().equals(found.getFirst().getString("postcode"))) {
      throw unknownPostcode(found.stream().map(row -> row.getString("postcode")).toList());
    }
    Row row = found.getFirst();
    return new Site(postcode.value(), null, row.getInteger("easting"), row.getInteger("northing"));
  }

  private static RuntimeException unknownPostcode(List<String> sector) {
    String others =
        sector.isEmpty()
            ? "and neither is its sector"
            : "but these are: " + String.join(", ", sector);
    return invalid("postcode", "UNKNOWN_REFERENCE", "is not in the postcode file, " + others);
  }

  private Uni<Site> byUrn(String urn) {
    return pool.preparedQuery(BY_URN)
        .execute(Tuple.of(urn))
        .map(
            rows -> {
              if (rows.rowCount() == 0) {
                throw invalid(
                    "urn", "UNKNOWN_REFERENCE", urn + " is not in the register of settings");
              }
              Row row = rows.iterator().next();
              Integer easting = row.getInteger("easting");
              Integer northing = row.getInteger("northing");
              if (easting == null || northing == null) {
                throw invalid("urn", "NO_COORDINATES", urn + " has no point; name its postcode");
              }
              return new Site(null, urn, easting, northing);
            });
  }

  private static RuntimeException invalid(String field, String code, String message) {
    return Problem.ofField(CommonError.VALIDATION, FieldError.of(field, code, message))
        .asException();
  }
}
