package uk.sufficiency.registry.agreement.model;

import java.util.List;
import uk.sufficiency.kit.problem.FieldError;

/** What can come of terms that are put to a provision. */
public sealed interface AgreementOutcome {

  record Agreed(AgreementTerms terms) implements AgreementOutcome {}

  record Faulty(List<FieldError> faults) implements AgreementOutcome {}

  /** A provision has one agreement at a time. */
  record Overlaps(Period other) implements AgreementOutcome {}

  /** Nothing is agreed any more with a provision that has closed. */
  record ProvisionClosed() implements AgreementOutcome {}
}
