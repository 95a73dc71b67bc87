package uk.sufficiency.contracts;

/**
 * The whole public state of one aggregate at one version: what every event carries. A consumer
 * applies it only when {@link #version()} is newer than what it holds, so duplicates and reordering
 * are harmless.
 */
public interface AggregateState {

  /** The aggregate's identity; the key of its records on the topic. */
  String id();

  /** Counts the aggregate's changes from 1; every change adds at least one. */
  long version();
}
