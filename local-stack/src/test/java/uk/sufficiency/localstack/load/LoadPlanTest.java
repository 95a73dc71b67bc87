package uk.sufficiency.localstack.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sufficiency.localstack.load.LoadPlan.Recognised;

class LoadPlanTest {

  @Test
  void sendsBoundariesBeforeSettingsAndCaseloadLast() {
    // Given
    var caseload = file(FileKind.CASELOAD, "a.csv", 10);
    var gias = file(FileKind.GIAS, "b.csv", 10);
    var wards = file(FileKind.BOUNDARIES, "c.geojson", 10);

    // When
    var plan = LoadPlan.plan(List.of(caseload, gias, wards), List.of());

    // Then
    assertThat(plan.files()).containsExactly(wards, gias, caseload);
  }

  @Test
  void loadsOnlyTheLargestFileOfAKindThatIsTheWholePicture() {
    // Given
    var sample = file(FileKind.GIAS, "sample.csv", 60);
    var whole = file(FileKind.GIAS, "whole.csv", 90);

    // When
    var plan = LoadPlan.plan(List.of(sample, whole), List.of());

    // Then
    assertThat(plan.files()).containsExactly(whole);
    assertThat(plan.leftOut()).containsExactly(sample);
  }

  @Test
  void loadsEveryCaseloadFileTheLargestFirst() {
    // Given
    var one = file(FileKind.CASELOAD, "one-authority.csv", 40);
    var national = file(FileKind.CASELOAD, "national.csv", 4000);

    // When
    var plan = LoadPlan.plan(List.of(one, national), List.of());

    // Then
    assertThat(plan.files()).containsExactly(national, one);
    assertThat(plan.leftOut()).isEmpty();
  }

  private static Recognised file(FileKind kind, String name, long bytes) {
    return new Recognised(kind, Path.of(name), bytes);
  }
}
