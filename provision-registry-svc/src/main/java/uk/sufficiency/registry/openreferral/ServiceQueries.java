package uk.sufficiency.registry.openreferral;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.kit.http.QueryParameters;
import uk.sufficiency.registry.RegistryConfig;
import uk.sufficiency.registry.geography.NationalGrid;
import uk.sufficiency.registry.geography.model.GridPoint;
import uk.sufficiency.registry.geography.model.LonLat;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.openreferral.model.PublicService;
import uk.sufficiency.registry.openreferral.model.PublicSetting;
import uk.sufficiency.registry.openreferral.model.Taxonomy;
import uk.sufficiency.registry.openreferral.model.Term;

/** Reads public services: from the view {@code public_service} and from nothing else. */
@ApplicationScoped
class ServiceQueries {

  /**
   * $1 = words, $2 = need, $3 = has any need, $4 = kind, $5 and $6 = NC years, $7 and $8 = ages, $9
   * to $11 = easting, northing and metres, $12 and $13 = page. NC year plus 4 is the age at the
   * start of the year, plus 5 at its end: see {@code Ages}.
   */
  private static final String LIST =
      """
      with found as (
        select * from public_service
         where status <> 'CLOSED'
           and ($1::text is null or strpos(lower(name || ' ' || setting_name), lower($1)) > 0)
           and ($2::text is null or $2 = any(needs))
           and ($3::boolean is not true or needs <> '{}')
           and ($4::text is null or kind = $4)
           and ($5::integer is null or nc_year_to >= $5)
           and ($6::integer is null or nc_year_from <= $6)
           and ($7::integer is null or nc_year_from + 4 >= $7)
           and ($8::integer is null or nc_year_to + 5 <= $8)
           and ($9::integer is null
                or power(easting - $9, 2) + power(northing - $10::integer, 2)
                   <= power($11::integer, 2)))
      select t.total, page.*
        from (select count(*)::integer as total from found) t
        left join (select * from found order by setting_name, name, id limit $12 offset $13) page
          on true
       order by page.setting_name, page.name, page.id
      """;

  private static final String BY_ID = "select * from public_service where id = $1";
  private static final String PLACE_OF =
      "select easting, northing from postcode where postcode = $1";

  private final Pool pool;
  private final RegistryConfig config;

  ServiceQueries(Pool pool, RegistryConfig config) {
    this.pool = pool;
    this.config = config;
  }

  /** A page of services. */
  record Found(int total, List<PublicService> services) {}

  Uni<Found> list(FeedQuestion question) {
    Postcode postcode = question.postcode();
    return postcode == null
        ? list(question, null)
        : getPlace(postcode).chain(around -> list(question, around));
  }

  /** One service, closed ones too; nothing where it is none or not public. */
  Uni<Optional<PublicService>> find(UUID id) {
    return pool.preparedQuery(BY_ID)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(row -> service(row, new NationalGrid())));
  }

  private Uni<Found> list(FeedQuestion question, @Nullable GridPoint around) {
    return pool.preparedQuery(LIST)
        .execute(Tuple.wrap(parameters(question, around)))
        .map(this::found);
  }

  private Uni<GridPoint> getPlace(Postcode postcode) {
    return pool.preparedQuery(PLACE_OF)
        .execute(Tuple.of(postcode.value()))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw QueryParameters.refused(
                    "postcode", "UNKNOWN_REFERENCE", "is not in the register of postcodes");
              }
              Row row = rows.iterator().next();
              return new GridPoint(row.getInteger("easting"), row.getInteger("northing"));
            });
  }

  private static List<@Nullable Object> parameters(
      FeedQuestion question, @Nullable GridPoint around) {
    Term.@Nullable Meaning term = question.term() == null ? null : question.term().meaning();
    return Arrays.asList(
        question.search(),
        term instanceof Term.IsForNeed(Need need) ? need.name() : null,
        question.taxonomy() == Taxonomy.NEED,
        term instanceof Term.IsOfKind(ProvisionKind kind) ? kind.name() : null,
        term instanceof Term.TakesNcYears years ? years.from() : null,
        term instanceof Term.TakesNcYears years ? years.to() : null,
        question.minimumAge(),
        question.maximumAge(),
        around == null ? null : around.easting(),
        around == null ? null : around.northing(),
        question.proximity(),
        question.page().size(),
        question.page().offset());
  }

  private Found found(RowSet<Row> rows) {
    NationalGrid grid = new NationalGrid();
    return new Found(
        rows.iterator().next().getInteger("total"),
        StreamSupport.stream(rows.spliterator(), false)
            .filter(row -> row.getUUID("id") != null)
            .map(row -> service(row, grid))
            .toList());
  }

  private PublicService service(Row row, NationalGrid grid) {
    return new PublicService(
        row.getUUID("id"),
        row.getString("name"),
        ProvisionKind.valueOf(row.getString("kind")),
        ProvisionStatus.valueOf(row.getString("status")),
        Arrays.stream(row.getArrayOfStrings("needs")).map(Need::valueOf).toList(),
        row.getInteger("nc_year_from"),
        row.getInteger("nc_year_to"),
        setting(row, grid),
        List.of(row.getArrayOfStrings("offers")));
  }

  private PublicSetting setting(Row row, NationalGrid grid) {
    return new PublicSetting(
        row.getString("urn"),
        row.getString("ukprn"),
        row.getString("setting_name"),
        SettingStatus.valueOf(row.getString("setting_status")),
        config.authority().equals(row.getString("authority")) ? config.authorityName() : null,
        row.getString("trust_name"),
        row.getString("postcode"),
        findPlace(row.getInteger("easting"), row.getInteger("northing"), grid));
  }

  private static @Nullable LonLat findPlace(
      @Nullable Integer easting, @Nullable Integer northing, NationalGrid grid) {
    return easting == null || northing == null ? null : grid.toDegrees(easting, northing);
  }
}
