-- What may leave: the services that anybody may know of, and commissioned places by need.

-- Every service of the open feed and nothing else: no vacancy, no count, no pupil. Whoever reads only
-- this view cannot publish more. A closed provision is still answered by its id, as defunct.
-- A setting's own SEND offer is what PublicSendOffer shows, published items that the setting shows
-- publicly; its identifier is name-based (UUID version 3 without a namespace), and so the same for ever.
create view public_service as
select p.id, p.name, p.kind, p.status, p.needs, p.nc_year_from, p.nc_year_to,
       s.urn, s.ukprn, s.name as setting_name, s.status as setting_status, s.authority, s.trust_name,
       s.postcode, s.easting, s.northing, '{}'::text[] as offers
  from provision p
  join setting s on s.urn = p.urn
 where p.kind <> 'EDUCATED_OTHERWISE'
   and p.status in ('OPEN', 'PAUSED', 'CLOSING', 'CLOSED')
union all
select overlay(overlay(h.hash placing '3' from 13)
               placing translate(substr(h.hash, 17, 1), '0123456789abcdef', '89ab89ab89ab89ab')
               from 17)::uuid,
       'SEND offer', 'MAINSTREAM', 'OPEN', '{}', y.nc_year_from, greatest(y.nc_year_from, y.nc_year_to),
       s.urn, s.ukprn, s.name, s.status, s.authority, s.trust_name, s.postcode, s.easting, s.northing,
       i.offers
  from send_plan p
  join setting s on s.urn = p.urn and s.status in ('OPEN', 'PROPOSED_TO_CLOSE')
  join (select urn,
               array_agg(initcap(left(level, 1)) || lower(replace(substr(level, 2), '_', ' '))
                         || ' (' || lower(replace(area, '_', ' ')) || '): ' || offer
                         order by position) as offers
          from send_plan_published_item
         where shown_publicly
         group by urn) i on i.urn = p.urn
 cross join lateral (select md5('uk.sufficiency/open-referral/send-offer/' || p.urn) as hash) h
 cross join lateral (
       select least(20, greatest(-4, coalesce(s.age_from, 0) - 4)) as nc_year_from,
              least(20, greatest(-4, coalesce(s.age_to, 25) - 5)) as nc_year_to) y;

-- The places of commissioned_on, by the need that they are commissioned for; null: for any of the needs
-- of the provision. A provision for one need only has all its places for that one.
create function commissioned_by_need(provision uuid, on_day date)
  returns table (need text, places integer)
  language sql stable parallel safe
begin atomic
  select coalesce(c.need, case when cardinality(p.needs) = 1 then p.needs[1] end),
         sum(c.places)::integer
    from provision p
    join commissioned_places c on c.provision_id = p.id
   where p.id = commissioned_by_need.provision and c.known_to is null
     and c.academic_year = (
         select max(l.academic_year) from commissioned_places l
          where l.provision_id = p.id and l.known_to is null
            and l.academic_year <= academic_year(on_day))
   group by 1;
end;
