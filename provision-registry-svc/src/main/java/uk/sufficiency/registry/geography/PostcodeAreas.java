package uk.sufficiency.registry.geography;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.sufficiency.registry.geography.model.GridPoint;
import uk.sufficiency.registry.geography.model.Postcode;
import uk.sufficiency.registry.geography.model.PostcodePrefix;

/** Finds what is known around a postcode that is not. */
@ApplicationScoped
public class PostcodeAreas {

  /** $1 = names, $2 and $3 = the texts between which their postcodes lie, the narrowest first. */
  private static final String NARROWEST =
      """
      select w.name, count(*)::integer as postcodes, avg(p.easting)::integer as easting,
             avg(p.northing)::integer as northing, min(p.postcode) as example
        from unnest($1::text[], $2::text[], $3::text[]) with ordinality w (name, low, high, rank)
        join postcode p on p.postcode ~>=~ w.low and p.postcode ~<~ w.high
       group by w.name, w.rank
       order by w.rank
       limit 1
      """;

  private final Pool pool;

  PostcodeAreas(Pool pool) {
    this.pool = pool;
  }

  /** The sector of the postcode, else its district, else its area, if anything is known there. */
  public Uni<Optional<PostcodeArea>> findAround(Postcode postcode) {
    List<PostcodePrefix> prefixes = postcode.prefixes();
    Tuple parameters =
        Tuple.of(
            texts(prefixes, PostcodePrefix::name),
            texts(prefixes, PostcodePrefix::low),
            texts(prefixes, PostcodePrefix::high));
    return pool.preparedQuery(NARROWEST)
        .execute(parameters)
        .map(rows -> rows.stream().map(PostcodeAreas::area).findFirst());
  }

  private static String[] texts(
      List<PostcodePrefix> prefixes, Function<PostcodePrefix, String> text) {
    return prefixes.stream().map(text).toArray(String[]::new);
  }

  private static PostcodeArea area(Row row) {
    return new PostcodeArea(
        row.getString("name"),
        row.getInteger("postcodes"),
        new GridPoint(row.getInteger("easting"), row.getInteger("northing")),
        row.getString("example"));
  }
}
