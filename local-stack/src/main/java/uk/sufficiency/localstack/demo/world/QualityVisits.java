package uk.sufficiency.localstack.demo.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sufficiency.localstack.demo.world.RegistryStory.Action;
import uk.sufficiency.localstack.demo.world.RegistryStory.Grade;
import uk.sufficiency.localstack.demo.world.RegistryStory.QualityVisit;

/** A quality visit each to twelve provisions; one of them found a cause for concern. */
final class QualityVisits {

  private static final int VISITS = 12;
  private static final int OF_CONCERN = 3;
  private static final List<String> DOMAINS =
      List.of(
          "TEACHING_AND_ADAPTATION",
          "INCLUSION_AND_REINTEGRATION",
          "LEADERSHIP",
          "ENVIRONMENT",
          "PUPIL_VOICE_AND_OUTCOMES",
          "SAFEGUARDING");
  private static final List<String> GRADES =
      List.of("STRENGTH", "SECURE", "SECURE", "SECURE", "DEVELOPING");
  private static final List<String> SUMMARIES =
      List.of(
          "A calm start to the year; routines are clear (demo)",
          "Adults know the pupils well; next steps are not always written down (demo)",
          "Links with mainstream classes have grown since the last visit (demo)");
  private static final List<String> ACTIONS =
      List.of(
          "Write down each step towards mainstream classes (demo)",
          "Plan training in adapted teaching with the council's advisers (demo)",
          "Ask pupils what helps them, each half term (demo)");
  private static final List<String> OWNERS = List.of("Base lead", "SENCO", "Headteacher");

  private final Dice dice;
  private final LocalDate today;

  private QualityVisits(long seed, LocalDate today) {
    this.dice = new Dice(seed, "quality");
    this.today = today;
  }

  /** Draws the visits that were made before {@code today}; the example was visited, too. */
  static List<QualityVisit> draw(long seed, LocalDate today, List<Provision> agreed) {
    var drawing = new QualityVisits(seed, today);
    var example = agreed.stream().filter(QualityVisits::isExample);
    var others = agreed.stream().filter(provision -> !isExample(provision)).toList();
    var visited = Stream.concat(example, drawing.dice.shuffled(others).stream()).toList();
    return IntStream.range(0, VISITS)
        .mapToObj(at -> drawing.visit(visited.get(at), at == OF_CONCERN))
        .toList();
  }

  private static boolean isExample(Provision provision) {
    return provision.setting().urn() == Settings.EXAMPLE;
  }

  private QualityVisit visit(Provision provision, boolean ofConcern) {
    var on = schoolDayBefore(today.minusDays(dice.between(3, 75)));
    var grades =
        IntStream.range(0, DOMAINS.size())
            .mapToObj(at -> new Grade(DOMAINS.get(at), grade(ofConcern && at == 0)))
            .toList();
    var weak = grades.stream().filter(grade -> isWeak(grade.grade())).limit(2).toList();
    var toImprove = weak.isEmpty() ? List.of(grades.get(1)) : weak;
    return new QualityVisit(
        provision.reference(),
        on,
        "SEND adviser",
        dice.pick(SUMMARIES),
        grades,
        toImprove.stream().map(grade -> action(grade.domain(), on)).toList());
  }

  private String grade(boolean ofConcern) {
    return ofConcern ? "CAUSE_FOR_CONCERN" : dice.pick(GRADES);
  }

  private static boolean isWeak(String grade) {
    return grade.equals("CAUSE_FOR_CONCERN") || grade.equals("DEVELOPING");
  }

  /** Some are due after today, some are overdue. */
  private Action action(String domain, LocalDate visitedOn) {
    var dueOn = visitedOn.plusDays(dice.between(20, 90));
    return new Action(domain, dice.pick(ACTIONS), dice.pick(OWNERS), dueOn);
  }

  private static LocalDate schoolDayBefore(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      default -> day;
    };
  }
}
