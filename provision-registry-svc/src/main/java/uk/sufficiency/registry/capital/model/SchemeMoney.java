package uk.sufficiency.registry.capital.model;

import java.math.BigDecimal;

/**
 * A scheme's money in one financial year, in GBP.
 *
 * @param financialYear 2026 is 1 April 2026 to 31 March 2027
 */
public record SchemeMoney(int financialYear, BigDecimal planned, BigDecimal spent) {}
