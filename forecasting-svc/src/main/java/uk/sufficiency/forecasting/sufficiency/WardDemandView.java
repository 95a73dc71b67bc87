package uk.sufficiency.forecasting.sufficiency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Demand by ward: plans of residents, of all kinds of place together. */
public record WardDemandView(List<Ward> wards) {

  /**
   * What is asked.
   *
   * @param wards ONS codes
   */
  public record Query(@NotNull @Size(max = 1000) List<@NotNull String> wards) {}

  /**
   * One ward.
   *
   * @param rows ascending by year; empty where the ward's population is unknown
   */
  public record Ward(String code, List<Row> rows) {}

  /** Plans in January of a year: median with its 80 % prediction interval. */
  public record Row(int year, double median, double lower80, double upper80) {}
}
