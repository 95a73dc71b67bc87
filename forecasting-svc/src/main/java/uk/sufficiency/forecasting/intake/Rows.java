package uk.sufficiency.forecasting.intake;

import java.util.Optional;
import uk.sufficiency.forecasting.intake.RowReading.PassedOver;
import uk.sufficiency.forecasting.intake.RowReading.Refused;
import uk.sufficiency.forecasting.intake.RowReading.Taken;
import uk.sufficiency.kit.imports.Findings;

/** Puts what was noticed about a row into an import's report. */
public final class Rows {

  private Rows() {}

  /** The record of a row that is taken, with its faults and oddities reported. */
  public static <T> Optional<T> report(long row, RowReading<T> reading, Findings findings) {
    return switch (reading) {
      case Taken<T>(var record, var suspicious) -> {
        suspicious.forEach(f -> findings.suspect(row, f.column(), f.code(), words(f)));
        yield Optional.of(record);
      }
      case PassedOver<T>() -> Optional.empty();
      case Refused<T>(var faults) -> {
        faults.forEach(f -> findings.refuse(row, f.column(), f.code(), words(f)));
        yield Optional.empty();
      }
    };
  }

  private static String words(Fault fault) {
    return fault.value() == null
        ? fault.message()
        : fault.message() + ", not \"" + fault.value() + '"';
  }
}
