-- Where things are: wards as polygons on the British National Grid, postcodes as points.

create table ward (
  code     text  primary key check (code ~ '^[EWSN][0-9]{8}$'),
  name     text  not null check (name <> ''),
  boundary bytea not null
);
comment on column ward.boundary is 'WKB of a (multi)polygon, metres on the British National Grid (EPSG:27700)';

create table postcode (
  postcode text     primary key check (postcode ~ '^[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}$'),
  easting  integer  not null check (easting between 0 and 700000),
  northing integer  not null check (northing between 0 and 1300000)
);
