package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import java.util.List;
import uk.sufficiency.localstack.demo.world.RegistryStory.Offer;
import uk.sufficiency.localstack.demo.world.RegistryStory.SendPlan;

/** The published SEND plans of ten schools; the demo's two setting users have theirs to write. */
final class SendPlans {

  private static final int PLANS = 10;
  private static final int OTHER_EXAMPLE = 990_001;

  /** What a school may choose from: level, area, and two ways to do it. */
  private record Choice(String level, String area, List<String> offers, boolean shownPublicly) {}

  private static final List<Choice> CHOICES =
      List.of(
          new Choice(
              "WHOLE_SCHOOL",
              "SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH",
              List.of("A quiet room at break times (demo)", "A trained listener each day (demo)"),
              true),
          new Choice(
              "CLASSROOM",
              "COMMUNICATION_AND_INTERACTION",
              List.of(
                  "Visual timetables in all classrooms (demo)", "Key words taught first (demo)"),
              true),
          new Choice(
              "CLASSROOM",
              "COGNITION_AND_LEARNING",
              List.of("Tasks in smaller steps (demo)", "Pre-teaching in small groups (demo)"),
              true),
          new Choice(
              "INDIVIDUAL",
              "SENSORY_AND_PHYSICAL",
              List.of("Movement breaks and ear defenders (demo)", "A sensory plan (demo)"),
              true),
          new Choice(
              "INDIVIDUAL",
              "COMMUNICATION_AND_INTERACTION",
              List.of("A weekly language programme (demo)", "Signing with key staff (demo)"),
              false));

  private SendPlans() {}

  static List<SendPlan> draw(long seed, LocalDate today, List<Setting> settings) {
    var dice = new Dice(seed, "send-plans");
    var schools = settings.stream().filter(SendPlans::isExpectedToHaveOne).toList();
    return dice.shuffled(schools).stream().limit(PLANS).map(s -> plan(s, today, dice)).toList();
  }

  private static boolean isExpectedToHaveOne(Setting setting) {
    var mainstream =
        setting.kind() == SettingKind.PRIMARY || setting.kind() == SettingKind.SECONDARY;
    var ofAUser = setting.urn() == Settings.EXAMPLE || setting.urn() == OTHER_EXAMPLE;
    return setting.isOpen() && mainstream && !ofAUser;
  }

  private static SendPlan plan(Setting setting, LocalDate today, Dice dice) {
    var items =
        CHOICES.stream()
            .map(
                choice ->
                    new Offer(
                        choice.level(),
                        choice.area(),
                        dice.pick(choice.offers()),
                        choice.shownPublicly()))
            .toList();
    var reviewOn = today.plusDays(dice.between(30, 330));
    return new SendPlan(Integer.toString(setting.urn()), reviewOn, items);
  }
}
