package uk.sufficiency.localstack.demo.load;

/** Where access tokens come from. */
@FunctionalInterface
public interface TokenSupplier {

  /** A bearer token, still valid for some minutes, of a demo user with this realm role. */
  String getToken(String role);
}
