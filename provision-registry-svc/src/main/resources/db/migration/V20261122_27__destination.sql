-- Each pupil's next step, so that vacancies are known before they happen.

create table destination (
  placement_id     uuid primary key references placement (id),
  next_provision_id uuid references provision (id),
  next_kind        text check (next_kind in (
                     'MAINSTREAM', 'RESOURCE_PROVISION', 'SUPPORT_BASE', 'SPECIALIST_BASE',
                     'SPECIAL_SCHOOL', 'INDEPENDENT_NON_MAINTAINED', 'INDEPENDENT_SPECIALIST_POST16',
                     'ALTERNATIVE_PROVISION', 'FURTHER_EDUCATION', 'EARLY_YEARS',
                     'EDUCATED_OTHERWISE', 'LEAVING')),
  moves_on         date not null,
  status           text not null check (status in ('PLANNED', 'AGREED')),
  closed_on        date,
  check (num_nonnulls(next_provision_id, next_kind) = 1)
);
comment on column destination.next_kind is 'the kind of provision where none is named yet; LEAVING: none any more';
comment on column destination.moves_on is 'first day of the next step; the day before is the last one here';
comment on column destination.closed_on is 'the day on which the step was taken';
create index destination_by_next on destination (next_provision_id) where closed_on is null;
