package uk.sufficiency.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import uk.sufficiency.localstack.LocalStack;
import uk.sufficiency.localstack.Repository;
import uk.sufficiency.localstack.postgres.Databases;

/**
 * A registry's database, with the registry's own migrations, filled with as many provisions as
 * asked for. Each has a setting of its own and thirty placements, ten of which have ended; there
 * are as many to the square mile whatever their number. A hundred postcodes lie at least five miles
 * from the edge.
 */
final class Country {

  private static final List<String> FILL =
      List.of(
          """
          insert into setting (urn, version, name, la_code, status, phase, postcode, easting,
                               northing, location_source, ward_code, ward_name, ward_source)
          select (200000 + i)::text, 1, 'School ' || i, '372', 'OPEN', 'Primary', 'S60 2TH',
                 50000 + (random() * $side)::integer, 50000 + (random() * $side)::integer, 'GIAS',
                 'E05' || lpad((i / 5)::text, 6, '0'), 'Ward ' || i / 5, 'GIAS'
            from generate_series(1, $provisions) i
          """,
          """
          insert into provision (id, version, reference, urn, name, kind, status, needs,
                                 nc_year_from, nc_year_to)
          select gen_random_uuid(), 1, 'P' || i, (200000 + i)::text, 'Provision ' || i,
                 (array['RESOURCE_PROVISION', 'SPECIAL_SCHOOL', 'ALTERNATIVE_PROVISION'])[1 + i % 3],
                 'OPEN', case when i % 2 = 0 then array['SLCN', 'ASD'] else array['SEMH'] end, 0, 6
            from generate_series(1, $provisions) i
          """,
          """
          insert into commissioned_places (provision_id, academic_year, places)
          select id, year, 22 from provision, generate_series(2024, 2026) year
          """,
          "alter table placement disable trigger user",
          """
          insert into placement (id, version, provision_id, pupil_ref, need, nc_year, status,
                                 held_from, starts_on, ends_on)
          select gen_random_uuid(), 1, p.id,
                 'pr_' || translate(rtrim(encode(sha256((p.reference || '/' || n)::bytea), 'base64'), '='),
                                    '+/', '-_'),
                 p.needs[1], n % 7, case when n % 3 = 0 then 'ENDED' else 'STARTED' end,
                 date '2024-09-02', date '2024-09-02', case when n % 3 = 0 then date '2026-07-17' end
            from generate_series(1, 30) n, provision p
          """,
          "alter table placement enable trigger user",
          """
          insert into postcode (postcode, easting, northing)
          select 'BN' || i / 10 || ' ' || i % 10 || 'AA',
                 58100 + (random() * ($side - 16200))::integer,
                 58100 + (random() * ($side - 16200))::integer
            from generate_series(0, 99) i
          """,
          "vacuum analyze");

  /** Rotherham has some hundred provisions on 17 by 17 kilometres. */
  private static final double METRES_A_PROVISION = 1700;

  private Country() {}

  static Databases.Access make(LocalStack stack, String name, int provisions)
      throws IOException, SQLException {
    var access = stack.databases().ensureFor("registry", name);
    migrate(access);
    var side = Math.round(METRES_A_PROVISION * Math.sqrt(provisions));
    try (var owner =
            DriverManager.getConnection(
                access.jdbcUrl(), access.ownerRole(), access.ownerPassword());
        var statement = owner.createStatement()) {
      for (var sql : FILL) {
        statement.execute(sql.replace("$provisions", "" + provisions).replace("$side", "" + side));
      }
    }
    return access;
  }

  private static void migrate(Databases.Access access) {
    Flyway.configure()
        .dataSource(access.jdbcUrl(), access.ownerRole(), access.ownerPassword())
        .locations(
            folder("service-kit/store/src/main/resources/db/kit"),
            folder("provision-registry-svc/src/main/resources/db/migration"))
        .load()
        .migrate();
  }

  private static String folder(String path) {
    return "filesystem:" + Repository.root().resolve(Path.of(path));
  }
}
