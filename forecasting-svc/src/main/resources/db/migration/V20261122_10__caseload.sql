-- DfE's caseload: one row for each authority, January, topic and part of it. A figure is a number or
-- DfE's code for why there is none; never both.
create table caseload (
  authority text not null,
  january smallint not null,
  topic text not null,
  breakdown text not null,
  old_code text,
  name text not null,
  plans integer check (plans >= 0),
  plans_code text,
  placements jsonb not null,
  primary key (authority, january, topic, breakdown),
  check ((plans is null) <> (plans_code is null))
);
