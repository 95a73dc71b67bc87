package uk.sufficiency.registry.travel;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import uk.sufficiency.contracts.Need;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.RegistryConfig;
import uk.sufficiency.registry.provision.model.AcademicYear;
import uk.sufficiency.registry.provision.model.NcYearRange;
import uk.sufficiency.registry.travel.TravelAnswer.Site;
import uk.sufficiency.registry.travel.model.TravelFigures;
import uk.sufficiency.registry.travel.model.WardForecast;

/** An officer asks how far the children of each ward would have to travel to a site. */
@ApplicationScoped
public class AssessingTravel {

  /**
   * $1 = the forecast's key, $2 = the year asked for or null, $3 = the January of this academic
   * year. Without a year, the first that is not over; needs where they are known.
   */
  private static final String FORECAST =
      """
      with chosen as (
        select f.year, bool_or(f.need is not null) as needs_known
          from ward_forecast f
         where f.key = $1
           and f.year = coalesce($2::integer,
               (select coalesce(min(y.year) filter (where y.year >= $3), max(y.year))
                  from ward_forecast y where y.key = $1))
         group by f.year)
      select s.forecast_id, s.made_on, c.needs_known, f.year, f.ward_code, f.need,
             f.median, f.lower80, f.upper80, w.name, w.boundary
        from chosen c
        join ward_forecast_source s on s.key = $1
        join ward_forecast f on f.key = $1 and f.year = c.year
                            and (f.need is not null) = c.needs_known
        left join ward w on w.code = f.ward_code
       order by f.ward_code, f.need
      """;

  private static final String STRAIGHT =
      "Distances are straight lines from the centres of wards: walking routes are longer, so more"
          + " children may be entitled.";
  private static final String AGES =
      "Wards are forecast for all ages; they are split by age as England's plans were in January"
          + " 2025.";

  private final Pool pool;
  private final SiteFinder sites;
  private final LondonClock clock;
  private final RegistryConfig config;

  AssessingTravel(Pool pool, SiteFinder sites, LondonClock clock, RegistryConfig config) {
    this.pool = pool;
    this.sites = sites;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Figures for a site.
   *
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} where the site or year
   *     is not known; {@code CONFLICT} where no forecast by ward has been told yet
   */
  public Uni<TravelAnswer> assess(TravelQuestion question) {
    NcYearRange years = question.years();
    return sites
        .find(question)
        .chain(
            site ->
                pool.preparedQuery(FORECAST)
                    .execute(parameters(question))
                    .map(rows -> answer(question, years, site, rows)));
  }

  private Tuple parameters(TravelQuestion question) {
    String key = config.authority() + "/" + question.scenarioOrDefault();
    return Tuple.of(key, question.year(), AcademicYear.of(clock.today()).startsIn() + 1);
  }

  private static TravelAnswer answer(
      TravelQuestion question, NcYearRange years, Site site, RowSet<Row> rows) {
    List<Row> found = StreamSupport.stream(rows.spliterator(), false).toList();
    if (found.isEmpty()) {
      throw nothingForecast(question);
    }
    Row head = found.getFirst();
    boolean needsKnown = head.getBoolean("needs_known");
    Set<String> unplaced = new TreeSet<>();
    List<WardForecast> forecasts = forecasts(question, needsKnown, site, found, unplaced);
    TravelFigures figures = TravelFigures.of(forecasts, years);
    return new TravelAnswer(
        site,
        head.getInteger("year"),
        question.scenarioOrDefault(),
        head.getString("forecast_id"),
        head.getOffsetDateTime("made_on").toInstant(),
        years.from(),
        years.to(),
        needsKnown,
        figures.wards(),
        figures.bands(),
        figures.entitled(),
        notes(question, needsKnown, unplaced));
  }

  private static List<WardForecast> forecasts(
      TravelQuestion question,
      boolean needsKnown,
      Site site,
      List<Row> rows,
      Set<String> unplaced) {
    Set<Need> wanted = Set.copyOf(question.needsOrNone());
    Map<String, Double> metres = new HashMap<>();
    List<WardForecast> forecasts = new ArrayList<>();
    for (Row row : rows) {
      Need need = need(row.getString("need"));
      if (needsKnown && !wanted.isEmpty() && need != null && !wanted.contains(need)) {
        continue;
      }
      String ward = row.getString("ward_code");
      if (row.getValue("boundary") == null) {
        unplaced.add(ward);
      } else {
        double far = metres.computeIfAbsent(ward, code -> metres(site, row));
        forecasts.add(forecast(row, ward, need, far));
      }
    }
    return forecasts;
  }

  private static @Nullable Need need(@Nullable String name) {
    return name == null ? null : Need.valueOf(name);
  }

  private static WardForecast forecast(Row row, String ward, @Nullable Need need, double metres) {
    return new WardForecast(
        ward,
        row.getString("name"),
        need,
        metres,
        row.getDouble("median"),
        row.getDouble("lower80"),
        row.getDouble("upper80"));
  }

  private static double metres(Site site, Row row) {
    try {
      Point centre = new WKBReader().read(row.getBuffer("boundary").getBytes()).getCentroid();
      return centre.getCoordinate().distance(new Coordinate(site.easting(), site.northing()));
    } catch (ParseException e) {
      throw new IllegalStateException("A stored boundary cannot be read", e);
    }
  }

  private static List<String> notes(
      TravelQuestion question, boolean needsKnown, Set<String> unplaced) {
    List<String> notes = new ArrayList<>(List.of(STRAIGHT, AGES));
    if (!needsKnown) {
      notes.add(
          question.needsOrNone().isEmpty()
              ? "The forecast does not tell needs apart by ward."
              : "The forecast does not tell needs apart by ward: these are children of all needs,"
                  + " not only of those asked for.");
    }
    if (!unplaced.isEmpty()) {
      notes.add("Left out, because no boundary is known: " + String.join(", ", unplaced) + ".");
    }
    return notes;
  }

  private static RuntimeException nothingForecast(TravelQuestion question) {
    return question.year() == null
        ? Problem.of(
                CommonError.CONFLICT,
                "Forecasting has told nothing of the wards in scenario %s yet: import caseload and"
                        .formatted(question.scenarioOrDefault())
                    + " ward population there first.")
            .asException()
        : Problem.ofField(
                CommonError.VALIDATION,
                FieldError.of("year", "UNKNOWN_REFERENCE", "is not forecast by ward; leave it out"))
            .asException();
  }
}
