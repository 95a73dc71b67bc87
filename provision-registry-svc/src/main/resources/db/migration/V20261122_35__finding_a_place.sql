-- Finding a place by distance: what lies in a square around a point, without looking at all England.
create index setting_by_place on setting using gist (point(easting, northing));

-- The postcodes of a sector, a district or an area, for a postcode that is not there.
create index postcode_by_prefix on postcode (postcode text_pattern_ops);
