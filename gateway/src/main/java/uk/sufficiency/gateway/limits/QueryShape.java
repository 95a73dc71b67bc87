package uk.sufficiency.gateway.limits;

/**
 * The size of a query, from its text and variables alone.
 *
 * @param depth deepest nesting of fields, introspection aside
 * @param complexity fields of the answer, estimated
 * @param aliases fields under another name
 */
public record QueryShape(int depth, long complexity, long aliases) {

  /** No field at all. */
  static final QueryShape NOTHING = new QueryShape(0, 0, 0);

  /** Beyond this the numbers stay where they are; every limit is far below. */
  private static final long MANY = 1L << 40;

  /** Both, side by side. */
  QueryShape and(QueryShape other) {
    return new QueryShape(
        Math.max(depth, other.depth),
        Math.min(MANY, complexity + other.complexity),
        Math.min(MANY, aliases + other.aliases));
  }

  /** A field above this, in a list of so many. */
  QueryShape under(boolean aliased, int times) {
    return new QueryShape(
        depth + 1,
        Math.min(MANY, 1 + complexity * times),
        Math.min(MANY, aliases + (aliased ? 1 : 0)));
  }

  /** The same without its depth. */
  QueryShape flat() {
    return new QueryShape(0, complexity, aliases);
  }
}
