-- A school that becomes an academy gets a new URN: the chain from old to new, and how provisions
-- followed it.

create index setting_link_backwards on setting_link (link_urn, type);

-- The settings that followed a setting, whichever of the two the links file tells of; the one that was
-- linked last is the one that stands for it now.
create function successors_of(of_urn text) returns table (urn text, established_on date)
  language sql stable parallel safe
begin atomic
  select k.link_urn, k.established_on from setting_link k
   where k.urn = of_urn and k.type = 'SUCCESSOR' and k.link_urn <> of_urn
  union all
  select k.urn, k.established_on from setting_link k
   where k.link_urn = of_urn and k.type = 'PREDECESSOR' and k.urn <> of_urn;
end;

create function predecessors_of(of_urn text) returns table (urn text)
  language sql stable parallel safe
begin atomic
  select k.urn from setting_link k
   where k.link_urn = of_urn and k.type = 'SUCCESSOR' and k.urn <> of_urn
  union
  select k.link_urn from setting_link k
   where k.urn = of_urn and k.type = 'PREDECESSOR' and k.link_urn <> of_urn;
end;

-- A URN and those that followed it, one after the other, the latest last; a circle is left where it closes.
create function urn_chain(of_urn text) returns text[]
  language sql stable parallel safe
begin atomic
  with recursive chain (path) as (
    select array[of_urn]
    union all
    select c.path || n.urn
      from chain c
     cross join lateral (
           select s.urn from successors_of(c.path[cardinality(c.path)]) s
            order by s.established_on desc nulls last, s.urn limit 1) n
     where n.urn <> all (c.path))
  select c.path from chain c order by cardinality(c.path) desc limit 1;
end;

-- The URN that stands for a setting today; its own where nothing followed it.
create function current_urn(of_urn text) returns text
  language sql stable parallel safe
begin atomic
  select c.path[cardinality(c.path)] from (select urn_chain(of_urn) as path) c;
end;

-- Which provisions were taken over from one URN to the next. Rows are added and never changed.
create table provision_succession (
  seq          bigint      primary key generated always as identity,
  provision_id uuid        not null references provision (id),
  from_urn     text        not null references setting (urn),
  to_urn       text        not null references setting (urn),
  effective_on date        not null,
  reason       text        not null check (reason <> ''),
  recorded_by  text        not null check (recorded_by <> ''),
  recorded_at  timestamptz not null default clock_timestamp(),
  check (from_urn <> to_urn),
  constraint provision_succession_has_happened check (
    effective_on <= (recorded_at at time zone 'Europe/London')::date)
);
create index provision_succession_by_provision on provision_succession (provision_id);
create index provision_succession_by_setting on provision_succession (from_urn);

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'provision_succession' and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on provision_succession from %I', grantee);
  end loop;
end $$;
