-- Provision at a setting, the places commissioned there, and who holds them.

create table provision (
  id           uuid     primary key,
  version      bigint   not null check (version >= 1),
  reference    text     unique check (reference <> ''),
  urn          text     not null references setting (urn),
  name         text     not null check (name <> ''),
  kind         text     not null check (kind in (
                 'MAINSTREAM', 'RESOURCE_PROVISION', 'SUPPORT_BASE', 'SPECIALIST_BASE',
                 'SPECIAL_SCHOOL', 'INDEPENDENT_NON_MAINTAINED', 'INDEPENDENT_SPECIALIST_POST16',
                 'ALTERNATIVE_PROVISION', 'FURTHER_EDUCATION', 'EARLY_YEARS', 'EDUCATED_OTHERWISE')),
  status       text     not null check (status in (
                 'PROPOSED', 'CONSULTATION', 'APPROVAL', 'APPROVED',
                 'OPEN', 'PAUSED', 'CLOSING', 'CLOSED')),
  needs        text[]   not null check (needs <@ array[
                 'SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS',
                 'OTH']),
  nc_year_from integer  not null check (nc_year_from between -4 and 20),
  nc_year_to   integer  not null check (nc_year_to between -4 and 20),
  check (nc_year_from <= nc_year_to)
);
create index provision_by_setting on provision (urn);

-- The latest academic year that is not after a date tells the places on that date.
create table commissioned_places (
  provision_id  uuid     not null references provision (id),
  academic_year integer  not null check (academic_year between 2000 and 2100),
  places        integer  not null check (places >= 0),
  primary key (provision_id, academic_year)
);

create table placement (
  id           uuid     primary key,
  version      bigint   not null check (version >= 1),
  provision_id uuid     not null references provision (id),
  pupil_ref    text     not null check (pupil_ref ~ '^pr_[A-Za-z0-9_-]{43}$'),
  need         text     not null check (need in (
                 'SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS',
                 'OTH')),
  nc_year      integer  not null check (nc_year between -4 and 20),
  status       text     not null check (status in ('OFFERED', 'ACCEPTED', 'ENDED')),
  hold_until   date,
  starts_on    date,
  ends_on      date,
  constraint placement_dates_match_status check (
    case status
      when 'OFFERED'  then hold_until is not null and starts_on is null and ends_on is null
      when 'ACCEPTED' then starts_on is not null and ends_on is null
      when 'ENDED'    then ends_on is not null
    end),
  constraint placement_ends_after_it_starts check (ends_on >= starts_on)
);
create index placement_by_provision on placement (provision_id);
-- A place is for one pupil, and a pupil is in one place: the database's own last word.
create unique index placement_one_open_per_pupil on placement (pupil_ref)
  where status in ('OFFERED', 'ACCEPTED');
