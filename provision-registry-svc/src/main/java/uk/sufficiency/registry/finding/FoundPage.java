package uk.sufficiency.registry.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param totalCount how many there are on all pages
 * @param endCursor where the next page begins; absent on the last
 */
public record FoundPage(long totalCount, List<FoundProvision> nodes, @Nullable String endCursor) {

  FoundPage map(UnaryOperator<FoundProvision> change) {
    return new FoundPage(totalCount, nodes.stream().map(change).toList(), endCursor);
  }
}
