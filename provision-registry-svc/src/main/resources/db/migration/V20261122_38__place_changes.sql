-- Why the number of commissioned places was changed, as the yearly place change workbook told it. Rows
-- are added and never changed.

create table place_change (
  id            bigint      primary key generated always as identity,
  provision_id  uuid        not null references provision (id),
  academic_year integer     not null check (academic_year between 2000 and 2100),
  need          text        check (need in (
                  'SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS',
                  'OTH')),
  places_before integer     not null check (places_before >= 0),
  places_after  integer     not null check (places_after >= 0),
  reason        text        not null check (reason in (
                  'DEMAND', 'NEED_PROFILE', 'NEW_PROVISION', 'CLOSURE', 'BUILDING', 'FUNDING',
                  'QUALITY', 'CORRECTION', 'OTHER')),
  reason_text   text        check (reason_text <> ''),
  recorded_by   text        not null check (recorded_by <> ''),
  recorded_at   timestamptz not null default clock_timestamp(),
  check (places_before <> places_after),
  check (reason <> 'OTHER' or reason_text is not null)
);
create index place_change_by_provision on place_change (provision_id, academic_year, id);

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name = 'place_change' and g.grantee <> current_user
  loop
    execute format('revoke update, delete, truncate on place_change from %I', grantee);
  end loop;
end $$;

-- A cell of a CSV that people open in a spreadsheet: what would be a formula there begins with an
-- apostrophe.
create function plain_cell(cell text) returns text
  language sql immutable parallel safe
  return case when cell ~ '^[-=+@]' then '''' || cell else cell end;
