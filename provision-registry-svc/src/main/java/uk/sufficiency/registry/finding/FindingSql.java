package uk.sufficiency.registry.finding;

import uk.sufficiency.registry.finding.model.Search;

/**
 * The one statement that finds provisions. It is written four ways, each with a plan of its own:
 * settings come from a square around a point or from everywhere, and places are counted of every
 * candidate or of the page alone.
 *
 * <p>$1 postcode, $2 metres around it, $3 need, $4 NC year, $5 kinds, $6 statuses, $7 wards, $8
 * phases, $9 URNs, $10 text, $11 the day, $12 today, $13 whether misfits are shown, $14 to $17 the
 * rank after which the page begins, $18 its length.
 */
public final class FindingSql {

  private static final String NEARBY =
      """
      origin o
            join setting s on point(s.easting, s.northing) <@ box(
                 point(o.easting - r.reach, o.northing - r.reach),
                 point(o.easting + r.reach, o.northing + r.reach))
      """;
  private static final String EVERYWHERE = "setting s left join origin o on true\n";

  private static final String COUNT =
      """
      cross join lateral places_on(%s, $11, $12) c
      """;

  /** Misfits lie up to twice as far. */
  private static final String STATEMENT =
      """
      with origin as (
        select easting, northing from postcode where postcode = $1::text
      ), candidate as (
        select p.id, p.name, p.urn, d.square, m.misfits
          from (select $2::double precision as radius,
                       $2::double precision * case when $13::boolean then 2 else 1 end as reach) r
         cross join lateral (
               select s.urn, s.name, s.ward_code, s.phase,
                      coalesce((s.easting - o.easting)::bigint * (s.easting - o.easting)
                             + (s.northing - o.northing)::bigint * (s.northing - o.northing), 0)
                        as square
                 from $SETTINGS) s
          join provision p on p.urn = s.urn
         cross join lateral (select s.square) d
         cross join lateral (
               select array_remove(array[
                        case when $3::text <> all(p.needs) and p.needs <> '{}' then 'NEED' end,
                        case when $4::integer not between p.nc_year_from and p.nc_year_to
                             then 'NC_YEAR' end,
                        case when not case when $6::text[] is null then $OPEN
                                           else p.status = any($6) end then 'NOT_OPEN' end,
                        case when d.square > r.radius * r.radius then 'TOO_FAR' end],
                        null) as misfits) m
         where ($13 or m.misfits = '{}')
           and (r.reach is null or d.square <= r.reach * r.reach)
           and ($5::text[] is null or p.kind = any($5))
           and ($7::text[] is null or s.ward_code = any($7))
           and ($8::text[] is null or lower(s.phase) = any($8))
           and ($9::text[] is null or p.urn = any($9)
                or p.urn = any(array(select current_urn(u) from unnest($9) u)))
           and ($10::text is null
                or strpos(lower(concat_ws(' ', p.name, s.name, p.reference)), lower($10)) > 0)
      ), fitting as (
        $FITTING
      ), page as (
        select * from fitting
         where $17::uuid is null
            or (cardinality(misfits) > 0, square, name, id)
               > ($14::boolean, $15::bigint, $16::text, $17)
         order by cardinality(misfits) > 0, square, name, id
         limit $18::integer
      )
      select t.total, t.origin_known, t.unknown_wards, f.*
        from (select (select count(*) from fitting) as total,
                     exists (select from origin) as origin_known,
                     array(select w from unnest($7::text[]) w
                            where not exists (select from ward where code = w)
                              and not exists (select from setting where ward_code = w))
                       as unknown_wards) t
        left join (
             select g.id, g.name, g.square, g.misfits, $C.commissioned, $C.offered, $C.occupied,
                    p.version, p.reference, p.kind, p.status, p.needs, p.nc_year_from, p.nc_year_to,
                    s.urn, s.name as setting_name, s.phase, s.postcode, s.ward_code, s.ward_name,
                    s.trust_name, st.agreement_id, st.agreement_reference, st.agreement_review_on,
                    st.quality_visit_id, st.quality_visited_on, st.quality_overall
               from page g
               join provision p on p.id = g.id
               join provision_standing st on st.provision_id = g.id
               join setting s on s.urn = p.urn
              $COUNT_PAGE) f on true
       order by cardinality(f.misfits) > 0, f.square, f.name, f.id
      """;

  /** Whether a provision takes pupils on the day: as it stood then, or as it is to stand. */
  private static final String OPEN =
      """
      case when $11::date < $12::date then coalesce(status_on(p.id, $11) = 'OPEN', false)
           when p.status = 'OPEN' then coalesce(p.closes_on > $11, true)
           else p.status = 'APPROVED' and $11 > $12 and coalesce(p.opens_on <= $11, false) end
      """;

  private static final String ALL = "select * from candidate";

  private static final String WITH_VACANCY =
      """
      select * from (
               select k.id, k.name, k.urn, k.square, c.commissioned, c.offered, c.occupied,
                      case when c.commissioned - c.offered - c.occupied > 0 then k.misfits
                           else k.misfits || 'NO_VACANCY'::text end as misfits
                 from candidate k
                $COUNT) v
         where $13 or v.misfits = '{}'
      """
          .replace("$COUNT", COUNT.formatted("k.id"));

  /** As question 1 of the API asks. */
  public static final String NEARBY_WITH_VACANCY = written(NEARBY, true);

  private static final String NEARBY_ALL = written(NEARBY, false);
  private static final String EVERYWHERE_WITH_VACANCY = written(EVERYWHERE, true);
  private static final String EVERYWHERE_ALL = written(EVERYWHERE, false);

  private FindingSql() {}

  /** The statement for a search. */
  static String of(Search search) {
    if (search.near() == null) {
      return search.vacancy() ? EVERYWHERE_WITH_VACANCY : EVERYWHERE_ALL;
    }
    return search.vacancy() ? NEARBY_WITH_VACANCY : NEARBY_ALL;
  }

  private static String written(String settings, boolean countAll) {
    return STATEMENT
        .replace("$SETTINGS", settings)
        .replace("$OPEN", OPEN)
        .replace("$FITTING", countAll ? WITH_VACANCY : ALL)
        .replace("$COUNT_PAGE", countAll ? "" : COUNT.formatted("p.id"))
        .replace("$C.", countAll ? "g." : "c.");
  }
}
