package uk.sufficiency.bench;

import org.HdrHistogram.Histogram;

/**
 * What was measured of one contender.
 *
 * @param perSecond how many were done a second
 * @param p50 median latency in milliseconds
 * @param p99 99th percentile of the latency in milliseconds
 */
record Measurement(String name, long count, double perSecond, double p50, double p99) {

  private static final double NANOS_PER_MILLI = 1e6;

  static Measurement of(String name, Histogram nanos, double seconds) {
    return new Measurement(
        name,
        nanos.getTotalCount(),
        nanos.getTotalCount() / seconds,
        nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
        nanos.getValueAtPercentile(99) / NANOS_PER_MILLI);
  }
}
