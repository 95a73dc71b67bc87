package uk.sufficiency.localstack.kafka;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import uk.sufficiency.localstack.Component;
import uk.sufficiency.localstack.Distributions;
import uk.sufficiency.localstack.Jvm;
import uk.sufficiency.localstack.Server;
import uk.sufficiency.localstack.StackException;
import uk.sufficiency.localstack.StateDirectory;
import uk.sufficiency.localstack.process.LogTail;
import uk.sufficiency.localstack.process.PortCheck;

/** One Kafka node that is broker and controller (KRaft). */
public final class KafkaBroker implements Server {

  private static final int HEAP_MIB = 256;

  private final StateDirectory state;
  private final Distributions distributions;
  private final int port;
  private final int controllerPort;

  public KafkaBroker(
      StateDirectory state, Distributions distributions, int port, int controllerPort) {
    this.state = state;
    this.distributions = distributions;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  @Override
  public Component component() {
    return Component.KAFKA;
  }

  @Override
  public void prepare() throws IOException, InterruptedException {
    Files.createDirectories(data());
    Files.writeString(configuration(), properties());
    if (!Files.exists(data().resolve("log/meta.properties"))) {
      format();
    }
  }

  @Override
  public ProcessBuilder command() {
    return new ProcessBuilder(java("kafka.Kafka", configuration().toString()));
  }

  @Override
  public boolean isReady() {
    return PortCheck.answers(port);
  }

  @Override
  public void provision() throws IOException, InterruptedException {
    new TopicSetup(bootstrapServers()).ensure("");
  }

  /** What a client is told to connect to. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  private void format() throws IOException, InterruptedException {
    var log = state.log(Component.KAFKA);
    var exit =
        new ProcessBuilder(
                java(
                    "kafka.tools.StorageTool",
                    "format",
                    "-t",
                    newClusterId(),
                    "-c",
                    configuration().toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start()
            .waitFor();
    if (exit != 0) {
      throw new StackException(
          "Kafka could not make its data folder; the last lines of "
              + log
              + ":\n  "
              + String.join("\n  ", LogTail.last(log, 6)));
    }
  }

  private List<String> java(String... mainAndArguments) {
    var arguments = new ArrayList<String>();
    arguments.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    arguments.add("-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info");
    arguments.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
    arguments.add("-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    arguments.add("--sun-misc-unsafe-memory-access=allow");
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.add("-cp");
    arguments.add(distributions.kafkaClasspath());
    arguments.addAll(List.of(mainAndArguments));
    return Jvm.command(HEAP_MIB, arguments);
  }

  private String properties() {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    controller.listener.names=CONTROLLER
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    log.dirs=%3$s
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=6
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=2
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    num.network.threads=2
    num.io.threads=4
    background.threads=2
    log.cleaner.dedupe.buffer.size=16777216
    log.segment.bytes=67108864
    log.index.size.max.bytes=1048576
    """
        .formatted(port, controllerPort, data().resolve("log"));
  }

  private static String newClusterId() {
    var uuid = UUID.randomUUID();
    var bytes = ByteBuffer.allocate(16);
    bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    return new String(
        Base64.getUrlEncoder().withoutPadding().encode(bytes.array()), StandardCharsets.US_ASCII);
  }

  private Path configuration() {
    return data().resolve("server.properties");
  }

  private Path data() {
    return state.data(Component.KAFKA);
  }
}
