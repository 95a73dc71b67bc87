-- Every file that was read, and what came of it.
create table import_run (
  id uuid primary key,
  kind text not null,
  file_sha256 text not null,
  outcome text not null check (outcome in ('APPLIED', 'UNCHANGED')),
  started_at timestamptz not null,
  finished_at timestamptz not null,
  report jsonb not null
);
create index import_run_kind on import_run (kind, finished_at desc);
