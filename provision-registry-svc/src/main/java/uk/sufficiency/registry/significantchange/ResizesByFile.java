package uk.sufficiency.registry.significantchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import uk.sufficiency.contracts.ProvisionKind;
import uk.sufficiency.kit.imports.Findings;
import uk.sufficiency.registry.LondonClock;
import uk.sufficiency.registry.intake.Finding.Code;
import uk.sufficiency.registry.intake.Staging;
import uk.sufficiency.registry.significantchange.model.Assessment;
import uk.sufficiency.registry.significantchange.model.ChangeAction;
import uk.sufficiency.registry.significantchange.model.Establishment;
import uk.sufficiency.registry.significantchange.model.ProposedChange;
import uk.sufficiency.registry.significantchange.model.SignificantChangeRule;

/**
 * Holds the numbers that a file has brought to the rule that an officer's are held to: see {@link
 * ApprovalGuard}. Which provisions stands in {@code touched_provision}; what was is what was known
 * before the transaction began.
 */
@ApplicationScoped
public class ResizesByFile {

  private static final String BEFORE = "now() - interval '1 microsecond'";

  /** Open provisions that had places before; the first of those are what resizes are against. */
  private static final String KEEP_BASELINES =
      """
      insert into place_baseline (provision_id, places, since)
      select p.id, f.places, date '$TODAY'
        from touched_provision t
        join provision p on p.id = t.id and p.status in ('OPEN', 'PAUSED', 'CLOSING')
       cross join lateral (
             select commissioned_known(p.id, make_date(c.academic_year, 9, 1), $BEFORE) as places
               from commissioned_places c
              where c.provision_id = p.id and c.places > 0
                and tstzrange(c.known_from, c.known_to) @> $BEFORE
              order by c.academic_year limit 1) f
       where not t.added
          on conflict do nothing
      """;

  /** What was is history; only numbers of this academic year and later ones can be refused. */
  private static final String RESIZED =
      """
      select coalesce(p.reference, p.id::text) as provision, p.kind, s.type, s.trust_name,
             b.places as baseline, y.year, commissioned_on(p.id, make_date(y.year, 9, 1)) as places
        from touched_provision t
        join provision p on p.id = t.id and p.status in ('OPEN', 'PAUSED', 'CLOSING')
        join setting s on s.urn = p.urn
        join place_baseline b on b.provision_id = p.id
       cross join lateral (
             select academic_year(date '$TODAY') as year
              union
             select c.academic_year from commissioned_places c
              where c.provision_id = p.id and c.academic_year > academic_year(date '$TODAY')) y
       where not t.added
         and commissioned_known(p.id, make_date(y.year, 9, 1), $BEFORE)
             <> commissioned_on(p.id, make_date(y.year, 9, 1))
       order by 1, y.year
      """;

  private final LondonClock clock;

  ResizesByFile(LondonClock clock) {
    this.clock = clock;
  }

  /** Refuses the file for every number that needs a process first; after the numbers are stored. */
  public void judge(Connection transaction, Findings findings) throws SQLException {
    Staging.run(transaction, filledIn(KEEP_BASELINES));
    Staging.each(transaction, filledIn(RESIZED), row -> judge(row, findings));
  }

  private String filledIn(String query) {
    return query.replace("$TODAY", clock.today().toString()).replace("$BEFORE", BEFORE);
  }

  private static void judge(ResultSet row, Findings findings) throws SQLException {
    Assessment assessed =
        SignificantChangeRule.assess(
            new ProposedChange(
                ChangeAction.RESIZE,
                ProvisionKind.valueOf(row.getString("kind")),
                Establishment.of(row.getString("type"), row.getString("trust_name")),
                row.getInt("baseline"),
                row.getInt("places")));
    if (assessed.required()) {
      findings.refuse(
          null,
          "places",
          Code.NEEDS_SIGNIFICANT_CHANGE.name(),
          "%s in %d: %s"
              .formatted(
                  row.getString("provision"),
                  row.getInt("year"),
                  ApprovalGuard.words(ChangeAction.RESIZE, assessed)));
    }
  }
}
