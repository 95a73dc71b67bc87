-- What forecasting has told of the children of each ward, for the travel assessment of a site.

create table ward_forecast_source (
  key         text        primary key,
  forecast_id text        not null,
  made_on     timestamptz not null
);
comment on column ward_forecast_source.key is 'authority/scenario; the latest forecast of each';

create table ward_forecast (
  key       text             not null references ward_forecast_source (key) on delete cascade,
  year      integer          not null,
  ward_code text             not null,
  need      text,
  median    double precision not null,
  lower80   double precision not null,
  upper80   double precision not null,
  unique nulls not distinct (key, year, ward_code, need)
);
comment on column ward_forecast.year is 'plans expected in January of the year';
comment on column ward_forecast.need is 'null: of all needs';
