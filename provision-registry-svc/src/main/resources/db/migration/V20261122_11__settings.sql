-- Settings as Get Information About Schools (GIAS) knows them, and their links.

create table setting (
  urn             text    primary key check (urn ~ '^[0-9]{5,8}$'),
  version         bigint  not null check (version >= 1),
  ukprn           text    check (ukprn ~ '^[0-9]{8}$'),
  name            text    not null check (name <> ''),
  la_code         text    not null check (la_code ~ '^[0-9]{3}$'),
  authority       text,
  phase           text,
  type            text,
  status          text    not null
                  check (status in ('OPEN', 'PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN', 'CLOSED')),
  opened_on       date,
  closed_on       date,
  postcode        text,
  easting         integer check (easting between 0 and 700000),
  northing        integer check (northing between 0 and 1300000),
  location_source text    check (location_source in ('GIAS', 'POSTCODE')),
  ward_code       text,
  ward_name       text,
  ward_source     text    check (ward_source in ('GIAS', 'POLYGON')),
  trust_code      text,
  trust_name      text,
  age_from        integer check (age_from between 0 and 99),
  age_to          integer check (age_to between 0 and 99),
  check ((easting is null) = (northing is null)),
  check ((easting is null) = (location_source is null)),
  check ((ward_code is null) = (ward_name is null)),
  check ((ward_code is null) = (ward_source is null))
);
create index setting_by_postcode on setting (postcode);
create index setting_by_ward on setting (ward_code);

-- Neither end need be in the register: the links file is often newer than the settings file.
create table setting_link (
  urn            text not null check (urn ~ '^[0-9]{5,8}$'),
  link_urn       text not null check (link_urn ~ '^[0-9]{5,8}$'),
  description    text not null check (description <> ''),
  type           text not null check (type in ('PREDECESSOR', 'SUCCESSOR', 'OTHER')),
  name           text,
  established_on date,
  primary key (urn, link_urn, description)
);
