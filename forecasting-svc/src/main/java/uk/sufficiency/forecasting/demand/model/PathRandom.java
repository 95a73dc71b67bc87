package uk.sufficiency.forecasting.demand.model;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Random numbers that belong to a path and not to a thread: path {@code i} always starts at the
 * same place, whoever draws it and whenever.
 */
final class PathRandom {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private PathRandom() {}

  /** Draws every path, on as many threads as the common pool has. */
  static double[][] draw(Simulation simulation, String authority, PathDrawer drawer) {
    long stream = simulation.seed() ^ ((long) authority.hashCode() << 32);
    var paths = new double[simulation.paths()][];
    IntStream.range(0, paths.length)
        .parallel()
        .forEach(path -> paths[path] = drawer.draw(generator(stream, path)));
    return paths;
  }

  private static UniformRandomProvider generator(long stream, int path) {
    return RandomSource.XO_SHI_RO_256_PP.create(stream + GOLDEN_GAMMA * (path + 1L));
  }

  /** Draws one path. */
  @FunctionalInterface
  interface PathDrawer {
    double[] draw(UniformRandomProvider random);
  }
}
