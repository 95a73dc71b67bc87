package uk.sufficiency.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void putsValuesInTheOrderOfTheirKeysWhateverTheOrderOfTheAnswer() {
    // When
    var values =
        Batches.fetch(
                Arrays.asList("b", null, "a", "unknown", "b"),
                keys -> Uni.createFrom().item(Map.of("a", 1, "b", 2)))
            .await()
            .indefinitely();
    // Then
    assertThat(values).containsExactly(2, null, 1, null, 2);
  }

  @Test
  void asksForEachKeyOnce() {
    // Given
    List<List<String>> asked = new ArrayList<>();
    // When
    Batches.fetch(List.of("a", "a", "b"), keys -> remember(asked, keys)).await().indefinitely();
    // Then
    assertThat(asked).containsExactly(List.of("a", "b"));
  }

  @Test
  void asksInChunksOfAThousand() {
    // Given
    List<List<Integer>> asked = new ArrayList<>();
    // When
    Batches.fetch(IntStream.range(0, 2001).boxed().toList(), keys -> remember(asked, keys))
        .await()
        .indefinitely();
    // Then
    assertThat(asked.stream().map(List::size)).containsExactly(1000, 1000, 1);
  }

  @Test
  void asksNobodyAboutNothing() {
    // Given
    List<List<String>> asked = new ArrayList<>();
    // When
    var values =
        Batches.fetch(Arrays.asList((String) null), keys -> remember(asked, keys))
            .await()
            .indefinitely();
    // Then
    assertThat(values).hasSize(1).containsOnlyNulls();
    assertThat(asked).isEmpty();
  }

  @Test
  void putsTheAnswersOfAllChunksTogether() {
    // When
    var found =
        Batches.inChunks(
                List.of(1, 2, 3, 4, 5),
                2,
                chunk -> Uni.createFrom().item(Map.of(chunk.getFirst(), chunk.size())))
            .await()
            .indefinitely();
    // Then
    assertThat(found).isEqualTo(Map.of(1, 2, 3, 2, 5, 1));
  }

  private static <K> Uni<Map<K, String>> remember(List<List<K>> asked, List<K> keys) {
    asked.add(List.copyOf(keys));
    return Uni.createFrom().item(Map.of());
  }
}
