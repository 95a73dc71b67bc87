package uk.sufficiency.outreach.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.contracts.SettingState;
import uk.sufficiency.contracts.SettingStatus;
import uk.sufficiency.contracts.Topics;
import uk.sufficiency.contracts.WardRef;

/** Plays the registry's part: tells of settings on the topic. */
@ApplicationScoped
public class Registry {

  private final KafkaProducer<String, String> producer;
  private final ObjectMapper json;
  private final AgroalDataSource database;
  private final String topic;

  Registry(
      @Identifier("default-kafka-broker") Map<String, Object> broker,
      ObjectMapper json,
      AgroalDataSource database,
      @ConfigProperty(name = "sufficiency.topic-prefix") Optional<String> prefix) {
    this.producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer());
    this.json = json;
    this.database = database;
    this.topic = prefix.orElse("") + Topics.SETTING.name();
  }

  /** An open primary school that nothing else is known of. */
  public static SettingState open(String urn) {
    return state(urn, 1, "School " + urn, "Primary", SettingStatus.OPEN, null, null);
  }

  /** A setting as the registry would tell of it. */
  public static SettingState state(
      String urn,
      long version,
      String name,
      @Nullable String phase,
      SettingStatus status,
      @Nullable WardRef ward,
      @Nullable String successorUrn) {
    return state(urn, version, name, phase, status, ward, successorUrn, null);
  }

  /** A setting as the registry would tell of it, with its local authority. */
  public static SettingState state(
      String urn,
      long version,
      String name,
      @Nullable String phase,
      SettingStatus status,
      @Nullable WardRef ward,
      @Nullable String successorUrn,
      @Nullable String authority) {
    return new SettingState(
        urn,
        version,
        name,
        phase,
        null,
        status,
        null,
        null,
        null,
        null,
        null,
        ward,
        successorUrn,
        authority);
  }

  /** Tells of a setting. */
  public void tell(SettingState state) {
    try {
      producer.send(new ProducerRecord<>(topic, state.id(), json.writeValueAsString(state))).get();
    } catch (JsonProcessingException | ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Tells of a setting and waits until the service has learned of it. */
  public void teach(SettingState state) {
    tell(state);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> learnedVersion(state.id()).orElse(0) >= state.version());
  }

  /** The version of a setting that the service has learned. */
  public OptionalLong learnedVersion(String urn) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select version from setting where urn = ?")) {
      query.setString(1, urn);
      try (var rows = query.executeQuery()) {
        return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @PreDestroy
  void close() {
    producer.close();
  }
}
