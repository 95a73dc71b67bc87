package uk.sufficiency.registry.disclosure.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers of pupils with its totals, as those outside the planning roles see it: small
 * figures are kept back, and so is every total from which one could be worked out.
 *
 * <p>Of a column with something kept back the total is never shown. A row's total is shown where
 * what is kept back in that row, though its sum be known, leaves each figure anything from nothing
 * to the highest that is kept back; the grand total where every row's is. So no figure stands in
 * more than one sum that can be made of what is shown, and that sum says nothing about it; nor does
 * which totals are shown.
 */
public final class SuppressedTable {

  private static final int HIGHEST_KEPT_BACK = PublicFigure.LOWEST_SHOWN - 1;

  private final int[][] exact;

  private SuppressedTable(int[][] exact) {
    this.exact = exact;
  }

  /**
   * A table of exact numbers.
   *
   * @param rows the rows without totals, all of the same length
   */
  public static SuppressedTable of(List<List<Integer>> rows) {
    int[][] exact =
        rows.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    if (Arrays.stream(exact).mapToInt(row -> row.length).distinct().count() > 1) {
      throw new IllegalArgumentException("The rows are not of the same length");
    }
    return new SuppressedTable(exact);
  }

  public int rows() {
    return exact.length;
  }

  public int columns() {
    return exact.length == 0 ? 0 : exact[0].length;
  }

  /** One figure; null where it is kept back. */
  public @Nullable Integer cell(int row, int column) {
    return PublicFigure.of(exact[row][column]);
  }

  /** The total of a row; null where it is kept back. */
  public @Nullable Integer rowTotal(int row) {
    return showsRowTotal(row) ? PublicFigure.of(sum(exact[row])) : null;
  }

  /** The total of a column; null where it is kept back. */
  public @Nullable Integer columnTotal(int column) {
    int[] figures = Arrays.stream(exact).mapToInt(row -> row[column]).toArray();
    return keptBack(figures).length == 0 ? PublicFigure.of(sum(figures)) : null;
  }

  /** The total of all; null where it is kept back. */
  public @Nullable Integer grandTotal() {
    int total = Arrays.stream(exact).mapToInt(SuppressedTable::sum).sum();
    return IntStream.range(0, rows()).allMatch(this::showsRowTotal) ? PublicFigure.of(total) : null;
  }

  private boolean showsRowTotal(int row) {
    return tellsNothing(keptBack(exact[row]));
  }

  private static int[] keptBack(int[] figures) {
    return Arrays.stream(figures).filter(figure -> !PublicFigure.isShown(figure)).toArray();
  }

  /** Whether each figure could still be anything that is kept back, if their sum were known. */
  private static boolean tellsNothing(int[] keptBack) {
    int sum = sum(keptBack);
    return keptBack.length == 0
        || (sum >= HIGHEST_KEPT_BACK && sum <= HIGHEST_KEPT_BACK * (keptBack.length - 1));
  }

  private static int sum(int[] figures) {
    return Arrays.stream(figures).sum();
  }
}
