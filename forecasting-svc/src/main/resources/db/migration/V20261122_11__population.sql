-- Persons by single year of age, in the middle of a year, of authorities and of wards.
create table population (
  area text not null,
  year smallint not null,
  age smallint not null check (age between 0 and 120),
  name text not null,
  persons double precision not null check (persons >= 0),
  primary key (area, year, age)
);

-- Residents aged 0 to 25 by ward, kept beside the population that it is the sum of.
create table ward_population (
  ward text not null,
  year smallint not null,
  persons double precision not null,
  primary key (ward, year)
);

-- The share of the authority's demand that comes from each ward: its share of all residents aged 0
-- to 25 of the wards known, which are those of the one authority that this service runs for. January
-- of a year goes with the population in the middle of the year before; where that is not known, with
-- the latest before it, or else with the first known. The shares of a year add up to one.
create function ward_share(from_year integer, to_year integer)
  returns table (ward text, year integer, share double precision) language sql stable as $$
  select known.ward, y.year, p.persons / nullif(sum(p.persons) over (partition by y.year), 0)
    from generate_series(from_year, to_year) as y (year)
    cross join (select distinct w.ward from ward_population w) as known
    cross join lateral (
      select w.persons from ward_population w
       where w.ward = known.ward
       order by w.year <= y.year - 1 desc, abs(w.year - (y.year - 1))
       limit 1) as p
$$;
