package uk.sufficiency.outreach.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.sufficiency.contracts.OutreachState;
import uk.sufficiency.outreach.visit.model.Discipline;
import uk.sufficiency.outreach.visit.model.VisitStatus;

class VisitWordsTest {

  @Test
  void hasAWordInTheContractForEveryWordOfTheModel() {
    assertThat(names(VisitStatus.values())).isEqualTo(names(OutreachState.VisitStatus.values()));
    assertThat(names(Discipline.values())).isEqualTo(names(OutreachState.Discipline.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }
}
