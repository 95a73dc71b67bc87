-- Who waits for a place where none is left: per provision and need, in the order of joining.

create table waiting_list_entry (
  id           uuid    primary key,
  provision_id uuid    not null references provision (id),
  pupil_ref    text    not null check (pupil_ref ~ '^pr_[A-Za-z0-9_-]{43}$'),
  need         text    not null check (need in (
                 'SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS',
                 'OTH')),
  nc_year      integer not null check (nc_year between -4 and 20),
  joined_on    date    not null,
  sequence     bigint  not null generated always as identity,
  left_on      date,
  left_reason  text    check (left_reason <> ''),
  placement_id uuid    references placement (id),
  check ((left_on is null) = (left_reason is null)),
  check (left_on >= joined_on),
  check (placement_id is null or left_on is not null)
);
comment on column waiting_list_entry.sequence is 'among those who joined on one day, who came first';
comment on column waiting_list_entry.placement_id is 'the offer that took the pupil off the list';
create unique index waiting_list_once_per_pupil on waiting_list_entry (provision_id, pupil_ref)
  where left_on is null;
create index waiting_list_in_order on waiting_list_entry (provision_id, joined_on, sequence)
  where left_on is null;
