-- What was known of placements at any moment. Written by the database alone: the runtime role may read.

create table placement_history (
  placement_id uuid        not null,
  provision_id uuid        not null,
  status       text        not null,
  offered_on   date,
  held_from    date        not null,
  hold_until   date,
  answered_on  date,
  starts_on    date,
  ends_on      date,
  known_from   timestamptz not null,
  known_to     timestamptz not null default 'infinity',
  check (known_from <= known_to)
);
comment on table placement_history is 'no pupil: this answers how many, not who';
create index placement_history_present on placement_history (placement_id)
  where known_to = 'infinity';
create index placement_history_by_provision on placement_history (provision_id, known_from);

insert into placement_history
select id, provision_id, status, offered_on, held_from, hold_until, answered_on, starts_on, ends_on,
       now(), 'infinity'
  from placement;

-- By the clock and not by the transaction's start: who waited for a lock knows later.
create function placement_history_added() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into placement_history
  select id, provision_id, status, offered_on, held_from, hold_until, answered_on, starts_on, ends_on,
         clock_timestamp(), 'infinity'
    from after_rows;
  return null;
end $$;

create function placement_history_gone() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update placement_history h set known_to = clock_timestamp()
    from before_rows b where h.placement_id = b.id and h.known_to = 'infinity';
  return null;
end $$;

create function placement_history_changed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  moment constant timestamptz := clock_timestamp();
begin
  update placement_history h set known_to = moment
    from before_rows b where h.placement_id = b.id and h.known_to = 'infinity';
  insert into placement_history
  select id, provision_id, status, offered_on, held_from, hold_until, answered_on, starts_on, ends_on,
         moment, 'infinity'
    from after_rows;
  return null;
end $$;

create trigger placement_history_added after insert on placement
  referencing new table as after_rows
  for each statement execute function placement_history_added();
create trigger placement_history_changed after update on placement
  referencing old table as before_rows new table as after_rows
  for each statement execute function placement_history_changed();
create trigger placement_history_gone after delete on placement
  referencing old table as before_rows
  for each statement execute function placement_history_gone();

-- The places of a provision on a day as they were known at a moment; always one row.
create function places_known(provision uuid, on_day date, at timestamptz)
  returns table (commissioned integer, offered integer, occupied integer)
  language sql stable parallel safe
begin atomic
  select commissioned_known(provision, on_day, at),
         (count(*) filter (where t.taken = 'OFFERED'))::integer,
         (count(*) filter (where t.taken = 'OCCUPIED'))::integer
    from (select place_taken(h.status, h.offered_on, h.held_from, h.hold_until, h.answered_on,
                             h.starts_on, h.ends_on, on_day,
                             (at at time zone 'Europe/London')::date) as taken
            from placement_history h
           where h.provision_id = provision and h.known_from <= at and h.known_to > at) t;
end;

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'placement_history' and g.grantee <> current_user
  loop
    execute format('revoke insert, update, delete, truncate on placement_history from %I', grantee);
  end loop;
end $$;
