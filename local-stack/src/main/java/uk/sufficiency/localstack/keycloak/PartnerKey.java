package uk.sufficiency.localstack.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.sufficiency.localstack.PrivateFiles;
import uk.sufficiency.localstack.StackException;

/**
 * The key with which one partner system signs what it says about itself, as the NHS asks: RS512,
 * {@code kid}, {@code iss} = {@code sub} = client id, {@code aud} = token URL, {@code jti}, five
 * minutes.
 */
public final class PartnerKey {

  /** The systems that sign in with a key. */
  public static final List<String> CLIENTS = List.of("partner-health", "partner-rpcf");

  /** An assertion lives this long at most. */
  public static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

  private static final int BITS = 4096;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  private final String client;
  private final RSAPrivateCrtKey key;

  private PartnerKey(String client, RSAPrivateCrtKey key) {
    this.client = client;
    this.key = key;
  }

  /** The client's key in {@code folder}; made now if there is none, readable by its owner only. */
  public static PartnerKey of(String client, Path folder) throws IOException {
    var file = folder.resolve(client + ".pem");
    try {
      if (!Files.exists(file)) {
        PrivateFiles.write(file, toPem(generate()));
      }
      return new PartnerKey(client, fromPem(Files.readString(file)));
    } catch (GeneralSecurityException e) {
      throw new StackException("The key " + file + " cannot be read: delete it and reset.", e);
    }
  }

  /** The public half, as a JSON Web Key Set; always the same text for the same key. */
  public String jwks() throws IOException {
    var keys = JSON.createObjectNode();
    keys.putArray("keys")
        .addObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS512")
        .put("kid", keyId())
        .put("n", number(key.getModulus()))
        .put("e", number(key.getPublicExponent()));
    return JSON.writeValueAsString(keys);
  }

  /** A signed statement "I am this client", good once, for five minutes, at one token URL. */
  public String assertion(String tokenUrl, Instant now) throws IOException {
    var header = Map.of("alg", "RS512", "typ", "JWT", "kid", keyId());
    var claims =
        Map.of(
            "iss",
            client,
            "sub",
            client,
            "aud",
            tokenUrl,
            "jti",
            UUID.randomUUID().toString(),
            "iat",
            now.getEpochSecond(),
            "exp",
            now.plus(LONGEST_LIFE).getEpochSecond());
    var signed = part(header) + "." + part(claims);
    return signed + "." + BASE64URL.encodeToString(sign(signed));
  }

  private String keyId() {
    return client + "-1";
  }

  private byte[] sign(String text) {
    try {
      var signature = Signature.getInstance("SHA512withRSA");
      signature.initSign(key);
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JDK cannot sign RS512", e);
    }
  }

  private static String part(Map<String, ?> json) throws IOException {
    return BASE64URL.encodeToString(JSON.writeValueAsBytes(json));
  }

  private static String number(BigInteger value) {
    var bytes = value.toByteArray();
    var from = bytes[0] == 0 ? 1 : 0; // The sign byte is not part of a JWK's number.
    return BASE64URL.encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
  }

  private static RSAPrivateCrtKey generate() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
  }

  private static String toPem(RSAPrivateCrtKey key) {
    var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
    return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
  }

  private static RSAPrivateCrtKey fromPem(String pem) throws GeneralSecurityException {
    var body = pem.replaceAll("-----[A-Z ]+-----", "");
    var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body));
    return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
  }
}
