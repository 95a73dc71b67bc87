package uk.sufficiency.gateway.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.sufficiency.gateway.outreach.OutreachLists.Key;
import uk.sufficiency.gateway.outreach.OutreachLists.Kind;
import uk.sufficiency.gateway.outreach.OutreachLists.Part;
import uk.sufficiency.gateway.outreach.OutreachLists.Wanted;

class OutreachListsTest {

  private static final Kind TWO_VISITS = new Kind(Part.VISITS, 2);
  private static final Kind TWO_REQUESTS = new Kind(Part.SUPPORT_REQUESTS, 2);
  private static final Kind FIVE_REQUESTS = new Kind(Part.SUPPORT_REQUESTS, 5);

  @Test
  void putsTheSettingsOfAKindIntoOneList() {
    // When
    var wanted =
        OutreachLists.wanted(
            List.of(
                new Key(TWO_VISITS, "140001"),
                new Key(TWO_REQUESTS, "140001"),
                new Key(FIVE_REQUESTS, "140001"),
                new Key(TWO_VISITS, "140002")));
    // Then
    assertThat(wanted)
        .containsExactly(
            new Wanted(TWO_VISITS, List.of("140001", "140002")),
            new Wanted(TWO_REQUESTS, List.of("140001")),
            new Wanted(FIVE_REQUESTS, List.of("140001")));
  }

  @Test
  void beginsAnotherListAfterAThousandSettings() {
    // Given
    var keys = IntStream.rangeClosed(1, 1001).mapToObj(i -> new Key(TWO_VISITS, "" + i)).toList();
    // When
    var wanted = OutreachLists.wanted(keys);
    // Then
    assertThat(wanted).extracting(list -> list.urns().size()).containsExactly(1000, 1);
    assertThat(wanted).extracting(Wanted::kind).containsOnly(TWO_VISITS);
  }
}
