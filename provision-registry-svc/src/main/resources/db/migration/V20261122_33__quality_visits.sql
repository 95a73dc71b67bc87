-- Quality visits: how good a provision was found to be, and what has to be done about it.

create table quality_visit (
  id           uuid   primary key,
  version      bigint not null check (version >= 1),
  provision_id uuid   not null references provision (id),
  visited_on   date   not null,
  visited_by   text   not null check (visited_by <> ''),
  overall      text   not null check (overall in (
                 'STRENGTH', 'SECURE', 'DEVELOPING', 'CAUSE_FOR_CONCERN')),
  summary      text,
  constraint quality_visit_one_a_day unique (provision_id, visited_on)
);

create table quality_grade (
  visit_id uuid not null references quality_visit (id),
  domain   text not null check (domain in (
             'LEADERSHIP', 'TEACHING_AND_ADAPTATION', 'ENVIRONMENT',
             'INCLUSION_AND_REINTEGRATION', 'PUPIL_VOICE_AND_OUTCOMES', 'SAFEGUARDING')),
  grade    text not null check (grade in (
             'STRENGTH', 'SECURE', 'DEVELOPING', 'CAUSE_FOR_CONCERN')),
  evidence text,
  primary key (visit_id, domain)
);

create table quality_action (
  id          uuid    primary key,
  visit_id    uuid    not null references quality_visit (id),
  position    integer not null check (position >= 0),
  domain      text    not null check (domain in (
                'LEADERSHIP', 'TEACHING_AND_ADAPTATION', 'ENVIRONMENT',
                'INCLUSION_AND_REINTEGRATION', 'PUPIL_VOICE_AND_OUTCOMES', 'SAFEGUARDING')),
  description text    not null check (description <> ''),
  owner       text    not null check (owner <> ''),
  due_on      date    not null,
  done_on     date
);
create unique index quality_action_by_visit on quality_action (visit_id, position);
create index quality_action_open on quality_action (due_on) where done_on is null;
comment on column quality_action.owner is 'a job or role, such as SENCO; never a pupil';

-- Each visit as everybody reads it: one document, of one shape, wherever it is shown.
create view quality_visit_document as
select v.id, v.provision_id, v.visited_on, v.overall,
       jsonb_build_object(
         'id', v.id, 'version', v.version, 'provisionId', v.provision_id,
         'visitedOn', v.visited_on, 'visitedBy', v.visited_by,
         'overall', v.overall, 'summary', v.summary,
         'domains', (
           select jsonb_agg(jsonb_build_object(
                    'domain', g.domain, 'grade', g.grade, 'evidence', g.evidence)
                  order by g.domain)
             from quality_grade g where g.visit_id = v.id),
         'actions', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'id', n.id, 'domain', n.domain, 'text', n.description, 'owner', n.owner,
                    'dueOn', n.due_on, 'doneOn', n.done_on,
                    'status', case
                      when n.done_on is not null then 'DONE'
                      when n.due_on < (now() at time zone 'Europe/London')::date then 'OVERDUE'
                      else 'OPEN' end)
                  order by n.position)
             from quality_action n where n.visit_id = v.id), '[]')) as document
  from quality_visit v;

-- How every provision stands today: the agreement that runs, and the result of the latest visit.
-- One row for each provision, and lean, because every statement that reads provisions joins it.
create view provision_standing as
select p.id as provision_id,
       a.id as agreement_id, a.version as agreement_version, a.reference as agreement_reference,
       a.starts_on as agreement_starts_on, a.ends_on as agreement_ends_on,
       a.review_on as agreement_review_on, a.funding_gbp as agreement_funding_gbp,
       v.id as quality_visit_id, v.version as quality_version, v.visited_on as quality_visited_on,
       v.visited_by as quality_visited_by, v.overall as quality_overall,
       v.summary as quality_summary
  from provision p
  left join agreement a
    on a.provision_id = p.id
   and (now() at time zone 'Europe/London')::date between a.starts_on and a.ends_on
  left join lateral (
       select * from quality_visit
        where provision_id = p.id
        order by visited_on desc
        limit 1) v on true;
