package uk.sufficiency.localstack.demo.world;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Sharing whole things by weight so that the shares add up (largest remainder, Hamilton 1792). */
public final class Apportionment {

  private Apportionment() {}

  /**
   * Shares {@code total} by {@code weights}.
   *
   * @param weights none negative, at least one positive
   * @return whole shares, in the order of the weights, that sum to {@code total}
   */
  public static int[] share(int total, double... weights) {
    var sum = DoubleStream.of(weights).sum();
    var exact = DoubleStream.of(weights).map(weight -> total * weight / sum).toArray();
    var shares = DoubleStream.of(exact).mapToInt(share -> (int) share).toArray();
    var left = total - IntStream.of(shares).sum();
    IntStream.range(0, exact.length)
        .boxed()
        .sorted(Comparator.comparingDouble(at -> shares[at] - exact[at]))
        .limit(left)
        .forEach(at -> shares[at]++);
    return shares;
  }
}
