-- Proposals to open, close or resize a provision, the process that each must go through, and the places
-- last approved, which every later resize is compared with.

create table significant_change (
  id             uuid    primary key,
  version        bigint  not null check (version >= 1),
  provision_id   uuid    not null references provision (id),
  action         text    not null check (action in ('OPEN', 'CLOSE', 'RESIZE')),
  places_before  integer not null check (places_before >= 0),
  places_after   integer not null check (places_after >= 0),
  baseline       integer not null check (baseline >= 0),
  applies        boolean not null,
  route          text    not null check (route in (
                   'ACADEMY_SIGNIFICANT_CHANGE', 'MAINTAINED_PRESCRIBED_ALTERATION', 'NONE')),
  tier           integer check (tier between 1 and 3),
  reason         text    not null check (reason <> ''),
  status         text    not null check (status in (
                   'NOT_REQUIRED', 'IN_PROGRESS', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  proposed_on    date    not null,
  decided_on     date,
  decision_note  text,
  deed_signed_on date,
  deed_reference text,
  check (applies = (route <> 'NONE')),
  check (applies = (status <> 'NOT_REQUIRED')),
  check ((tier is not null) = (route = 'ACADEMY_SIGNIFICANT_CHANGE')),
  check ((decided_on is not null) = (status in ('APPROVED', 'REJECTED', 'WITHDRAWN'))),
  check (decided_on >= proposed_on),
  check (deed_signed_on is null or (route = 'ACADEMY_SIGNIFICANT_CHANGE' and status = 'APPROVED'
                                    and deed_signed_on >= decided_on))
);
create index significant_change_by_provision on significant_change (provision_id);
create unique index significant_change_one_in_progress on significant_change (provision_id, action)
  where status = 'IN_PROGRESS';

create table significant_change_step (
  change_id uuid    not null references significant_change (id),
  position  integer not null,
  step      text    not null check (step in (
              'CONSULTATION', 'AUTHORITY_SUPPORT', 'APPLICATION', 'PUBLICATION', 'REPRESENTATION',
              'DECISION')),
  due_on    date    not null,
  done_on   date,
  note      text,
  primary key (change_id, step)
);

create table significant_change_document (
  change_id uuid    not null references significant_change (id),
  position  integer not null,
  name      text    not null check (name <> ''),
  reference text    not null check (reference <> ''),
  dated_on  date    not null,
  primary key (change_id, position)
);

create table place_baseline (
  provision_id uuid    primary key references provision (id),
  places       integer not null check (places >= 0),
  since        date    not null
);
comment on table place_baseline is
  'Places last approved, or with which the provision was first looked at: small resizes add up against it';

-- The places that a resize is compared with; before any is known, those with which the provision
-- stands first in the register.
create function baseline_of(provision uuid) returns integer
  language sql stable parallel safe
  return coalesce(
    (select b.places from place_baseline b where b.provision_id = provision),
    (select y.places
       from (select c.academic_year,
                    commissioned_on(provision, make_date(c.academic_year, 9, 1)) as places
               from commissioned_places c where c.provision_id = provision
              group by c.academic_year) y
      where y.places > 0 order by y.academic_year limit 1),
    0);

-- A change as one document, as the service reads and writes it.
create view significant_change_document_of as
select c.id, c.provision_id, c.proposed_on,
       jsonb_build_object(
         'id', c.id, 'version', c.version, 'provisionId', c.provision_id, 'action', c.action,
         'placesBefore', c.places_before, 'placesAfter', c.places_after, 'baseline', c.baseline,
         'applies', c.applies, 'route', c.route, 'tier', c.tier, 'reason', c.reason,
         'status', c.status, 'proposedOn', c.proposed_on,
         'decision', case when c.decided_on is not null then jsonb_build_object(
           'outcome', c.status, 'decidedOn', c.decided_on, 'note', c.decision_note) end,
         'deedOfVariation', case when c.deed_signed_on is not null then jsonb_build_object(
           'signedOn', c.deed_signed_on, 'reference', c.deed_reference) end,
         'steps', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'step', s.step, 'dueOn', s.due_on, 'doneOn', s.done_on, 'note', s.note)
                  order by s.position)
             from significant_change_step s where s.change_id = c.id), '[]'),
         'documents', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'name', d.name, 'reference', d.reference, 'datedOn', d.dated_on)
                  order by d.position)
             from significant_change_document d where d.change_id = c.id), '[]')) as document
  from significant_change c;
