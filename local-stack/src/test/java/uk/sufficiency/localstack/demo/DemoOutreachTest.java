package uk.sufficiency.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sufficiency.localstack.demo.world.SupportStory;
import uk.sufficiency.localstack.demo.world.SupportStory.Chapter;

class DemoOutreachTest {

  private static final List<SupportStory> STORIES = Demos.DEMO.town().supportStories();

  @Test
  void between15And25PercentOfSettingsHaveBeenVisited() {
    // When
    var visited = STORIES.stream().filter(DemoOutreachTest::isVisited);

    // Then
    assertThat(visited.map(SupportStory::urn).distinct().count() / 127.0).isBetween(.15, .25);
    assertThat(STORIES).hasSize(44);
  }

  @Test
  void requestsComeFromOpenSettingsAndCanBeToldApart() {
    // Given
    var open =
        Demos.DEMO.town().settings().settings().stream()
            .filter(setting -> setting.isOpen())
            .map(setting -> Integer.toString(setting.urn()))
            .collect(Collectors.toSet());

    // Then
    assertThat(STORIES).extracting(SupportStory::urn).allMatch(open::contains);
    assertThat(STORIES).extracting(SupportStory::description).doesNotHaveDuplicates();
    assertThat(STORIES).filteredOn(SupportStory::statutoryAssessment).hasSize(2);
  }

  @Test
  void theExampleHasAVisitAndAWaitingRequest() {
    // When
    var example = STORIES.stream().filter(s -> s.urn().equals("140646"));

    // Then
    assertThat(example)
        .extracting(SupportStory::chapter)
        .containsExactlyInAnyOrder(Chapter.VISITED, Chapter.RAISED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-20", "2026-09-01", "2027-01-04", "2028-02-29"})
  void requestsComeBeforeVisitsAndVisitsAreOnTheRightSideOfToday(LocalDate today) {
    // When
    var stories = DemoData.generate(DemoData.SEED, today).town().supportStories();

    // Then
    for (var story : stories) {
      assertThat(story.raisedOn()).isBefore(today);
      var visit = story.visit();
      if (visit != null) {
        assertThat(visit.on()).isAfter(story.raisedOn());
        assertThat(visit.on().isBefore(today)).isEqualTo(isVisited(story));
        assertThat(visit.on().getDayOfWeek().getValue()).isLessThanOrEqualTo(5);
        assertThat(visit.summary() != null).isEqualTo(isVisited(story));
      }
    }
  }

  private static boolean isVisited(SupportStory story) {
    return story.chapter().compareTo(Chapter.VISITED) >= 0;
  }
}
