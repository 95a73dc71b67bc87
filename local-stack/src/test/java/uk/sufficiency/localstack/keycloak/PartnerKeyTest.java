package uk.sufficiency.localstack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerKeyTest {

  private static final String TOKEN_URL = "http://localhost/token";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Decoder BASE64URL = Base64.getUrlDecoder();

  @Test
  void signsWhatThePublishedKeyVerifiesForFiveMinutes(@TempDir Path folder) throws Exception {
    // Given
    var now = Instant.parse("2026-11-20T09:00:00Z");
    var key = PartnerKey.of("partner-health", folder);

    // When
    var parts = key.assertion(TOKEN_URL, now).split("\\.");

    // Then
    var jwk = JSON.readTree(key.jwks()).path("keys").path(0);
    assertThat(verifies(parts, number(jwk.path("n").asText()), number(jwk.path("e").asText())))
        .isTrue();
    var header = JSON.readTree(BASE64URL.decode(parts[0]));
    assertThat(header.path("alg").asText()).isEqualTo("RS512");
    assertThat(header.path("kid").asText()).isEqualTo(jwk.path("kid").asText());
    var claims = JSON.readTree(BASE64URL.decode(parts[1]));
    assertThat(claims.path("iss").asText()).isEqualTo("partner-health");
    assertThat(claims.path("sub").asText()).isEqualTo("partner-health");
    assertThat(claims.path("aud").asText()).isEqualTo(TOKEN_URL);
    assertThat(claims.path("exp").asLong()).isEqualTo(now.getEpochSecond() + 300);
    assertThat(claims.path("jti").asText()).isNotBlank();
    assertThat(PosixFilePermissions.toString(permissionsOf(folder))).isEqualTo("rw-------");
  }

  private static Set<PosixFilePermission> permissionsOf(Path folder) throws Exception {
    return Files.getPosixFilePermissions(folder.resolve("partner-health.pem"));
  }

  private static boolean verifies(String[] parts, BigInteger modulus, BigInteger exponent)
      throws Exception {
    var spec = new RSAPublicKeySpec(modulus, exponent);
    var signature = Signature.getInstance("SHA512withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(BASE64URL.decode(parts[2]));
  }

  private static BigInteger number(String base64url) {
    return new BigInteger(1, BASE64URL.decode(base64url));
  }
}
