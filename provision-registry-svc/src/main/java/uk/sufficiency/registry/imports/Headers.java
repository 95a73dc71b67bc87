package uk.sufficiency.registry.imports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.sufficiency.kit.imports.CsvTable;
import uk.sufficiency.kit.imports.SpooledFile;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.registry.intake.Cells;

/** Looks at a file's header before its rows, where columns may be named in several ways. */
final class Headers {

  private Headers() {}

  /**
   * The columns that a file has.
   *
   * @param missing tells which required columns a header lacks
   * @throws uk.sufficiency.kit.problem.ProblemException {@code VALIDATION} naming every missing one
   */
  static Cells.Header of(SpooledFile file, Function<Cells.Header, List<String>> missing)
      throws IOException {
    List<String> columns = CsvTable.header(file);
    Cells.Header header = columns::contains;
    List<String> lacking = missing.apply(header);
    if (!lacking.isEmpty()) {
      List<FieldError> faults =
          lacking.stream()
              .map(name -> new FieldError(1, name, "MISSING_COLUMN", "this column is missing"))
              .toList();
      String detail = "The header lacks " + String.join(", ", lacking) + ". Is it the right file?";
      throw new Problem(CommonError.VALIDATION, detail, faults, Map.of()).asException();
    }
    return header;
  }
}
