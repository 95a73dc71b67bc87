create table learned (id text primary key, version bigint not null, name text not null check (name <> 'refused by the database'));
create table learned_history (id text not null, version bigint not null);
