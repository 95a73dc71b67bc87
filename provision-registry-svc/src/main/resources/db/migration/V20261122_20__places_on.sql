-- The one rule by which the places of a provision are counted, for every statement that counts them.

-- The academic year that a day falls in, named by the calendar year in which it starts.
create function academic_year(on_day date) returns integer
  language sql immutable parallel safe
  return extract(year from on_day)::integer
         - case when extract(month from on_day) < 9 then 1 else 0 end;

-- Places commissioned on a day: those of the latest academic year that is not after the day's own.
create function commissioned_on(provision uuid, on_day date) returns integer
  language sql stable parallel safe
  return coalesce((
    select c.places from commissioned_places c
     where c.provision_id = provision and c.academic_year <= academic_year(on_day)
     order by c.academic_year desc limit 1), 0);

-- The places of a provision on a day, as they are known today; always one row.
create function places_on(provision uuid, on_day date, today date)
  returns table (commissioned integer, offered integer, occupied integer)
  language sql stable parallel safe
begin atomic
  select commissioned_on(provision, on_day),
         (count(*) filter (where p.status = 'OFFERED' and p.hold_until >= on_day))::integer,
         (count(*) filter (where p.starts_on is not null
                             and (p.ends_on is null or p.ends_on >= on_day)))::integer
    from placement p
   where p.provision_id = provision;
end;
