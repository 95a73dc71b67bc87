-- The life of a provision, dated step by step, and what only inclusion bases have.

alter table provision
  add column opens_on              date,
  add column closes_on             date,
  add column wave                  integer check (wave between 1 and 3),
  add column commissioner          text    check (commissioner in ('SCHOOL', 'TRUST', 'COUNCIL')),
  add column test_site             boolean,
  add column reintegration_pathway text    check (reintegration_pathway <> ''),
  add column mainstream_share      integer check (mainstream_share between 0 and 100),
  add column last_change           text    not null default 'ENTERED',
  add constraint provision_closes_after_it_opens check (closes_on >= opens_on),
  add constraint provision_only_bases_have_these check (
    kind in ('SUPPORT_BASE', 'SPECIALIST_BASE')
    or num_nonnulls(wave, commissioner, test_site, reintegration_pathway, mainstream_share) = 0),
  add constraint provision_base_commissioner check (
    case kind
      when 'SUPPORT_BASE'    then commissioner in ('SCHOOL', 'TRUST')
      when 'SPECIALIST_BASE' then commissioner = 'COUNCIL'
      else commissioner is null
    end);
comment on column provision.opens_on is 'opened on, or is to open on';
comment on column provision.closes_on is 'closed on, or is to close on';
comment on column provision.wave is 'the wave of inclusion bases that it opens with';
comment on column provision.reintegration_pathway is 'how a pupil moves back to mainstream classes';
comment on column provision.mainstream_share is 'percent of the week in mainstream classes';
comment on column provision.last_change is 'what the latest version changed, for who comes with an older one';

update provision set test_site = false where kind in ('SUPPORT_BASE', 'SPECIALIST_BASE');
update provision set commissioner = 'COUNCIL' where kind = 'SPECIALIST_BASE';

-- Where a provision stood from which day on, and why. Rows are added and never changed.
create table provision_transition (
  seq          bigint      primary key generated always as identity,
  provision_id uuid        not null references provision (id),
  from_status  text,
  to_status    text        not null check (to_status in (
                 'PROPOSED', 'CONSULTATION', 'APPROVAL', 'APPROVED',
                 'OPEN', 'PAUSED', 'CLOSING', 'CLOSED')),
  effective_on date        not null,
  reason       text        not null check (reason <> ''),
  recorded_by  text        not null check (recorded_by <> ''),
  recorded_at  timestamptz not null default clock_timestamp(),
  constraint provision_transition_is_a_step check (
    from_status is null or (from_status, to_status) in (
      ('PROPOSED', 'CONSULTATION'), ('PROPOSED', 'CLOSED'),
      ('CONSULTATION', 'APPROVAL'), ('CONSULTATION', 'CLOSED'),
      ('APPROVAL', 'APPROVED'), ('APPROVAL', 'CLOSED'),
      ('APPROVED', 'OPEN'), ('APPROVED', 'CLOSED'),
      ('OPEN', 'PAUSED'), ('OPEN', 'CLOSING'),
      ('PAUSED', 'OPEN'), ('PAUSED', 'CLOSING'),
      ('CLOSING', 'OPEN'), ('CLOSING', 'CLOSED'))),
  constraint provision_transition_has_happened check (
    effective_on <= (recorded_at at time zone 'Europe/London')::date)
);
create index provision_transition_by_provision on provision_transition (provision_id, effective_on, seq);

-- Each step takes up where the one before it left off, and not before its day.
create function provision_transition_follows() returns trigger language plpgsql as $$
declare
  latest provision_transition;
begin
  select * into latest from provision_transition t
   where t.provision_id = new.provision_id order by t.seq desc limit 1;
  if found and (new.from_status is distinct from latest.to_status
                or new.effective_on < latest.effective_on) then
    raise exception using
      errcode = 'check_violation', constraint = 'provision_transition_follows',
      message = 'a transition follows the one before it, in status and in date';
  end if;
  return new;
end $$;
create trigger provision_transition_follows before insert on provision_transition
  for each row execute function provision_transition_follows();

-- The day from which the first known status of a provision holds: the day it opened, or else the start
-- of the first academic year with places; today where it is on its way, or nothing else is known.
create function first_known_on(provision uuid, today date) returns date
  language sql stable
begin atomic
  select case when p.status in ('OPEN', 'PAUSED', 'CLOSING', 'CLOSED')
              then least(today, coalesce(p.opens_on,
                     (select make_date(min(c.academic_year), 9, 1)
                        from commissioned_places c where c.provision_id = p.id)))
              else today end
    from provision p where p.id = first_known_on.provision;
end;

insert into provision_transition (provision_id, from_status, to_status, effective_on, reason, recorded_by)
select id, null, status, first_known_on(id, (now() at time zone 'Europe/London')::date),
       'In the register before it kept a history', 'register'
  from provision order by id;

-- Where a provision stood on a day; null before its first known status.
create function status_on(provision uuid, on_day date) returns text
  language sql stable parallel safe
begin atomic
  select t.to_status from provision_transition t
   where t.provision_id = provision and t.effective_on <= on_day
   order by t.effective_on desc, t.seq desc limit 1;
end;

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'provision_transition' and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on provision_transition from %I', grantee);
  end loop;
end $$;
