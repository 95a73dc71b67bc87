package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.List;

/**
 * The map of the town: a rectangle around Rotherham, cut into one cell for each ward. A cell is all
 * that lies nearer to its ward's site than to any other's (Voronoi), so cells neither overlap nor
 * leave gaps. They are not the real boundaries.
 */
public record WardMap(List<Ward> wards) {

  /** South-west and north-east corner of the town. */
  public static final GridRef SOUTH_WEST = new GridRef(437_000, 379_500);

  public static final GridRef NORTH_EAST = new GridRef(457_500, 402_500);

  private record Site(String code, String name, GridRef at, String outcode) {}

  /** The map, always the same. */
  public static WardMap draw() {
    var sites = sites();
    return new WardMap(sites.stream().map(site -> ward(site, sites)).toList());
  }

  /** The ward with this code. */
  public Ward getWard(String code) {
    return wards.stream().filter(ward -> ward.code().equals(code)).findFirst().orElseThrow();
  }

  /** The ward at this point of the town. */
  public Ward getWardAt(GridRef point) {
    return wards.stream().filter(ward -> ward.contains(point)).findFirst().orElseThrow();
  }

  private static List<Site> sites() {
    return Words.lines("wards.csv").stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .map(
            cell ->
                new Site(
                    cell.get(0),
                    cell.get(1),
                    new GridRef(Double.parseDouble(cell.get(2)), Double.parseDouble(cell.get(3))),
                    cell.get(4)))
        .toList();
  }

  private static Ward ward(Site site, List<Site> all) {
    var shape = rectangle();
    for (var other : all) {
      if (!other.equals(site)) {
        shape = nearerTo(site.at(), other.at(), shape);
      }
    }
    var corners = shape.stream().map(GridRef::toTheMetre).distinct().toList();
    return new Ward(site.code(), site.name(), site.outcode(), site.at(), corners);
  }

  private static List<GridRef> rectangle() {
    return List.of(
        SOUTH_WEST,
        new GridRef(NORTH_EAST.easting(), SOUTH_WEST.northing()),
        NORTH_EAST,
        new GridRef(SOUTH_WEST.easting(), NORTH_EAST.northing()));
  }

  /** Cuts off the part of the shape that lies nearer to {@code other} (Sutherland–Hodgman). */
  private static List<GridRef> nearerTo(GridRef site, GridRef other, List<GridRef> shape) {
    var kept = new ArrayList<GridRef>();
    for (var at = 0; at < shape.size(); at++) {
      var here = shape.get(at);
      var there = shape.get((at + 1) % shape.size());
      var lead = lead(site, other, here);
      var leadThere = lead(site, other, there);
      if (lead >= 0) {
        kept.add(here);
      }
      if ((lead > 0 && leadThere < 0) || (lead < 0 && leadThere > 0)) {
        kept.add(here.towards(there, lead / (lead - leadThere)));
      }
    }
    return kept;
  }

  /** How much nearer the point is to the site than to the other, in square metres. */
  private static double lead(GridRef site, GridRef other, GridRef point) {
    return square(point.metresTo(other)) - square(point.metresTo(site));
  }

  private static double square(double length) {
    return length * length;
  }
}
