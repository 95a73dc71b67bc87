package uk.sufficiency.localstack.demo.world;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A ward: a real code and name on an invented, convex shape.
 *
 * @param code ONS code
 * @param outcode the first half of its postcodes
 * @param site a point inside, from which the shape was drawn
 * @param corners the shape, anticlockwise, first corner not repeated
 */
public record Ward(String code, String name, String outcode, GridRef site, List<GridRef> corners) {

  /** Whether the point lies inside or on the border. */
  public boolean contains(GridRef point) {
    return IntStream.range(0, corners.size())
        .allMatch(at -> corners.get(at).turn(corner(at + 1), point) >= 0);
  }

  /** A point well inside, at least a fifth of the way from the border. */
  GridRef somewhereInside(Dice dice) {
    var at = dice.below(corners.size());
    var onTheBorder = corners.get(at).towards(corner(at + 1), dice.fraction());
    return site.towards(onTheBorder, 0.8 * Math.sqrt(dice.fraction())).toTheMetre();
  }

  private GridRef corner(int at) {
    return corners.get(at % corners.size());
  }
}
