-- Finding a place by distance: what lies in a square around a point, without looking at all England.
create index setting_by_place on setting using gist (point(easting, northing));

-- Places are counted from the index alone.
drop index placement_by_provision;
create index placement_by_provision on placement (provision_id)
  include (status, hold_until, starts_on, ends_on);

-- The postcodes of a sector, a district or an area, for a postcode that is not there.
create index postcode_by_prefix on postcode (postcode text_pattern_ops);
