-- Capital schemes with their places, money and stages; the places on their way are pipeline until a
-- scheme delivers, and commissioned from then on: never both.

create table capital_wave (
  number     integer primary key check (number between 1 and 3),
  opens_from date,
  opens_to   date,
  note       text,
  check (opens_to >= opens_from)
);
comment on table capital_wave is 'The three waves in which inclusion bases open';
insert into capital_wave (number) values (1), (2), (3);

create table capital_scheme (
  id                 uuid             primary key,
  version            bigint           not null check (version >= 1),
  reference          text             unique check (reference <> ''),
  name               text             not null check (name <> ''),
  provision_id       uuid             not null references provision (id),
  kind               text             not null check (kind in (
                       'NEW_BUILD', 'EXTENSION', 'REFURBISHMENT', 'ADAPTATION')),
  stage              text             not null check (stage in (
                       'IDEA', 'FEASIBILITY', 'APPROVED', 'DESIGN', 'PROCUREMENT', 'ON_SITE',
                       'DELIVERED', 'CANCELLED')),
  budget             numeric(14, 2)   not null check (budget >= 0),
  wave               integer          references capital_wave (number),
  probability        double precision not null check (probability between 0 and 1),
  probability_stated boolean          not null,
  opens_provision    boolean          not null
);
comment on column capital_scheme.probability_stated is 'false: the usual probability of its stage';
comment on column capital_scheme.opens_provision is
  'the provision was not open when the scheme was registered: the scheme is what opens it';
create index capital_scheme_by_provision on capital_scheme (provision_id);

create table capital_scheme_places (
  scheme_id     uuid    not null references capital_scheme (id),
  academic_year integer not null check (academic_year between 2000 and 2100),
  places        integer not null check (places > 0),
  primary key (scheme_id, academic_year)
);
comment on column capital_scheme_places.places is 'Places that it adds from the start of the academic year';

create table capital_scheme_money (
  scheme_id      uuid           not null references capital_scheme (id),
  financial_year integer        not null check (financial_year between 2000 and 2100),
  planned        numeric(14, 2) not null check (planned >= 0),
  spent          numeric(14, 2) not null check (spent >= 0),
  primary key (scheme_id, financial_year)
);
comment on column capital_scheme_money.financial_year is '2026 is 1 April 2026 to 31 March 2027';

create table capital_scheme_work (
  scheme_id uuid           not null references capital_scheme (id),
  position  integer        not null,
  what      text           not null check (what <> ''),
  cost      numeric(14, 2) check (cost >= 0),
  done_on   date,
  primary key (scheme_id, position)
);
comment on table capital_scheme_work is 'Works that make the place accessible, such as a lift';

create table capital_scheme_stage (
  scheme_id  uuid    not null references capital_scheme (id),
  position   integer not null,
  stage      text    not null,
  reached_on date    not null,
  note       text,
  primary key (scheme_id, position)
);

create table scheme_travel_assessment (
  id        uuid        primary key,
  scheme_id uuid        not null references capital_scheme (id),
  made_at   timestamptz not null default clock_timestamp(),
  answer    jsonb       not null
);
create index scheme_travel_assessment_by_scheme on scheme_travel_assessment (scheme_id);

-- A scheme as one document, as the service reads and writes it.
create view capital_scheme_document_of as
select c.id, c.provision_id, p.urn, c.stage, c.wave, c.reference, c.name,
       jsonb_build_object(
         'id', c.id, 'version', c.version, 'reference', c.reference, 'name', c.name,
         'provisionId', c.provision_id, 'provisionName', p.name, 'provisionStatus', p.status,
         'urn', p.urn, 'ncYearFrom', p.nc_year_from, 'ncYearTo', p.nc_year_to,
         'kind', c.kind, 'stage', c.stage, 'budget', c.budget, 'wave', c.wave,
         'probability', c.probability, 'probabilityStated', c.probability_stated,
         'opensProvision', c.opens_provision,
         'spent', coalesce((
           select sum(m.spent) from capital_scheme_money m where m.scheme_id = c.id), 0),
         'places', coalesce((
           select jsonb_agg(jsonb_build_object('academicYear', s.academic_year, 'places', s.places)
                            order by s.academic_year)
             from capital_scheme_places s where s.scheme_id = c.id), '[]'),
         'money', coalesce((
           select jsonb_agg(jsonb_build_object('financialYear', m.financial_year,
                              'planned', m.planned, 'spent', m.spent) order by m.financial_year)
             from capital_scheme_money m where m.scheme_id = c.id), '[]'),
         'accessibility', coalesce((
           select jsonb_agg(jsonb_build_object('what', w.what, 'cost', w.cost, 'doneOn', w.done_on)
                            order by w.position)
             from capital_scheme_work w where w.scheme_id = c.id), '[]'),
         'history', coalesce((
           select jsonb_agg(jsonb_build_object('stage', h.stage, 'reachedOn', h.reached_on,
                              'note', h.note) order by h.position)
             from capital_scheme_stage h where h.scheme_id = c.id), '[]'),
         'travelAssessments', coalesce((
           select jsonb_agg(jsonb_build_object('id', t.id, 'madeOn',
                              (t.made_at at time zone 'Europe/London')::date, 'answer', t.answer)
                            order by t.made_at, t.id)
             from scheme_travel_assessment t where t.scheme_id = c.id), '[]')) as document
  from capital_scheme c join provision p on p.id = c.provision_id;

-- Places that schemes are to add to a provision, as ProvisionState tells them; null where there are
-- none. A scheme that has delivered is commissioned; one that opens a provision has in effect
-- delivered where that provision is open with places, whatever its paper says.
create or replace function pipeline_places(provision uuid, today date) returns jsonb
  language sql stable parallel safe
begin atomic
  select jsonb_agg(jsonb_build_object('academicYear', s.academic_year, 'places', s.places,
                                      'probability', c.probability)
                   order by s.academic_year, c.id)
    from capital_scheme c
    join capital_scheme_places s on s.scheme_id = c.id
    join provision p on p.id = c.provision_id
   where c.provision_id = pipeline_places.provision
     and c.stage not in ('DELIVERED', 'CANCELLED')
     and p.status <> 'CLOSED'
     and not (c.opens_provision and p.status in ('OPEN', 'PAUSED', 'CLOSING')
              and exists (select from commissioned_places k
                           where k.provision_id = p.id and k.known_to is null and k.places > 0));
end;
