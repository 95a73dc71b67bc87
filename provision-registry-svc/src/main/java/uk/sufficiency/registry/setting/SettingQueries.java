package uk.sufficiency.registry.setting;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.WardRef;
import uk.sufficiency.registry.setting.model.LinkType;

/** Reads settings, one statement a question. */
@ApplicationScoped
class SettingQueries {

  private static final String BY_URN =
      """
      select s.*, l.links,
             case when exists (select from successors_of(s.urn)) then current_urn(s.urn)
                  else s.urn end as current_urn
        from setting s
        left join lateral (
             select json_agg(json_build_object(
                      'type', k.type, 'urn', k.link_urn, 'name', coalesce(k.name, t.name),
                      'establishedOn', k.established_on, 'description', k.description)
                    order by k.established_on nulls last, k.link_urn, k.description) as links
               from setting_link k
               left join setting t on t.urn = k.link_urn
              where k.urn = s.urn) l on true
       where s.urn = any($1)
       order by s.urn
      """;

  private final Pool pool;

  SettingQueries(Pool pool) {
    this.pool = pool;
  }

  /** The settings of these URNs that the register holds, by URN; unknown ones are left out. */
  Uni<List<SettingView>> listByUrn(Collection<String> urns) {
    return pool.preparedQuery(BY_URN)
        .execute(Tuple.of(urns.toArray(String[]::new)))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(this::view).toList());
  }

  private SettingView view(Row row) {
    return new SettingView(
        row.getString("urn"),
        row.getString("ukprn"),
        row.getString("name"),
        row.getString("phase"),
        row.getString("type"),
        SettingStatus.valueOf(row.getString("status")),
        row.getLocalDate("opened_on"),
        row.getLocalDate("closed_on"),
        row.getString("postcode"),
        row.getInteger("easting"),
        row.getInteger("northing"),
        ward(row.getString("ward_code"), row.getString("ward_name")),
        trust(row.getString("trust_name")),
        row.getInteger("age_from"),
        row.getInteger("age_to"),
        links((JsonArray) row.getValue("links")),
        row.getLong("version"),
        row.getString("current_urn"));
  }

  private static @Nullable WardRef ward(@Nullable String code, @Nullable String name) {
    return code == null || name == null ? null : new WardRef(code, name);
  }

  private static SettingView.@Nullable Trust trust(@Nullable String name) {
    return name == null ? null : new SettingView.Trust(name);
  }

  private static List<SettingView.Link> links(@Nullable JsonArray links) {
    return links == null
        ? List.of()
        : links.stream().map(JsonObject.class::cast).map(SettingQueries::link).toList();
  }

  private static SettingView.Link link(JsonObject link) {
    String establishedOn = link.getString("establishedOn");
    return new SettingView.Link(
        LinkType.valueOf(link.getString("type")),
        link.getString("urn"),
        link.getString("name"),
        establishedOn == null ? null : LocalDate.parse(establishedOn),
        link.getString("description"));
  }
}
