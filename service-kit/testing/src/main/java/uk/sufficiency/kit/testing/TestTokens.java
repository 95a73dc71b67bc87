package uk.sufficiency.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Signs access tokens for component tests with a key made for the run; the service under test
 * checks them as it checks Keycloak's. Use it as a test resource, then call {@link #token}.
 */
public final class TestTokens implements QuarkusTestResourceLifecycleManager {

  private static final String KEY_PROPERTY = "sufficiency.test.private-key";

  @Override
  public Map<String, String> start() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      var pair = generator.generateKeyPair();
      System.setProperty(
          KEY_PROPERTY, Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
      return Map.of(
          "quarkus.oidc.auth-server-url",
          "",
          "quarkus.oidc.public-key",
          Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    System.clearProperty(KEY_PROPERTY);
  }

  /** A token with the given roles. */
  public static String token(String... roles) {
    return claims(Duration.ofMinutes(5), roles);
  }

  /** A token of a user of one setting. */
  public static String settingToken(String urn) {
    return Jwt.subject("user-of-" + urn)
        .audience("sufficiency")
        .claim("realm_access", Map.of("roles", List.of("setting")))
        .claim("urn", urn)
        .expiresIn(Duration.ofMinutes(5))
        .sign(key());
  }

  /** A token that was valid once. */
  public static String expiredToken(String... roles) {
    return claims(Duration.ofMinutes(-5), roles);
  }

  private static String claims(Duration life, String... roles) {
    return Jwt.subject(roles.length == 0 ? "nobody" : "user-" + roles[0])
        .audience("sufficiency")
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .issuedAt(java.time.Instant.now().minusSeconds(600))
        .expiresAt(java.time.Instant.now().plus(life))
        .sign(key());
  }

  private static PrivateKey key() {
    try {
      var bytes = Base64.getDecoder().decode(System.getProperty(KEY_PROPERTY));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
