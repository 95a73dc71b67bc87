package uk.sufficiency.gateway.pupil;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sufficiency.gateway.pupil.PupilRefResource.Identifier;
import uk.sufficiency.kit.problem.CommonError;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.kit.problem.Problem;
import uk.sufficiency.kit.problem.ProblemException;
import uk.sufficiency.kit.pupil.PupilRefHasher;

/** Makes pupil references with the key that only the gateway has. */
@Singleton
class PupilRefs {

  private final PupilRefHasher hasher;

  PupilRefs(@ConfigProperty(name = "sufficiency.pupil-ref.key") String base64Key) {
    this.hasher = new PupilRefHasher(base64Key);
  }

  /**
   * The references in the order of the identifiers.
   *
   * @throws ProblemException VALIDATION that names every identifier with a wrong check digit by its
   *     index, and repeats none
   */
  List<String> listFor(List<Identifier> identifiers) {
    List<String> references = new ArrayList<>();
    List<FieldError> faults = new ArrayList<>();
    for (int i = 0; i < identifiers.size(); i++) {
      Identifier identifier = identifiers.get(i);
      String field = "identifiers[%d].value".formatted(i);
      try {
        references.add(hasher.hash(identifier.type(), identifier.value(), field).value());
      } catch (ProblemException wrong) {
        faults.addAll(wrong.problem().errors());
      }
    }
    insistOnNone(faults);
    return references;
  }

  private static void insistOnNone(List<FieldError> faults) {
    if (!faults.isEmpty()) {
      throw new Problem(
              CommonError.VALIDATION,
              "%d of the identifiers are not valid.".formatted(faults.size()),
              faults,
              java.util.Map.of())
          .asException();
    }
  }
}
