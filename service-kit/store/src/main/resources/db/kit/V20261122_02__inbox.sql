-- The newest version of every aggregate that has been applied from each topic.
create table inbox (
  topic text not null,
  key text not null,
  version bigint not null,
  applied_at timestamptz not null default clock_timestamp(),
  primary key (topic, key)
);
