package uk.sufficiency.kit.problem;

/** Whose turn it is to do something about an error. */
public enum ErrorKind {
  /** The caller: the same request will fail again. */
  USER,
  /** The developers: a fault of ours. */
  INTERNAL,
  /** The operators, or nobody: the same request may succeed later. */
  INSUFFICIENT_RESOURCES
}
