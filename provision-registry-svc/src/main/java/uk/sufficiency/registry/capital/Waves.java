package uk.sufficiency.registry.capital;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.registry.JsonDocuments;
import uk.sufficiency.registry.capital.model.SchemePlaces;
import uk.sufficiency.registry.capital.model.SchemeStage;

/** The waves in which inclusion bases open, with their schemes and places. */
@ApplicationScoped
class Waves {

  /** A scheme of a wave. */
  public record WaveScheme(
      UUID id,
      String name,
      String urn,
      UUID provisionId,
      SchemeStage stage,
      double probability,
      List<SchemePlaces> places) {}

  /**
   * A wave and what belongs to it; cancelled schemes do not.
   *
   * @param opensFrom the first day on which a base of it is to open; absent where not set
   * @param places by academic year, delivered ones included
   */
  public record WaveView(
      int number,
      @Nullable LocalDate opensFrom,
      @Nullable LocalDate opensTo,
      @Nullable String note,
      List<WaveScheme> schemes,
      List<WavePlaces> places) {}

  /**
   * Places that a wave adds from the start of an academic year.
   *
   * @param expected each scheme's places times its probability, to one decimal place
   */
  public record WavePlaces(int academicYear, int places, double expected) {}

  private static final String SCHEDULE =
      """
      select jsonb_build_object(
               'number', w.number, 'opensFrom', w.opens_from, 'opensTo', w.opens_to,
               'note', w.note,
               'schemes', coalesce((
                 select jsonb_agg(jsonb_build_object(
                          'id', c.id, 'name', c.name, 'urn', p.urn,
                          'provisionId', c.provision_id, 'stage', c.stage,
                          'probability', c.probability,
                          'places', coalesce((
                            select jsonb_agg(jsonb_build_object('academicYear', s.academic_year,
                                               'places', s.places) order by s.academic_year)
                              from capital_scheme_places s where s.scheme_id = c.id), '[]'))
                        order by c.name, c.id)
                   from capital_scheme c join provision p on p.id = c.provision_id
                  where c.wave = w.number and c.stage <> 'CANCELLED'), '[]'),
               'places', coalesce((
                 select jsonb_agg(jsonb_build_object('academicYear', y.academic_year,
                                    'places', y.places, 'expected', y.expected)
                                  order by y.academic_year)
                   from (select s.academic_year, sum(s.places) as places,
                                round(sum(s.places * c.probability)::numeric, 1) as expected
                           from capital_scheme c
                           join capital_scheme_places s on s.scheme_id = c.id
                          where c.wave = w.number and c.stage <> 'CANCELLED'
                          group by s.academic_year) y), '[]'))::text
        from capital_wave w
       where $1::integer is null or w.number = $1
       order by w.number
      """;
  private static final String SET =
      "update capital_wave set opens_from = $2, opens_to = $3, note = $4 where number = $1";

  private final Pool pool;
  private final JsonDocuments documents;

  Waves(Pool pool, JsonDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  Uni<List<WaveView>> list() {
    return read(null);
  }

  /** Sets when a wave opens; the latest word counts. */
  Uni<WaveView> set(int number, SchemeRequests.Wave wave) {
    wave.requireOrder();
    return pool.preparedQuery(SET)
        .execute(Tuple.of(number, wave.opensFrom(), wave.opensTo(), wave.note()))
        .chain(() -> read(number))
        .map(List::getFirst);
  }

  private Uni<List<WaveView>> read(@Nullable Integer number) {
    return pool.preparedQuery(SCHEDULE)
        .execute(Tuple.of(number))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> documents.read(row.getString(0), WaveView.class))
                    .toList());
  }
}
