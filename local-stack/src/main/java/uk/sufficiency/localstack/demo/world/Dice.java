package uk.sufficiency.localstack.demo.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, 2014). Each
 * part of the town rolls dice of its own, so that a change in one part leaves the others as they
 * were.
 */
public final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  /** Dice of the part named {@code part} in the town of {@code seed}. */
  public Dice(long seed, String part) {
    this.state = seed * GOLDEN_GAMMA + part.hashCode();
    next();
  }

  private long next() {
    state += GOLDEN_GAMMA;
    var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A whole number from 0 up to, not including, {@code bound}. */
  public int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  /** A whole number from {@code lowest} to {@code highest}, both included. */
  public int between(int lowest, int highest) {
    return lowest + below(highest - lowest + 1);
  }

  /** A fraction from 0 up to, not including, 1. */
  public double fraction() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** A fraction between {@code lowest} and {@code highest}. */
  public double between(double lowest, double highest) {
    return lowest + (highest - lowest) * fraction();
  }

  /** One of {@code choices}. */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** The same things in another order. */
  public <T> List<T> shuffled(List<T> things) {
    var order = new ArrayList<>(things);
    for (var last = order.size() - 1; last > 0; last--) {
      Collections.swap(order, last, below(last + 1));
    }
    return order;
  }

  /** That many random bytes. */
  public byte[] bytes(int length) {
    var bytes = new byte[length];
    for (var at = 0; at < length; at++) {
      bytes[at] = (byte) (next() >>> 56);
    }
    return bytes;
  }
}
