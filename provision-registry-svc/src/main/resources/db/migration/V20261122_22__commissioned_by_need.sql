-- Commissioned places by academic year and need, with the money for each, as they are and as they were
-- once believed to be: a change ends what was believed and never deletes it.

create extension if not exists btree_gist;

alter table commissioned_places
  drop constraint commissioned_places_pkey,
  add column id            bigint primary key generated always as identity,
  add column need          text check (need in (
               'SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS',
               'OTH')),
  add column place_funding numeric(10, 2) check (place_funding >= 0),
  add column known_from    timestamptz not null default clock_timestamp(),
  add column known_to      timestamptz,
  add column recorded_by   text        not null default 'register' check (recorded_by <> ''),
  add constraint commissioned_places_known_for_a_time check (known_to > known_from),
  add constraint commissioned_places_one_belief exclude using gist (
    provision_id with =, academic_year with =, coalesce(need, '') with =,
    tstzrange(known_from, known_to) with &&);
comment on column commissioned_places.need is 'null: for any of the needs of the provision';
comment on column commissioned_places.place_funding is 'GBP for a place and a year';
comment on column commissioned_places.known_to is 'null: believed until now';
create index commissioned_places_believed on commissioned_places (provision_id, academic_year)
  include (places) where known_to is null;

-- The rows of the latest academic year that is not after a day's own tell the places on that day.
create or replace function commissioned_on(provision uuid, on_day date) returns integer
  language sql stable parallel safe
begin atomic
  select coalesce(sum(c.places), 0)::integer
    from commissioned_places c
   where c.provision_id = provision and c.known_to is null
     and c.academic_year = (
         select max(l.academic_year) from commissioned_places l
          where l.provision_id = provision and l.known_to is null
            and l.academic_year <= academic_year(on_day));
end;

-- The same as it was believed at a moment.
create function commissioned_known(provision uuid, on_day date, at timestamptz) returns integer
  language sql stable parallel safe
begin atomic
  select coalesce(sum(c.places), 0)::integer
    from commissioned_places c
   where c.provision_id = provision and tstzrange(c.known_from, c.known_to) @> at
     and c.academic_year = (
         select max(l.academic_year) from commissioned_places l
          where l.provision_id = provision and tstzrange(l.known_from, l.known_to) @> at
            and l.academic_year <= academic_year(on_day));
end;

-- Replaces all that is believed to be commissioned at a provision, whose row the caller has locked.
-- What stays as it was stays known from when it was first known. 'these': a JSON array of rows.
create function commission(for_provision uuid, these text, by_whom text) returns integer
  language plpgsql as $$
declare
  moment timestamptz;
  changed integer;
  added integer;
begin
  select greatest(clock_timestamp(), max(c.known_from) + interval '1 microsecond') into moment
    from commissioned_places c where c.provision_id = for_provision and c.known_to is null;
  update commissioned_places c set known_to = moment
   where c.provision_id = for_provision and c.known_to is null
     and not exists (
         select from jsonb_to_recordset(these::jsonb)
             as n (academic_year integer, need text, places integer, place_funding numeric)
          where (n.academic_year, n.places) = (c.academic_year, c.places)
            and n.need is not distinct from c.need
            and n.place_funding is not distinct from c.place_funding);
  get diagnostics changed = row_count;
  insert into commissioned_places
         (provision_id, academic_year, need, places, place_funding, known_from, recorded_by)
  select for_provision, n.academic_year, n.need, n.places, n.place_funding, moment, by_whom
    from jsonb_to_recordset(these::jsonb)
      as n (academic_year integer, need text, places integer, place_funding numeric)
   where not exists (
         select from commissioned_places c
          where c.provision_id = for_provision and c.known_to is null
            and c.academic_year = n.academic_year and c.need is not distinct from n.need)
   order by n.academic_year, n.need;
  get diagnostics added = row_count;
  return changed + added;
end $$;

-- Makes the places of one academic year so many in all, where only the total is known: what is
-- commissioned for a need stays, and the places for any need take up the difference.
create function commission_year(for_provision uuid, in_year integer, total integer, by_whom text)
  returns integer language plpgsql as $$
declare
  for_needs integer;
  these jsonb;
begin
  with believed as (
    select c.academic_year, c.need, c.places, c.place_funding from commissioned_places c
     where c.provision_id = for_provision and c.known_to is null),
  in_force as (
    select b.* from believed b
     where b.academic_year = (
           select max(l.academic_year) from believed l where l.academic_year <= in_year)),
  needs as (
    select coalesce(sum(f.places), 0)::integer as places from in_force f where f.need is not null),
  new_rows as (
    select b.academic_year, b.need, b.places, b.place_funding from believed b
     where b.academic_year <> in_year
     union all
    select in_year, f.need, f.places, f.place_funding from in_force f where f.need is not null
     union all
    select in_year, null, total - n.places,
           (select f.place_funding from in_force f where f.need is null)
      from needs n
     where total > n.places or n.places = 0)
  select n.places, (select jsonb_agg(to_jsonb(r)) from new_rows r) into for_needs, these from needs n;
  if for_needs > total then
    raise exception using
      errcode = 'check_violation', constraint = 'commissioned_for_needs_within_total',
      message = format('%s places are commissioned for single needs, more than %s in all',
                       for_needs, total);
  end if;
  return commission(for_provision, these::text, by_whom);
end $$;

-- Places that capital schemes are to add, as ProvisionState tells them; null where there are none.
create function pipeline_places(provision uuid, today date) returns jsonb
  language sql stable parallel safe
  return null::jsonb;

-- All that others are told of a provision, in the form of ProvisionState.
create function provision_state(provision uuid, today date) returns jsonb
  language sql stable
begin atomic
  select jsonb_build_object(
           'id', p.id, 'version', p.version, 'urn', p.urn, 'wardCode', s.ward_code, 'name', p.name,
           'kind', p.kind, 'status', p.status, 'needs', to_jsonb(p.needs),
           'ncYearFrom', p.nc_year_from, 'ncYearTo', p.nc_year_to,
           'commissioned', coalesce((
              select jsonb_agg(jsonb_build_object('academicYear', y.academic_year, 'places', y.places)
                               order by y.academic_year)
                from (select c.academic_year, sum(c.places) as places
                        from commissioned_places c
                       where c.provision_id = p.id and c.known_to is null
                       group by c.academic_year) y), '[]'),
           'offered', h.offered, 'occupied', h.occupied, 'opensOn', p.opens_on,
           'commissionedByNeed', (
              select jsonb_agg(jsonb_build_object(
                                 'academicYear', c.academic_year, 'need', c.need, 'places', c.places)
                               order by c.academic_year, c.need)
                from commissioned_places c
               where c.provision_id = p.id and c.known_to is null and c.need is not null),
           'pipeline', pipeline_places(p.id, today))
    from provision p
    join setting s on s.urn = p.urn
   cross join lateral places_on(p.id, today, today) h
   where p.id = provision_state.provision;
end;

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'commissioned_places' and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on commissioned_places from %I', grantee);
    execute format('grant update (known_to) on commissioned_places to %I', grantee);
  end loop;
end $$;
