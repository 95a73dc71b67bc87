-- The whole life of a placement, and what the database itself holds to: a pupil has at most one open
-- place, and a provision never more pupils than commissioned places unless an officer answers for it.

create extension if not exists btree_gist;

-- The day it is where the places are.
create function today() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/London')::date;

alter table placement
  add column offered_on date,
  add column held_from date,
  add column answered_on date,
  add column answer_reason text check (answer_reason <> ''),
  add column over_number_by text check (over_number_by <> ''),
  add column over_number_reason text check (over_number_reason <> ''),
  drop constraint placement_status_check,
  drop constraint placement_dates_match_status,
  drop constraint placement_ends_after_it_starts;
drop index placement_one_open_per_pupil;

-- What was an end is told apart now: a stay that is over, one that will be over, an offer that came to
-- nothing by itself or by somebody's word.
update placement
   set offered_on = case when hold_until is not null then least(hold_until, ends_on, today()) end,
       held_from = least(starts_on, coalesce(ends_on, today()), hold_until, today()),
       answered_on = case when starts_on is null then ends_on end,
       ends_on = case when starts_on is not null then ends_on end,
       status = case
                  when status <> 'ENDED' then status
                  when starts_on is null and hold_until <= ends_on then 'EXPIRED'
                  when starts_on is null then 'WITHDRAWN'
                  when ends_on <= today() then 'ENDED'
                  when starts_on <= today() then 'STARTED'
                  else 'ACCEPTED'
                end;

-- Stays that were entered before may share the day on which a pupil moved: an offer's days give way to
-- the stay before, and the earlier stay ends the day before the later begins.
update placement p
   set held_from = p.starts_on
 where p.starts_on > p.held_from
   and exists (select from placement o
                where o.pupil_ref = p.pupil_ref and o.id <> p.id
                  and o.starts_on < p.starts_on and o.ends_on >= p.held_from);
update placement o
   set ends_on = n.begins - 1
  from (select e.id, min(p.starts_on) as begins
          from placement e
          join placement p on p.pupil_ref = e.pupil_ref and p.id <> e.id
                          and p.starts_on > e.starts_on and p.starts_on <= e.ends_on
         group by e.id) n
 where n.id = o.id;

alter table placement
  alter column held_from set not null,
  add constraint placement_status_check check (status in (
    'OFFERED', 'ACCEPTED', 'STARTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'ENDED')),
  add constraint placement_dates_match_status check (
    case status
      when 'OFFERED'   then offered_on is not null and hold_until is not null
                            and answered_on is null and starts_on is null and ends_on is null
      when 'ACCEPTED'  then starts_on is not null
      when 'STARTED'   then starts_on is not null
      when 'ENDED'     then starts_on is not null and ends_on is not null
      when 'WITHDRAWN' then answered_on is not null and (starts_on is null) = (ends_on is null)
      else answered_on is not null and starts_on is null and ends_on is null
    end),
  add constraint placement_ends_after_it_starts check (
    ends_on >= starts_on or status = 'WITHDRAWN'),
  add constraint placement_is_held_before_it_starts check (held_from <= starts_on),
  add constraint placement_over_number_has_a_reason check (
    (over_number_by is null) = (over_number_reason is null)),
  add column held daterange not null generated always as (
    case
      when status = 'OFFERED' then daterange(held_from, null)
      when status in ('ACCEPTED', 'STARTED', 'ENDED') then daterange(held_from, ends_on, '[]')
      else 'empty'::daterange
    end) stored;
comment on column placement.offered_on is 'the day of the offer; none where a pupil was placed without one';
comment on column placement.held_from is 'first day on which the place is taken for this pupil';
comment on column placement.answered_on is 'the day from which the offer is none: accepted, declined, withdrawn or run out';
comment on column placement.ends_on is 'last day in the place; where an acceptance was withdrawn, the day of that';
comment on column placement.over_number_by is 'the officer who answers for a place beyond the commissioned ones';
comment on column placement.held is 'the days on which the place is this pupil''s';

-- Deferrable for imports alone, where one file moves a pupil from place to place.
alter table placement add constraint placement_one_at_a_time
  exclude using gist (pupil_ref with =, held with &&) where (not isempty(held))
  deferrable initially immediate;

-- One index answers the counting of a provision's places without a look at the table.
drop index placement_by_provision;
create index placement_by_provision on placement (provision_id)
  include (status, offered_on, held_from, hold_until, answered_on, starts_on, ends_on);
create index placement_by_pupil on placement (pupil_ref);
create index placement_offers_by_hold on placement (hold_until) where status = 'OFFERED';
create index placement_by_last_day on placement (ends_on) where status in ('ACCEPTED', 'STARTED');

-- How a placement counts on a day: OFFERED, OCCUPIED, or not at all. Days that have passed are told as
-- they stood: an offer counts until it was answered or had run out.
create function place_taken(
  status text, offered_on date, held_from date, hold_until date, answered_on date, starts_on date,
  ends_on date, on_day date, today date) returns text
  language sql immutable parallel safe
  return case
    when on_day < held_from then null
    when on_day >= least(starts_on, greatest(held_from, answered_on)) and starts_on is not null then
      case when ends_on is null or on_day < ends_on
                or on_day = ends_on and status <> 'WITHDRAWN' then 'OCCUPIED' end
    when offered_on <= on_day and hold_until >= least(on_day, today)
         and (answered_on is null or on_day < answered_on) then 'OFFERED'
  end;

create or replace function places_on(provision uuid, on_day date, today date)
  returns table (commissioned integer, offered integer, occupied integer)
  language sql stable parallel safe
begin atomic
  select commissioned_on(provision, on_day),
         (count(*) filter (where t.taken = 'OFFERED'))::integer,
         (count(*) filter (where t.taken = 'OCCUPIED'))::integer
    from (select place_taken(p.status, p.offered_on, p.held_from, p.hold_until, p.answered_on,
                             p.starts_on, p.ends_on, on_day, today) as taken
            from placement p
           where p.provision_id = provision) t;
end;

-- The places on the day with the fewest left, among the first day asked for (not before today) and the
-- days of the same academic year on which another held place begins.
create function tightest_places(provision uuid, from_day date, to_day date, today date)
  returns table (on_day date, commissioned integer, offered integer, occupied integer)
  language sql stable parallel safe
begin atomic
  select d.on_day, c.commissioned, c.offered, c.occupied
    from (select greatest(from_day, today) as on_day
           union
          select p.held_from
            from placement p
           where p.provision_id = provision
             and p.status in ('OFFERED', 'ACCEPTED', 'STARTED')
             and p.held_from > greatest(from_day, today)
             and p.held_from <= coalesce(to_day, 'infinity'::date)
             and academic_year(p.held_from) = academic_year(greatest(from_day, today))) d
   cross join lateral places_on(provision, d.on_day, today) c
   order by c.commissioned - c.offered - c.occupied, d.on_day
   limit 1;
end;

-- An offer that names no day is made today and holds its place at once; a stay holds it from its first day.
create function placement_days_by_default() returns trigger
  language plpgsql as $$
begin
  if new.status = 'OFFERED' then
    new.offered_on := coalesce(new.offered_on, today());
  end if;
  new.held_from := coalesce(new.starts_on, new.answered_on, new.offered_on, today());
  return new;
end $$;
create trigger placement_days_by_default before insert on placement
  for each row when (new.held_from is null)
  execute function placement_days_by_default();

-- Before anything else: whoever takes a place takes the provision's row first, as the service does, so
-- that the last place is never counted twice.
create function placement_locks_its_provision() returns trigger
  language plpgsql as $$
begin
  perform from provision where id = new.provision_id for no key update;
  return new;
end $$;
create trigger placement_locks_its_provision
  before insert or update of provision_id, status, held_from, hold_until, ends_on, over_number_by
  on placement for each row
  when (new.status in ('OFFERED', 'ACCEPTED', 'STARTED', 'ENDED'))
  execute function placement_locks_its_provision();

create function placement_within_commissioned() returns trigger
  language plpgsql as $$
declare
  t record;
begin
  select * into t
    from tightest_places(
      new.provision_id, new.held_from,
      case when new.status <> 'OFFERED' then new.ends_on end, today());
  if t.offered + t.occupied > t.commissioned then
    raise exception using
      errcode = 'check_violation',
      schema = tg_table_schema, table = tg_table_name,
      constraint = 'placement_within_commissioned',
      message = format('No place is left on %s: %s commissioned, %s taken.',
                       t.on_day, t.commissioned, t.offered + t.occupied - 1);
  end if;
  return null;
end $$;
create constraint trigger placement_within_commissioned_added
  after insert on placement for each row
  when (new.over_number_by is null
        and new.held && daterange(today(), null)
        and (new.status <> 'OFFERED' or new.hold_until >= today()))
  execute function placement_within_commissioned();
create constraint trigger placement_within_commissioned_changed
  after update on placement for each row
  when (new.over_number_by is null
        and new.held && daterange(today(), null)
        and (new.status <> 'OFFERED' or new.hold_until >= today())
        and (not (new.held * daterange(today(), null) <@ old.held)
             or new.provision_id <> old.provision_id
             or old.over_number_by is not null
             or old.status = 'OFFERED' and old.hold_until < today()))
  execute function placement_within_commissioned();
