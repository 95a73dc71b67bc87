package uk.sufficiency.contracts;

import java.util.List;
import java.util.stream.Stream;

/** Every topic of the suite. Broker set-up, producers and consumers all read this list. */
public final class Topics {

  /** Partitions of every topic: the most replicas of one consumer that can share its work. */
  public static final int PARTITIONS = 6;

  public static final Topic<SettingState> SETTING =
      new Topic<>("sufficiency.setting.v1", "uk.sufficiency.setting.state", SettingState.class);
  public static final Topic<ProvisionState> PROVISION =
      new Topic<>(
          "sufficiency.provision.v1", "uk.sufficiency.provision.state", ProvisionState.class);
  public static final Topic<OutreachState> OUTREACH =
      new Topic<>("sufficiency.outreach.v1", "uk.sufficiency.outreach.state", OutreachState.class);
  public static final Topic<MeasureState> MEASURE =
      new Topic<>("sufficiency.measure.v1", "uk.sufficiency.measure.state", MeasureState.class);
  public static final Topic<ForecastState> FORECAST =
      new Topic<>("sufficiency.forecast.v1", "uk.sufficiency.forecast.state", ForecastState.class);

  private Topics() {}

  /**
   * A topic of aggregate states.
   *
   * @param name the topic's name on the broker
   * @param type the CloudEvents {@code type} of its records
   * @param state the record that its values are the JSON of
   */
  public record Topic<T extends AggregateState>(String name, String type, Class<T> state) {

    /** Where a consumer puts what it could not apply. */
    public String deadLetters() {
      return name + ".dlq";
    }
  }

  /**
   * What the broker must be told of a topic.
   *
   * @param compacted whether the broker keeps the last record of every key for ever; otherwise it
   *     keeps all records, also for ever, until an operator decides
   */
  public record Spec(String name, int partitions, boolean compacted) {}

  /** The topics of aggregate states. */
  public static List<Topic<?>> all() {
    return List.of(SETTING, PROVISION, OUTREACH, MEASURE, FORECAST);
  }

  /** Every topic that must exist on the broker, those of dead letters among them. */
  public static List<Spec> specs() {
    return all().stream()
        .flatMap(
            topic ->
                Stream.of(
                    new Spec(topic.name(), PARTITIONS, true),
                    new Spec(topic.deadLetters(), 1, false)))
        .toList();
  }
}
