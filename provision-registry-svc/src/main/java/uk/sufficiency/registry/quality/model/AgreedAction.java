package uk.sufficiency.registry.quality.model;

import java.time.LocalDate;
import uk.sufficiency.registry.standing.model.QualityDomain;

/**
 * Something to be done after a visit.
 *
 * @param owner a job or role, such as SENCO; never a pupil
 */
public record AgreedAction(QualityDomain domain, String text, String owner, LocalDate dueOn) {}
