package uk.sufficiency.registry.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuppressedTableTest {

  private static final int COLUMNS = 3;

  /** More are too many to try every combination of. */
  private static final int MOST_KEPT_BACK = 4;

  @Test
  void keepsBackATotalThatWouldTellTheOneSmallFigure() {
    // When
    var table = SuppressedTable.of(List.of(List.of(40, 3, 20), List.of(30, 50, 60)));
    // Then
    assertThat(table.cell(0, 1)).isNull();
    assertThat(table.rowTotal(0)).isNull();
    assertThat(table.columnTotal(1)).isNull();
    assertThat(table.grandTotal()).isNull();
    assertThat(table.cell(0, 0)).isEqualTo(40);
    assertThat(table.columnTotal(0)).isEqualTo(70);
    assertThat(table.rowTotal(1)).isEqualTo(140);
  }

  @Test
  void showsATotalThatTellsNothingOfSmallFigures() {
    // When
    var table = SuppressedTable.of(List.of(List.of(5, 7, 40), List.of(30, 50, 60)));
    // Then
    assertThat(table.cell(0, 0)).isNull();
    assertThat(table.rowTotal(0)).isEqualTo(50);
    assertThat(table.columnTotal(0)).isNull();
    assertThat(table.grandTotal()).isEqualTo(190);
  }

  @Test
  void isEmptyWhereThereIsNothing() {
    assertThat(SuppressedTable.of(List.of()).grandTotal()).isNull();
    assertThatThrownBy(() -> SuppressedTable.of(List.of(List.of(1), List.of(1, 2))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * The strongest attack there is: every table is tried that could stand behind the one that is
   * shown, by one who knows the rules.
   */
  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void leavesEverySmallFigureAnythingItCouldBe(
      @ForAll @Size(6) List<@IntRange(max = 45) Integer> figures) {
    // Given
    int[] exact = withFewSmall(figures);
    // When
    List<Set<Integer>> possible = attack(exact);
    // Then
    Integer[] anything =
        IntStream.range(0, PublicFigure.LOWEST_SHOWN).boxed().toArray(Integer[]::new);
    assertThat(possible).allSatisfy(values -> assertThat(values).contains(anything));
  }

  private static int[] withFewSmall(List<Integer> figures) {
    int[] exact = figures.stream().mapToInt(Integer::intValue).toArray();
    int small = 0;
    for (int i = 0; i < exact.length; i++) {
      if (exact[i] < PublicFigure.LOWEST_SHOWN && ++small > MOST_KEPT_BACK) {
        exact[i] += PublicFigure.LOWEST_SHOWN;
      }
    }
    return exact;
  }

  /** What each figure that is kept back can be, given all that is shown. */
  private static List<Set<Integer>> attack(int[] exact) {
    List<@Nullable Integer> shown = shown(exact);
    int[] hidden =
        IntStream.range(0, exact.length)
            .filter(i -> exact[i] < PublicFigure.LOWEST_SHOWN)
            .toArray();
    List<Set<Integer>> possible = new ArrayList<>();
    IntStream.of(hidden).forEach(i -> possible.add(new HashSet<>()));
    tryAll(exact.clone(), hidden, 0, shown, possible);
    return possible;
  }

  private static void tryAll(
      int[] guess,
      int[] hidden,
      int next,
      List<@Nullable Integer> shown,
      List<Set<Integer>> possible) {
    if (next < hidden.length) {
      for (int value = 0; value < PublicFigure.LOWEST_SHOWN; value++) {
        guess[hidden[next]] = value;
        tryAll(guess, hidden, next + 1, shown, possible);
      }
    } else if (shown(guess).equals(shown)) {
      IntStream.range(0, hidden.length).forEach(i -> possible.get(i).add(guess[hidden[i]]));
    }
  }

  private static List<@Nullable Integer> shown(int[] figures) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int from = 0; from < figures.length; from += COLUMNS) {
      rows.add(IntStream.range(from, from + COLUMNS).mapToObj(i -> figures[i]).toList());
    }
    SuppressedTable table = SuppressedTable.of(rows);
    List<@Nullable Integer> all = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      for (int column = 0; column < table.columns(); column++) {
        all.add(table.cell(row, column));
      }
      all.add(table.rowTotal(row));
    }
    IntStream.range(0, table.columns()).forEach(column -> all.add(table.columnTotal(column)));
    all.add(table.grandTotal());
    return all;
  }
}
