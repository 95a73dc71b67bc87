-- What the registry has told: the newest state of every provision and setting.
create table provision (
  id text primary key,
  urn text not null,
  ward text,
  kind text not null,
  status text not null,
  is_open boolean not null,
  is_pipeline boolean not null
);
create index provision_kind on provision (kind);

-- Places from the start of an academic year; the latest carries forward.
create table provision_places (
  provision_id text not null references provision on delete cascade,
  academic_year smallint not null,
  places integer not null check (places >= 0),
  primary key (provision_id, academic_year)
);

create table setting (
  urn text primary key,
  ward text
);
