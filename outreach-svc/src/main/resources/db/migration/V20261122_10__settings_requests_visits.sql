-- What this service has learned of settings, by the registry's version of each.
create table setting (
  urn           text primary key,
  version       bigint not null check (version > 0),
  name          text not null,
  phase         text,
  status        text not null check (status in ('OPEN', 'PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN', 'CLOSED')),
  ward_code     text,
  ward_name     text,
  successor_urn text
);

create index setting_successor on setting (successor_urn) where successor_urn is not null;

-- The URN has no foreign key: a setting may ask, and its record change, whatever order they arrive in.
create table support_request (
  id          uuid primary key,
  version     bigint not null check (version > 0),
  urn         text not null,
  theme       text not null,
  urgency     text not null check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
  status      text not null check (status in ('WAITING', 'ACCEPTED', 'VISITED', 'CLOSED', 'TURNED_AWAY')),
  raised_on   date not null,
  visited_on  date,
  description text check (char_length(description) <= 2000),
  route       text,
  check ((status = 'TURNED_AWAY') = (route is not null)),
  check ((status in ('VISITED', 'CLOSED')) = (visited_on is not null))
);

create index support_request_of_setting on support_request (urn, raised_on desc, id);
create index support_request_by_status on support_request (status, raised_on, id);
create index support_request_by_age on support_request (raised_on, id);

create table visit (
  id         uuid primary key,
  version    bigint not null check (version > 0),
  request_id uuid not null references support_request (id),
  urn        text not null,
  visit_on   date not null,
  from_time  time,
  to_time    time check (to_time > from_time),
  status     text not null check (status in ('PLANNED', 'COMPLETED', 'CANCELLED')),
  summary    text check (char_length(summary) <= 4000),
  check ((status = 'COMPLETED') = (summary is not null))
);

create index visit_of_request on visit (request_id);
create index visit_of_setting on visit (urn, visit_on desc, id);
create index visit_completed on visit (visit_on, urn) where status = 'COMPLETED';

create table visit_team (
  visit_id   uuid not null references visit (id),
  position   int not null,
  discipline text not null check (discipline in ('SALT', 'EP', 'OT', 'SPECIALIST_TEACHER', 'PT', 'SIT', 'ASPIRE')),
  name       text,
  primary key (visit_id, position)
);

create table visit_recommendation (
  visit_id uuid not null references visit (id),
  position int not null,
  text     text not null check (char_length(text) <= 1000),
  due_on   date,
  status   text not null check (status in ('OPEN', 'DONE')),
  primary key (visit_id, position)
);
