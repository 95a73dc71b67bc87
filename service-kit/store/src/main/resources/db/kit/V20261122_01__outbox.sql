-- Events that wait for the broker. The relay reads a bucket at a time, under an advisory lock, in the
-- order in which they were written; all events of one aggregate are in one bucket.
create table outbox (
  event_id uuid primary key,
  seq bigint generated always as identity,
  topic text not null,
  type text not null,
  key text not null,
  version bigint not null check (version > 0),
  payload text not null,
  traceparent text,
  created_at timestamptz not null default clock_timestamp(),
  published_at timestamptz,
  bucket smallint not null generated always as ((hashtext(key) & 15)::smallint) stored,
  unique (topic, key, version)
);
create index outbox_waiting on outbox (bucket, seq) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

create function outbox_notify() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_notify after insert on outbox
  for each statement execute function outbox_notify();
