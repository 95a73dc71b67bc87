-- Forecasts are made and never changed: the runtime role may add and read them, nothing else.
create table forecast (
  id uuid primary key,
  seq bigint not null unique generated always as identity,
  authority text not null,
  scenario text not null,
  made_on timestamptz not null,
  model text not null,
  seed bigint not null,
  simulations integer not null,
  data_version text not null,
  first_year smallint not null,
  last_year smallint not null
);
create index forecast_latest on forecast (authority, scenario, seq desc);

-- Demand in January of a year. Kind ALL is the sum of all kinds within each path. `paths` holds the
-- plans of every path in the order of the paths, so that sums can be taken path by path; `sorted`
-- holds the same ascending, so that the share above a capacity is one binary search.
create table forecast_demand (
  forecast_id uuid not null references forecast,
  year smallint not null,
  kind text not null,
  median double precision not null,
  lower80 double precision not null,
  upper80 double precision not null,
  lower95 double precision not null,
  upper95 double precision not null,
  paths real[] not null,
  sorted real[] not null,
  primary key (forecast_id, year, kind)
);

create table forecast_accuracy (
  forecast_id uuid not null references forecast,
  method text not null,
  horizon_years smallint not null,
  forecasts integer not null,
  mape double precision not null,
  mase double precision not null,
  bias double precision not null,
  coverage80 double precision,
  coverage95 double precision,
  primary key (forecast_id, method, horizon_years)
);

-- How often the state of an authority's scenario has been told to others.
create table forecast_announcement (
  authority text not null,
  scenario text not null,
  version bigint not null,
  primary key (authority, scenario)
);

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'forecast' and g.grantee <> current_user
  loop
    execute format(
      'revoke update, delete, truncate on forecast, forecast_demand, forecast_accuracy from %I',
      grantee);
  end loop;
end $$;
