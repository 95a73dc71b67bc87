package uk.sufficiency.registry.capital.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What officers can say of a scheme again and again.
 *
 * @param budget GBP
 * @param wave the wave of inclusion bases that it belongs to
 * @param probability that it delivers, 0 to 1; absent: the usual one of its stage
 */
public record SchemePlan(
    String name,
    BigDecimal budget,
    @Nullable Integer wave,
    @Nullable Double probability,
    List<SchemePlaces> places,
    List<SchemeMoney> money,
    List<AccessibilityWork> accessibility) {

  /** GBP planned in all financial years. */
  public BigDecimal planned() {
    return money.stream().map(SchemeMoney::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
