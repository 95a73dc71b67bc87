package uk.sufficiency.registry.agreement.model;

import java.util.List;
import uk.sufficiency.contracts.ProvisionStatus;
import uk.sufficiency.kit.problem.FieldError;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Agreed;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Faulty;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.Overlaps;
import uk.sufficiency.registry.agreement.model.AgreementOutcome.ProvisionClosed;

/**
 * The agreements of one provision, and the only rule by which one is added or amended.
 *
 * @param others the provision's other agreements, past and future ones included
 */
public record AgreementBook(ProvisionStatus status, List<Period> others) {

  public AgreementOutcome record(AgreementTerms terms) {
    return status == ProvisionStatus.CLOSED ? new ProvisionClosed() : amend(terms);
  }

  /** Also where the provision has closed: its last agreement may have to end sooner. */
  public AgreementOutcome amend(AgreementTerms terms) {
    List<FieldError> faults = terms.faults();
    return faults.isEmpty()
        ? others.stream()
            .filter(terms.period()::overlaps)
            .findFirst()
            .<AgreementOutcome>map(Overlaps::new)
            .orElseGet(() -> new Agreed(terms))
        : new Faulty(faults);
  }
}
