-- Service level agreements: what a provision has promised, for how much, and when that is looked at.

create extension if not exists btree_gist;

create table agreement (
  id           uuid          primary key,
  version      bigint        not null check (version >= 1),
  provision_id uuid          not null references provision (id),
  reference    text          not null unique check (reference <> ''),
  starts_on    date          not null,
  ends_on      date          not null,
  review_on    date,
  funding_gbp  numeric(12,2) not null check (funding_gbp >= 0),
  constraint agreement_ends_after_it_starts check (ends_on >= starts_on),
  constraint agreement_is_reviewed_while_it_runs check (review_on between starts_on and ends_on),
  -- One promise at a time: the database's own last word.
  constraint agreement_one_at_a_time exclude using gist (
    provision_id with =, daterange(starts_on, ends_on, '[]') with &&)
);
create index agreement_by_provision on agreement (provision_id, starts_on);
create index agreement_by_review on agreement (review_on);
comment on column agreement.review_on is 'null once no further review is held before it ends';
comment on column agreement.funding_gbp is 'pounds for each full year';

create table agreement_requirement (
  agreement_id uuid    not null references agreement (id),
  position     integer not null check (position >= 0),
  requirement  text    not null check (requirement <> ''),
  met          boolean not null,
  primary key (agreement_id, position)
);

create table agreement_review (
  agreement_id   uuid    not null references agreement (id),
  position       integer not null check (position >= 0),
  held_on        date    not null,
  outcome        text    not null check (outcome in (
                   'MEETS_REQUIREMENTS', 'IMPROVEMENT_NEEDED', 'NOTICE_GIVEN')),
  next_review_on date    check (next_review_on > held_on),
  held_by        text    not null check (held_by <> ''),
  notes          text,
  primary key (agreement_id, position)
);

-- Each agreement as everybody reads it: one document, of one shape, wherever it is shown.
create view agreement_document as
select a.id, a.provision_id, a.reference, a.starts_on, a.ends_on, a.review_on,
       jsonb_build_object(
         'id', a.id, 'version', a.version, 'provisionId', a.provision_id,
         'reference', a.reference, 'startsOn', a.starts_on, 'endsOn', a.ends_on,
         'reviewOn', a.review_on, 'fundingGbp', a.funding_gbp,
         'requirements', coalesce((
           select jsonb_agg(jsonb_build_object('text', r.requirement, 'met', r.met)
                  order by r.position)
             from agreement_requirement r where r.agreement_id = a.id), '[]'),
         'reviews', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'heldOn', w.held_on, 'outcome', w.outcome, 'nextReviewOn', w.next_review_on,
                    'heldBy', w.held_by, 'notes', w.notes)
                  order by w.position desc)
             from agreement_review w where w.agreement_id = a.id), '[]')) as document
  from agreement a;
