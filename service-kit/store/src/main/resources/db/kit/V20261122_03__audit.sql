-- Who read or changed anything about a pupil. Each entry carries the hash of the one before it in its
-- chain, so that a changed or missing entry shows. There are eight chains, chosen by the subject, so
-- that pupils in different provisions do not wait for each other. The runtime role may append (by
-- the function below) and read, nothing else.
create table audit_entry (
  chain smallint not null,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  roles text not null,
  action text not null,
  subject text not null,
  pupil_refs text[] not null,
  trace_id text,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_pupils on audit_entry using gin (pupil_refs);

create table audit_head (
  chain smallint primary key,
  seq bigint not null,
  hash bytea not null
);
insert into audit_head select c, 0, sha256(('chain ' || c)::bytea) from generate_series(0, 7) c;

create function audit_hash(e audit_entry) returns bytea language sql immutable as $$
  select sha256(e.previous_hash || convert_to(jsonb_build_array(
    e.chain, e.seq, (extract(epoch from e.at) * 1000000)::bigint, e.actor, e.roles, e.action,
    e.subject, to_jsonb(e.pupil_refs), e.trace_id)::text, 'UTF8'))
$$;

create function audit_append(
  p_actor text, p_roles text, p_action text, p_subject text, p_pupil_refs text[], p_trace_id text)
  returns bigint language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  e audit_entry;
begin
  e.chain := hashtext(p_subject) & 7;
  select h.seq + 1, h.hash into e.seq, e.previous_hash
    from audit_head h where h.chain = e.chain for update;
  e.at := clock_timestamp();
  e.actor := p_actor;
  e.roles := p_roles;
  e.action := p_action;
  e.subject := p_subject;
  e.pupil_refs := p_pupil_refs;
  e.trace_id := p_trace_id;
  e.hash := audit_hash(e);
  insert into audit_entry select e.*;
  update audit_head h set seq = e.seq, hash = e.hash where h.chain = e.chain;
  return e.seq;
end $$;

-- One row per fault: an entry that was changed, or the gap where one went.
create function audit_faults() returns table (chain smallint, seq bigint, fault text)
  language sql stable as $$
  with linked as (
    select e.*, lag(e.hash) over w as hash_before, lag(e.seq) over w as seq_before
      from audit_entry e window w as (partition by e.chain order by e.seq)
  )
  select l.chain, l.seq, 'CHANGED' from linked l
    where l.hash <> audit_hash((l.chain, l.seq, l.at, l.actor, l.roles, l.action, l.subject,
                                l.pupil_refs, l.trace_id, l.previous_hash, l.hash)::audit_entry)
  union all
  select l.chain, l.seq, 'MISSING_BEFORE' from linked l
    where l.seq <> coalesce(l.seq_before, 0) + 1
       or l.previous_hash <> coalesce(l.hash_before, sha256(('chain ' || l.chain)::bytea))
  union all
  select h.chain, h.seq, 'MISSING_AT_END' from audit_head h
    where h.seq > 0 and not exists (
      select from audit_entry e where e.chain = h.chain and e.seq = h.seq and e.hash = h.hash)
  union all
  select e.chain, e.seq, 'BEYOND_HEAD' from audit_entry e
    join audit_head h on h.chain = e.chain where e.seq > h.seq
$$;

do $$
declare
  grantee text;
begin
  for grantee in
    select distinct g.grantee from information_schema.role_table_grants g
     where g.table_name in ('audit_entry', 'audit_head') and g.grantee <> current_user
  loop
    execute format(
      'revoke insert, update, delete, truncate on audit_entry, audit_head from %I', grantee);
  end loop;
end $$;
