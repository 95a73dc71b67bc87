package uk.sufficiency.forecasting.intake;

import java.util.List;

/** What a row of a file amounts to. */
public sealed interface RowReading<T> {

  /** The row is taken; what looks odd about it is reported. */
  record Taken<T>(T record, List<Fault> suspicious) implements RowReading<T> {}

  /** The row is well formed and of no use here, such as a regional total. */
  record PassedOver<T>() implements RowReading<T> {}

  /** The row is broken, and with it the file. */
  record Refused<T>(List<Fault> faults) implements RowReading<T> {}
}
