-- A setting's own SEND offer: what it does for whom, at three levels, and what of it is public.

create table send_plan (
  urn          text   primary key references setting (urn),
  version      bigint not null check (version >= 1),
  status       text   not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  review_on    date   not null,
  published_on date,
  constraint send_plan_published_has_a_day check (status <> 'PUBLISHED' or published_on is not null)
);
comment on column send_plan.published_on is
  'since when the published items are public; null while nothing is';

-- What the setting works on. Publishing copies it; until then the public sees the copy of last time.
create table send_plan_item (
  urn             text    not null references send_plan (urn),
  position        integer not null check (position >= 0),
  level           text    not null check (level in ('WHOLE_SCHOOL', 'CLASSROOM', 'INDIVIDUAL')),
  area            text    not null check (area in (
                    'COMMUNICATION_AND_INTERACTION', 'COGNITION_AND_LEARNING',
                    'SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH', 'SENSORY_AND_PHYSICAL')),
  offer           text    not null check (offer <> ''),
  shown_publicly  boolean not null,
  primary key (urn, position)
);
create table send_plan_published_item (
  like send_plan_item including constraints,
  primary key (urn, position),
  foreign key (urn) references send_plan (urn)
);

-- Settings of which everybody expects a plan: open and mainstream, by what GIAS says of them.
create view mainstream_setting as
select urn, name, authority
  from setting
 where status in ('OPEN', 'PROPOSED_TO_CLOSE')
   and phase in ('Nursery', 'Primary', 'Middle deemed primary', 'Secondary',
                 'Middle deemed secondary', 'All-through')
   and coalesce(type, '') !~* 'special|referral|alternative provision|independent';

-- Each plan as everybody reads it: one document, of one shape, wherever it is shown.
create view send_plan_document as
select p.urn,
       jsonb_build_object(
         'urn', p.urn, 'version', p.version, 'status', p.status, 'reviewOn', p.review_on,
         'publishedOn', p.published_on,
         'items', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'level', i.level, 'area', i.area, 'offer', i.offer,
                    'shownPublicly', i.shown_publicly)
                  order by i.position)
             from send_plan_item i where i.urn = p.urn), '[]')) as document
  from send_plan p;
