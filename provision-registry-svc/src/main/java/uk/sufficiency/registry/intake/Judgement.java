package uk.sufficiency.registry.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file amounts to.
 *
 * @param record what the row says; absent where it is refused
 * @param refused why the row is refused; empty where it is not
 * @param suspicious what is kept, and worth a look
 */
public record Judgement<T>(@Nullable T record, List<Finding> refused, List<Finding> suspicious) {

  public static <T> Judgement<T> refuse(List<Finding> refused, List<Finding> suspicious) {
    return new Judgement<>(null, List.copyOf(refused), List.copyOf(suspicious));
  }

  public static <T> Judgement<T> keep(T record, List<Finding> suspicious) {
    return new Judgement<>(record, List.of(), List.copyOf(suspicious));
  }
}
