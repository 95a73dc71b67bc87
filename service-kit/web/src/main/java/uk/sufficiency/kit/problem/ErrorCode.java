package uk.sufficiency.kit.problem;

/**
 * An entry of the error catalogue. The name is the contract: callers of REST find it in {@code
 * code}, callers of GraphQL in {@code extensions.code}.
 */
public interface ErrorCode {

  /** The code, such as {@code STALE_VERSION}. */
  String name();

  /** Who can do something about it. */
  ErrorKind kind();

  /** The HTTP status that goes with it. */
  int status();

  /** A few words for people, the same for every occurrence. */
  String title();
}
