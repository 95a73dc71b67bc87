package uk.sufficiency.kit.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.kit.identity.Roles;
import uk.sufficiency.kit.pupil.PupilRef;

/** For auditors: who read or changed anything about a pupil, and whether the trail is whole. */
@Path("/v1/audit")
@RolesAllowed(Roles.AUDITOR)
public class AuditResource {

  private final Pool database;

  AuditResource(Pool database) {
    this.database = database;
  }

  /** The entries from a moment on, oldest first; of one pupil where a reference is given. */
  @GET
  public Uni<Page> list(
      @QueryParam("from") @Nullable Instant from,
      @QueryParam("pupilRef") @Nullable @Pattern(regexp = PupilRef.PATTERN) String pupilRef,
      @QueryParam("first") @DefaultValue("100") @Min(1) @Max(1000) int first) {
    var sql =
        """
        select chain, seq, at, actor, roles, action, subject, pupil_refs, trace_id, hash
          from audit_entry
         where at >= coalesce($1::timestamptz, '-infinity')
           and ($2::text is null or pupil_refs @> array[$2::text])
         order by at, chain, seq limit $3
        """;
    var start = from == null ? null : from.atOffset(java.time.ZoneOffset.UTC);
    return database
        .preparedQuery(sql)
        .execute(Tuple.of(start, pupilRef, first))
        .map(rows -> new Page(rows.stream().map(AuditResource::entry).toList()));
  }

  /** Checks every hash and every link: an empty list of faults means that the trail is whole. */
  @GET
  @Path("/verification")
  public Uni<Verification> verify() {
    return database
        .query("select chain, seq, fault from audit_faults() order by chain, seq")
        .execute()
        .chain(
            faults ->
                database
                    .query("select count(*) from audit_entry")
                    .execute()
                    .map(count -> verification(faults, count)));
  }

  private static Verification verification(RowSet<Row> faults, RowSet<Row> count) {
    var found =
        faults.stream()
            .map(row -> new Fault(row.getInteger(0), row.getLong(1), row.getString(2)))
            .toList();
    return new Verification(count.iterator().next().getLong(0), found.isEmpty(), found);
  }

  private static AuditEntry entry(Row row) {
    return new AuditEntry(
        row.getInteger("chain"),
        row.getLong("seq"),
        row.getOffsetDateTime("at").toInstant(),
        row.getString("actor"),
        row.getString("roles"),
        row.getString("action"),
        row.getString("subject"),
        List.of(row.getArrayOfStrings("pupil_refs")),
        row.getString("trace_id"),
        HexFormat.of().formatHex(row.getBuffer("hash").getBytes()));
  }

  /** Entries, oldest first. Ask on with the last one's {@code at}. */
  public record Page(List<AuditEntry> entries) {}

  /**
   * Whether the trail is whole.
   *
   * @param entries how many entries were checked
   */
  public record Verification(long entries, boolean whole, List<Fault> faults) {}

  /** An entry that was changed ({@code CHANGED}), or beside which something is missing. */
  public record Fault(int chain, long seq, String fault) {}
}
