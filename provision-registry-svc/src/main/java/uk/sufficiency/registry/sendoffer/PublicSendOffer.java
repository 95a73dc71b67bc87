package uk.sufficiency.registry.sendoffer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import uk.sufficiency.registry.JsonDocuments;

/**
 * What the map and the open feed may show of settings' SEND offers: published items that their
 * settings show publicly, of settings that are open. Drafts are never among them.
 */
@ApplicationScoped
public class PublicSendOffer {

  private static final String ALL =
      """
      select jsonb_build_object(
               'urn', p.urn, 'settingName', s.name, 'publishedOn', p.published_on,
               'items', jsonb_agg(jsonb_build_object(
                          'level', i.level, 'area', i.area, 'offer', i.offer)
                        order by i.position))::text as document
        from send_plan p
        join setting s on s.urn = p.urn and s.status in ('OPEN', 'PROPOSED_TO_CLOSE')
        join send_plan_published_item i on i.urn = p.urn and i.shown_publicly
       group by p.urn, s.name
       order by p.urn
      """;

  private final Pool pool;
  private final JsonDocuments documents;

  PublicSendOffer(Pool pool, JsonDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  /** The public offer of every setting that has one, by URN. */
  public Uni<List<PublicOffer>> list() {
    return pool.query(ALL)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> documents.read(row.getString("document"), PublicOffer.class))
                    .toList());
  }
}
