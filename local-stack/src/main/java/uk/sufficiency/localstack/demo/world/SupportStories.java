package uk.sufficiency.localstack.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.sufficiency.localstack.demo.world.SupportStory.Chapter;
import uk.sufficiency.localstack.demo.world.SupportStory.Recommendation;
import uk.sufficiency.localstack.demo.world.SupportStory.VisitStory;

/**
 * Experts at Hand in its first months: 44 requests, 24 settings visited. Completed visits lie
 * between the start of the academic year and today, planned ones in the coming weeks.
 */
public final class SupportStories {

  private static final List<String> THEMES =
      List.of("SLCN", "SEMH", "ASD", "SLCN", "WHOLE_SETTING", "MLD", "SPLD", "PD");
  private static final List<String> URGENCIES = List.of("ROUTINE", "ROUTINE", "SOON", "URGENT");
  private static final List<List<String>> TEAMS =
      List.of(
          List.of("SALT", "SPECIALIST_TEACHER"),
          List.of("EP", "SALT"),
          List.of("OT", "SPECIALIST_TEACHER"),
          List.of("EP", "SIT"),
          List.of("ASPIRE", "EP"));
  private static final List<String> DIFFICULTIES =
      List.of(
          "Several children struggle to follow spoken instructions in class",
          "Transitions between lessons end in distress for a group of pupils",
          "Staff ask how to adapt writing tasks for a mixed class",
          "Break times are hard for pupils with sensory needs",
          "Reading is well behind in one year group",
          "Attendance of pupils with anxiety is falling");
  private static final List<String> ADVICE =
      List.of(
          "Use a visual timetable in every classroom",
          "Train two members of staff in the targeted language programme",
          "Set up a calm space with an agreed script for adults",
          "Pre-teach key words before each new topic",
          "Review seating and lighting with the occupational therapist's checklist",
          "Meet parents once each half term to compare what helps");

  private final Dice dice;
  private final LocalDate today;
  private final List<SupportStory> stories = new ArrayList<>();

  private SupportStories(long seed, LocalDate today) {
    this.dice = new Dice(seed, "outreach");
    this.today = today;
  }

  /** Draws the stories of a town as they stand on {@code today}. */
  public static List<SupportStory> draw(long seed, LocalDate today, List<Setting> settings) {
    var drawing = new SupportStories(seed, today);
    var open = settings.stream().filter(Setting::isOpen).toList();
    var others = open.stream().filter(setting -> setting.urn() != Settings.EXAMPLE).toList();
    var example = open.stream().filter(setting -> setting.urn() == Settings.EXAMPLE);
    var visited = Stream.concat(example, drawing.dice.shuffled(others).stream()).iterator();
    Chapters.ofVisited().forEach(chapter -> drawing.tell(visited.next(), chapter, false));
    Chapters.ofOthers().forEach(chapter -> drawing.tell(visited.next(), chapter, false));
    drawing.tell(visited.next(), Chapter.RAISED, true);
    drawing.tell(visited.next(), Chapter.RAISED, true);
    drawing.tell(example(open), Chapter.RAISED, false);
    return List.copyOf(drawing.stories);
  }

  private static Setting example(List<Setting> open) {
    return open.stream().filter(s -> s.urn() == Settings.EXAMPLE).findFirst().orElseThrow();
  }

  /** How many requests have come how far. */
  private static final class Chapters {
    static Stream<Chapter> ofVisited() {
      return Stream.concat(times(16, Chapter.VISITED), times(8, Chapter.CLOSED));
    }

    static Stream<Chapter> ofOthers() {
      return Stream.of(
              times(6, Chapter.VISIT_PLANNED), times(4, Chapter.ACCEPTED), times(7, Chapter.RAISED))
          .flatMap(chapters -> chapters);
    }

    private static Stream<Chapter> times(int count, Chapter chapter) {
      return Stream.generate(() -> chapter).limit(count);
    }
  }

  private void tell(Setting setting, Chapter chapter, boolean statutory) {
    var description =
        statutory
            ? "Assessment asked for as part of an EHC needs assessment"
            : dice.pick(DIFFICULTIES);
    var visit = visit(chapter);
    stories.add(
        new SupportStory(
            Integer.toString(setting.urn()),
            dice.pick(THEMES),
            dice.pick(URGENCIES),
            raisedBefore(visit),
            "%s (demo request %02d)".formatted(description, stories.size() + 1),
            statutory,
            chapter,
            visit));
  }

  private @Nullable VisitStory visit(Chapter chapter) {
    return switch (chapter) {
      case RAISED, ACCEPTED -> null;
      case VISIT_PLANNED ->
          visitOn(schoolDay(today.plusDays(dice.between(2, 24)), 1), null, List.of());
      case VISITED, CLOSED -> visitOn(dayOfAPastVisit(), summary(), recommendations());
    };
  }

  /** One to three weeks before the visit, and before today. */
  private LocalDate raisedBefore(@Nullable VisitStory visit) {
    var latest = visit == null || visit.on().isAfter(today) ? today : visit.on();
    return latest.minusDays(dice.between(7, 21));
  }

  private VisitStory visitOn(
      LocalDate day, @Nullable String summary, List<Recommendation> recommendations) {
    var morning = dice.below(2) == 0;
    return new VisitStory(
        day,
        morning ? "09:30" : "13:15",
        morning ? "11:30" : "15:00",
        dice.pick(TEAMS),
        summary,
        recommendations);
  }

  /** A school day of this academic year before today, or the last one before it began. */
  private LocalDate dayOfAPastVisit() {
    var began = academicYearOf(today);
    var days = Math.clamp(today.toEpochDay() - began.toEpochDay() - 1, 1, 75);
    return schoolDay(today.minusDays(dice.between(1, days)), -1);
  }

  private static LocalDate academicYearOf(LocalDate day) {
    return LocalDate.of(day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear(), 9, 1);
  }

  private static LocalDate schoolDay(LocalDate day, int step) {
    var candidate = day;
    while (isWeekend(candidate)) {
      candidate = candidate.plusDays(step);
    }
    return candidate;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private String summary() {
    return "The team observed two lessons, met staff and agreed next steps (demo).";
  }

  private List<Recommendation> recommendations() {
    return dice.shuffled(ADVICE).stream()
        .limit(dice.between(1, 3))
        .map(text -> new Recommendation(text, today.plusDays(dice.between(14, 60))))
        .toList();
  }
}
