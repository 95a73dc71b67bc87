package uk.sufficiency.forecasting.demand.model;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The caseload of all authorities that a forecast may learn from, in order of their codes. */
public record Panel(List<AuthoritySeries> authorities) {

  public Panel {
    authorities =
        authorities.stream()
            .sorted(java.util.Comparator.comparing(AuthoritySeries::authority))
            .toList();
  }

  /**
   * What was known in January of {@code year}; authorities that had no figures yet are left out.
   */
  public Panel upTo(int year) {
    return new Panel(
        authorities.stream()
            .map(series -> series.upTo(year))
            .filter(series -> !series.januaries().isEmpty())
            .toList());
  }

  /** The series of one authority. */
  public Optional<AuthoritySeries> findAuthority(String code) {
    return authorities.stream().filter(series -> series.authority().equals(code)).findFirst();
  }

  /** Every January for which any authority has a figure, ascending. */
  public TreeSet<Integer> years() {
    var years = new TreeSet<Integer>();
    authorities.forEach(series -> years.addAll(series.januaries().keySet()));
    return years;
  }
}
