-- Places that capital schemes are expected to add from the start of an academic year, over and above
-- those commissioned: places times probability, all schemes of a provision together.
create table provision_pipeline (
  provision_id text not null references provision on delete cascade,
  academic_year smallint not null,
  expected numeric not null check (expected >= 0),
  primary key (provision_id, academic_year)
);
